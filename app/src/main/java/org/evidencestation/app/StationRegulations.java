package org.evidencestation.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.desktop.regulation.RegulationDesk;
import org.evidencestation.app.desktop.regulation.RegulationOrder;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.ProfileException;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
import org.evidencestation.app.regime.Said;
import org.evidencestation.app.regime.Shortened;
import org.evidencestation.app.regime.Shortened.Life;

/** The regulations screen's questions, answered by the station. */
final class StationRegulations implements RegulationDesk {
    private final Station station;

    StationRegulations(Station station) {
        this.station = station;
    }

    @Override
    public Standing read() throws IOException {
        RegimeProfile inForce = station.regime();
        ProfileLibrary library = new ProfileLibrary(station.locations().regimes());
        List<RegimeProfile> profiles = new ArrayList<>(List.of(inForce));
        List<String> unreadable = new ArrayList<>();
        for (String id : library.ids()) {
            if (!id.equals(inForce.id())) {
                read(library, id, profiles, unreadable);
            }
        }
        LocalDate today = LocalDate.ofInstant(station.clock().time().instant(), inForce.zone());
        return new Standing(
                inForce.id(),
                profiles,
                unreadable,
                ProfileNotice.of(inForce, today),
                station.regimeInForce().notTaken(),
                station.index().regimes(),
                station.duty().ask(ledger -> ledger.people().all()).stream()
                        .filter(Person::active)
                        .toList(),
                today);
    }

    /** One bad file must not hide the others. */
    private static void read(ProfileLibrary library, String id, List<RegimeProfile> profiles, List<String> unreadable)
            throws IOException {
        try {
            profiles.add(library.profile(id));
        } catch (ProfileException e) {
            unreadable.add(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Answer<?> carryOut(RegulationOrder order, String by) throws IOException {
        Optional<Answer<String>> against = station.accounts()
                .against(by, Set.of(Right.DECIDE_REGULATION), order.getClass().getSimpleName());
        if (against.isPresent()) {
            return against.get();
        }
        return switch (order) {
            case RegulationOrder.GoOn(Said said) -> station.decisions().goOn(said, by);
            case RegulationOrder.SetRule(String key, String value, Said said) ->
                station.decisions().override(key, value, said, by);
        };
    }

    @Override
    public List<Life> shortened() {
        List<Life> lives = new ArrayList<>();
        if (station.regimeInForce().notTaken().orElse(null) instanceof WouldShorten why) {
            new Shortened(station.index(), station.regime(), why.profile()).walk(lives::add);
        }
        return lives;
    }
}
