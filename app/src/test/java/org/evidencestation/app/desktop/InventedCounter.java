package org.evidencestation.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidencestation.app.access.AccessLaw;
import org.evidencestation.app.desktop.access.CounterDesk;
import org.evidencestation.app.desktop.access.CounterOrder;
import org.evidencestation.app.desktop.access.CounterSight;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.storage.journal.RequestId;

/** A counter where nobody asks and nobody is signed in. */
final class InventedCounter implements CounterDesk {
    private InventedCounter() {}

    static CounterDesk empty() {
        return new InventedCounter();
    }

    @Override
    public CounterSight look() throws IOException {
        return new CounterSight(
                Instant.EPOCH,
                ZoneId.of("Asia/Shanghai"),
                new AccessLaw(new BuiltInProfiles().profile("W")),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                new CounterSight.Office(List.of(), Map.of(), "", Set.of()),
                List.of());
    }

    @Override
    public Answer<?> printMonth(YearMonth month, Path file) {
        return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
    }

    @Override
    public void printReceipt(RequestId request, Path file) {}

    @Override
    public Answer<?> carryOut(CounterOrder order, String by) {
        return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
    }
}
