package org.evidencestation.app.disc.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.Shelf;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.app.disc.content.BagKind;
import org.evidencestation.app.disc.content.DiscBag;
import org.evidencestation.app.disc.content.DiscContent;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.DiscRecording;
import org.evidencestation.app.disc.content.Protection;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.HandOffEvent.HandOffWritten;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;

/** Makes the package of a hand-off: a bag with the same files in the same places as an evidence disc. */
public final class WriteHandOff {
    private final HandOffOffice office;
    private final HandOver checks;
    private final Shelf shelf;
    private final DiscContent content;
    private final Sender sender;

    /**
     * @param unit name of the office
     * @param station eight characters
     */
    public record Sender(String unit, String station) {}

    /**
     * @param folder of the package; its name is the number
     * @param bag what is in it; the code of it goes on the receipt
     */
    public record Written(Path folder, DiscBag bag) {}

    /** @param content with a sheet that is a list of what is handed over */
    public WriteHandOff(HandOffOffice office, HandOver checks, Shelf shelf, DiscContent content, Sender sender) {
        this.office = office;
        this.checks = checks;
        this.shelf = shelf;
        this.content = content;
        this.sender = sender;
    }

    /**
     * Writes the package and reads all of it back; only then the journal says so.
     *
     * @param folder on any disk, outside of the vault; the package becomes a folder in it
     * @param work for drafts: empty or not there yet, may be deleted afterwards
     * @throws IOException if anything failed; then there is no package, and it may be tried again with other folders
     */
    public Answer<Written> write(Session session, HandOffId id, Path folder, Path work, BurnMonitor monitor)
            throws IOException {
        return switch (checks.mayWrite(session, id, folder)) {
            case Answer.Refused<HandOffId>(var why, String about, String article) ->
                new Answer.Refused<>(why, about, article);
            case Answer.Done<HandOffId> _ -> new Answer.Done<>(make(session, id, folder, work, monitor));
        };
    }

    /**
     * The list of what is handed over, for both to sign, as a PDF: the same as in the package, with the time and the checkpoint
     * of now.
     *
     * @param work as of {@link #write}
     * @throws IOException if a recording is not held any more, or the list cannot be made
     */
    public Answer<byte[]> list(Session session, HandOffId id, Path work) throws IOException {
        return switch (checks.mayPrint(session, id)) {
            case Answer.Refused<HandOffId>(var why, String about, String article) ->
                new Answer.Refused<>(why, about, article);
            case Answer.Done<HandOffId> _ -> new Answer.Done<>(sheet(id, work));
        };
    }

    private byte[] sheet(HandOffId id, Path work) throws IOException {
        HandOff handed = office.book().ask(ledger -> ledger.find(id)).orElseThrow();
        for (DiscFile file :
                content.assemble(facts(handed), kind(handed), work).tree().files()) {
            if (file.path().equals(DiscContent.SHEET)) {
                return Files.readAllBytes(file.source());
            }
        }
        throw new IOException("There is no list in the package");
    }

    private Written make(Session session, HandOffId id, Path folder, Path work, BurnMonitor monitor)
            throws IOException {
        HandOff handed = office.book().ask(ledger -> ledger.find(id)).orElseThrow();
        DiscBag bag = content.assemble(facts(handed), kind(handed), work);
        Path target = folder.resolve(handed.number());
        new HandOffPackage(bag).write(target, monitor);
        office.note(new HandOffWritten(id, bag.digest(), bag.tree().size(), session.person()));
        return new Written(target, bag);
    }

    private static BagKind kind(HandOff handed) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Recipient", handed.opened().recipient());
        if (handed.opened().register() > 0) {
            info.put("Access-Register-Number", Long.toString(handed.opened().register()));
        }
        return new BagKind("移交包", "Hand-off package", true, info);
    }

    private DiscFacts facts(HandOff handed) throws IOException {
        List<DiscRecording> recordings = new ArrayList<>();
        for (RecordingId recording : handed.opened().recordings()) {
            RecordingRow row =
                    shelf.row(recording).orElseThrow(() -> new IOException("Not held any more: " + recording));
            recordings.add(new DiscRecording(recordings.size() + 1, row.summary(), row.code(), Optional.empty()));
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("接收单位", handed.opened().recipient());
        if (handed.opened().register() > 0) {
            words.put("查阅登记号", Long.toString(handed.opened().register()));
        }
        return new DiscFacts(
                handed.number(),
                1,
                1,
                1,
                sender.unit(),
                sender.station(),
                handed.opened().caseNumber(),
                handed.opened().caseName(),
                words,
                Map.of(),
                handed.opened().article(),
                office.now().truncatedTo(ChronoUnit.SECONDS),
                office.regime().zone(),
                office.checkpoint(),
                new Protection.None(Protection.Why.NOT_A_DISC),
                recordings);
    }
}
