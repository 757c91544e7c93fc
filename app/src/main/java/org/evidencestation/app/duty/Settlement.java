package org.evidencestation.app.duty;

import java.time.Instant;
import org.evidencestation.storage.journal.DutyEvent.GapSettled;

/** How somebody settled a gap, and when. */
public record Settlement(GapSettled said, Instant at) {}
