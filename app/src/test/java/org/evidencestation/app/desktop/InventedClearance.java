package org.evidencestation.app.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.capacity.Forecast;
import org.evidencestation.app.capacity.Intake;
import org.evidencestation.app.desktop.clearance.ClearanceDesk;
import org.evidencestation.app.desktop.clearance.ClearanceOrder;
import org.evidencestation.app.desktop.clearance.ClearanceSight;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;

/** A station where nothing has expired and nobody is signed in. */
final class InventedClearance implements ClearanceDesk {
    private InventedClearance() {}

    static ClearanceDesk empty() {
        return new InventedClearance();
    }

    @Override
    public ClearanceSight look() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Intake none = Intake.of(today.minusDays(28), today.minusDays(1), Map.of());
        return new ClearanceSight(
                Instant.EPOCH,
                today,
                "无保存意义",
                List.of(),
                List.of(),
                List.of(),
                Forecast.of(none, 0, 0, Map.of(), today),
                Optional.empty(),
                new ClearanceSight.Office(Map.of(), "", Set.of()));
    }

    @Override
    public void printCertificate(String number, Path file) {}

    @Override
    public Answer<?> carryOut(ClearanceOrder order, String by) {
        return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
    }
}
