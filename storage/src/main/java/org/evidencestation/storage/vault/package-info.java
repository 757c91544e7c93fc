/** Where recordings live: staging, sealing, publishing, recovering. */
@NullMarked
package org.evidencestation.storage.vault;

import org.jspecify.annotations.NullMarked;
