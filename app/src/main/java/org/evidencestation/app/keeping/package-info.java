/**
 * What people say of recordings that decides how long they are kept: what they are, of which case, what marks them, who holds
 * them back, how secret they are (W15, SM15, SM16, L16, Z15).
 *
 * <p>Everything here follows from journal lines and the regulation in force.
 */
@NullMarked
package org.evidencestation.app.keeping;

import org.jspecify.annotations.NullMarked;
