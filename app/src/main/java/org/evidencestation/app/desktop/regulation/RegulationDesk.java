package org.evidencestation.app.desktop.regulation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.LocalDecisions;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;
import org.evidencestation.app.regime.Shortened.Life;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;

/** What the regulations screen asks of the station; every method may take long. */
public interface RegulationDesk extends Desk<RegulationOrder> {
    Standing read() throws IOException;

    /** Every recording that would be let go sooner under the profile that was asked for and not taken. */
    List<Life> shortened() throws IOException;

    /**
     * @param inForce id of the one this station goes by
     * @param profiles all that can be read here, that one first
     * @param unreadable files that are none, with what is wrong, in English
     * @param notice that it is used outside its own time
     * @param notTaken what was asked for and not taken
     * @param history the journal's lines about the regulation, oldest first
     * @param people who may say something
     */
    record Standing(
            String inForce,
            List<RegimeProfile> profiles,
            List<String> unreadable,
            Optional<ProfileNotice> notice,
            Optional<NotTaken> notTaken,
            List<IndexedEvent> history,
            List<Person> people,
            LocalDate today) {
        /** That the office goes on with the regulation in force although it has ended. */
        public Optional<LocalDecisionMade> goesOn() {
            return new LocalDecisions(history).goesOn(profiles.getFirst());
        }

        public Standing {
            profiles = List.copyOf(profiles);
            unreadable = List.copyOf(unreadable);
            history = List.copyOf(history);
            people = List.copyOf(people);
        }
    }
}
