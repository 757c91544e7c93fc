/** What happened, in order: append-only lines whose chain is signed by checkpoints. */
@NullMarked
package org.evidencestation.storage.journal;

import org.jspecify.annotations.NullMarked;
