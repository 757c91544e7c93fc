/** Workers and judges of the commands in {@code storage/rigs}: a dock that is killed or loses power, and what is left of it. */
@NullMarked
package org.evidencestation.storage.rig;

import org.jspecify.annotations.NullMarked;
