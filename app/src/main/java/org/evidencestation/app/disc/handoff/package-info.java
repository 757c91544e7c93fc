/** Copies that leave as a package on a disk: who gets them, by what right, what they got, and what they say they got. */
@NullMarked
package org.evidencestation.app.disc.handoff;

import org.jspecify.annotations.NullMarked;
