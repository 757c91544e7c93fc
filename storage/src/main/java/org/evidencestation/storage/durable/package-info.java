/** Bytes that survive: the only code that writes, syncs, renames or deletes below a vault. */
@NullMarked
package org.evidencestation.storage.durable;

import org.jspecify.annotations.NullMarked;
