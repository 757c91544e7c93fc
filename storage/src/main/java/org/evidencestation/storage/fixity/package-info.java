/** Reads stored recordings again and again, oldest proof first, without getting in anybody's way. */
@NullMarked
package org.evidencestation.storage.fixity;

import org.jspecify.annotations.NullMarked;
