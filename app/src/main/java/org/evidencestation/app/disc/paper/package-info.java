/** What is printed for discs, hand-offs and clearances. Paper is for the office and its courts, so it speaks Chinese. */
@NullMarked
package org.evidencestation.app.disc.paper;

import org.jspecify.annotations.NullMarked;
