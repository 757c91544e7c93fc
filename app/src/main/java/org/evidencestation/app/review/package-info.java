/**
 * Overseeing: a sample nobody chose, the regulation's checklist, the yearly evaluation, and the papers for an inspection.
 *
 * <p>What was drawn and found are journal lines; everything here follows from them.
 */
@NullMarked
package org.evidencestation.app.review;

import org.jspecify.annotations.NullMarked;
