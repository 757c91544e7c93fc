package org.evidencestation.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.regulation.RegulationDesk;
import org.evidencestation.app.desktop.regulation.RegulationOrder;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;
import org.evidencestation.app.regime.Said;
import org.evidencestation.app.regime.Shortened.Life;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.seal.Sha256;

/** An office that goes by W, whose own time has ended. */
public final class InventedRegulations implements RegulationDesk {
    public Optional<NotTaken> notTaken = Optional.empty();
    public final List<IndexedEvent> history = new ArrayList<>();

    public InventedRegulations() {
        try {
            RegimeProfile first = new BuiltInProfiles().profile("W");
            say(new RegimeEvent.ProfileInForce("W", first.digest(), first.title(), "", OfficeEvent.STATION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(RegimeEvent event) {
        history.add(new IndexedEvent(
                history.size() + 1, Instant.parse("2026-11-20T08:00:00Z"), event, Sha256.of(new byte[0])));
    }

    @Override
    public Standing read() throws IOException {
        BuiltInProfiles builtIn = new BuiltInProfiles();
        List<RegimeProfile> profiles = new ArrayList<>();
        for (String id : List.of("W", "L", "SM", "Z")) {
            profiles.add(builtIn.profile(id));
        }
        LocalDate today = LocalDate.parse("2026-11-21");
        return new Standing(
                "W",
                profiles,
                List.of(),
                ProfileNotice.of(profiles.getFirst(), today),
                notTaken,
                history,
                List.of(new Person("100001", "示例人员甲", "一中队", "A", true)),
                today);
    }

    @Override
    public Answer<?> carryOut(RegulationOrder order, String by) {
        if (order instanceof RegulationOrder.GoOn(Said said)) {
            say(new RegimeEvent.LocalDecisionMade(
                    "W",
                    Sha256.of(new byte[0]),
                    "",
                    "",
                    said.decision(),
                    said.document(),
                    said.decider(),
                    said.on(),
                    by));
            return new Answer.Done<>("W");
        }
        return new Answer.Refused<>(Refusal.WOULD_SHORTEN, "W15-1", "W15");
    }

    @Override
    public List<Life> shortened() {
        return List.of();
    }
}
