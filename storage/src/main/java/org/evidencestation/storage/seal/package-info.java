/** Digests, station keys and signatures: the only user of Bouncy Castle. */
@NullMarked
package org.evidencestation.storage.seal;

import org.jspecify.annotations.NullMarked;
