package org.evidencestation.app.keeping;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.KeepingEvent.CasePeriodSet;
import org.evidencestation.storage.journal.KeepingEvent.FiledToCase;
import org.evidencestation.storage.journal.KeepingEvent.TakenFromCase;
import org.evidencestation.storage.journal.RecordingId;

/** Says which recordings belong to which case, and how long the case file is kept. */
public final class FileCase {
    private final KeepingOffice office;

    FileCase(KeepingOffice office) {
        this.office = office;
    }

    /**
     * Of recordings that are filed there already nothing is written.
     *
     * @param caseName may be empty
     */
    public Answer<Integer> file(Session session, Collection<RecordingId> recordings, String caseNumber, String caseName)
            throws IOException {
        String number = CleanText.of(caseNumber, CleanText.NAME);
        String name = CleanText.of(caseName, CleanText.NAME);
        return office.write(() -> {
            Deed deed = Deed.of(session, Right.CLASSIFY)
                    .and(KeepingChecks.about(recordings, office.duty()))
                    .need(!number.isEmpty(), Refusal.INCOMPLETE, "case");
            if (deed.refused()) {
                return deed.refuse();
            }
            List<KeepingEvent> lines = recordings.stream()
                    .distinct()
                    .filter(it -> !belongs(it, number))
                    .<KeepingEvent>map(it -> new FiledToCase(it, number, name, session.person()))
                    .toList();
            return deed.need(!lines.isEmpty(), Refusal.NO_CHANGE, number).write(lines.size(), lines);
        });
    }

    public Answer<RecordingId> take(Session session, RecordingId recording, String caseNumber, String reason)
            throws IOException {
        String number = CleanText.of(caseNumber, CleanText.NAME);
        String why = CleanText.of(reason, CleanText.TEXT);
        return office.write(() -> Deed.of(session, Right.CLASSIFY)
                .and(KeepingChecks.about(List.of(recording), office.duty()))
                .and(KeepingChecks.reason(why))
                .need(belongs(recording, number), Refusal.NOT_OF_CASE, number)
                .write(recording, new TakenFromCase(recording, number, why, session.person())));
    }

    private boolean belongs(RecordingId recording, String number) {
        return office.kept(recording).cases().stream()
                .anyMatch(it -> it.number().equals(number));
    }

    /**
     * @param keptUntil last day of the case file; empty if it has none, or none any more
     * @param document that says so
     */
    public Answer<String> keptUntil(Session session, String caseNumber, Optional<LocalDate> keptUntil, String document)
            throws IOException {
        String number = CleanText.of(caseNumber, CleanText.NAME);
        String paper = CleanText.of(document, CleanText.TEXT);
        return office.write(() -> {
            Optional<CaseFolder> folder = new Keeping(office).folder(number);
            return Deed.of(session, Right.CLASSIFY)
                    .need(folder.isPresent(), Refusal.NOT_OF_CASE, number)
                    .and(KeepingChecks.reason(paper))
                    .need(!folder.map(CaseFolder::keptUntil).equals(Optional.of(keptUntil)), Refusal.NO_CHANGE, number)
                    .write(
                            number,
                            new CasePeriodSet(
                                    number,
                                    folder.map(CaseFolder::name).orElse(""),
                                    keptUntil.orElse(null),
                                    paper,
                                    session.person()));
        });
    }
}
