/** The second copy on another disk, and the way back from it. */
@NullMarked
package org.evidencestation.storage.mirror;

import org.jspecify.annotations.NullMarked;
