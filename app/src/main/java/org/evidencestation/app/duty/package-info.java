/**
 * Duty: who had which recorder, in which operation, and what that says of footage that is late or missing.
 *
 * <p>{@link org.evidencestation.app.duty.DutyBook} follows the journal and keeps the ledgers; use cases check a wish
 * against it and write one line, after which the ledger knows it; read models are worked out anew from ledger and footage
 * whenever somebody looks.
 */
@NullMarked
package org.evidencestation.app.duty;

import org.jspecify.annotations.NullMarked;
