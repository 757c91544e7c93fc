package org.evidencestation.app.duty;

import java.time.Instant;
import org.evidencestation.storage.journal.DutyEvent.ViolationEntered;

/**
 * A row of the violation ledger.
 *
 * @param entry number of its journal line, by which it is named
 */
public record Violation(long entry, ViolationEntered said, Instant at) {}
