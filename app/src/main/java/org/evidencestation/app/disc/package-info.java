/** Evidence discs: what goes on them, how they come to be, where they are, and whether they can still be read. */
@NullMarked
package org.evidencestation.app.disc;

import org.jspecify.annotations.NullMarked;
