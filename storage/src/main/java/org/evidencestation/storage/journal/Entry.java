package org.evidencestation.storage.journal;

import java.time.Instant;
import org.evidencestation.storage.seal.Sha256;

/**
 * One line of the journal.
 *
 * @param number counted from 1
 * @param at the station's time when it was written
 * @param head of the chain after this line
 */
public record Entry(long number, Instant at, Event event, Sha256 head) {}
