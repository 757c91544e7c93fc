package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.RecordingId;

/**
 * What lies on an evidence disc ({@code storage/FORMAT.md}, section 15): a bag with each recording as it would be exported, the
 * explanation sheet, a page for people, and what is needed to check all of it without us. Everything small is made in a work
 * folder; footage stays in the vault and is only pointed at. For one disc at a time.
 */
public final class DiscContent {
    /** Where the explanation sheet lies on the disc. */
    public static final String SHEET = "data/explanation.pdf";

    private static final String README = "README.txt";
    private static final List<String> CHECKS = List.of(README, "check.sh", "check.cmd", "rejoin.sh", "rejoin.cmd");

    private final SealedFootage footage;
    private final Stills stills;
    private final VerifierJar verifier;
    private final ExplanationSheet sheet;

    public DiscContent(SealedFootage footage, Stills stills, VerifierJar verifier, ExplanationSheet sheet) {
        this.footage = footage;
        this.stills = stills;
        this.verifier = verifier;
        this.sheet = sheet;
    }

    /**
     * Makes all of a disc but the footage.
     *
     * @param folder empty or not there yet, and nobody else's; it must stay until the disc has been read back
     * @throws IOException if a seal does not hold, the journal or a file is not what it was, or the folder cannot be written;
     *     what was written is left
     */
    public DiscBag assemble(DiscFacts facts, Path folder) throws IOException {
        return assemble(facts, BagKind.DISC, folder);
    }

    /** The same for what is no disc; it has the same files in the same places. */
    public DiscBag assemble(DiscFacts facts, BagKind kind, Path folder) throws IOException {
        WorkFolder work = WorkFolder.empty(folder);
        List<LaidRecording> recordings = lay(facts, work);
        Bag bag = new Bag(work);
        recordings.forEach(laid -> bag.addAll(laid.files()));
        bag.add(work.write(SHEET, sheet.of(facts, recordings)));
        addChecks(facts.protection(), work, bag);
        for (LaidRecording laid : recordings) {
            for (int i = 0; i < laid.stills().size(); i++) {
                ContactSheets.Still still = laid.stills().get(i);
                bag.add(work.write(IndexPage.still(laid, i), still.jpeg()));
            }
        }
        String page = new IndexPage(facts, kind, footage.certificates()).of(recordings);
        bag.add(work.write("index.html", page.getBytes(StandardCharsets.UTF_8)));
        LaidFile tags = bag.close(info(facts, kind));
        List<DiscFile> files = bag.files().stream().map(LaidFile::file).toList();
        return new DiscBag(new DiscTree(DiscName.volume(facts), facts.madeAt(), files), bag.expected(), tags.digest());
    }

    private List<LaidRecording> lay(DiscFacts facts, WorkFolder work) throws IOException {
        List<RecordingId> ids =
                facts.recordings().stream().map(it -> it.summary().recording()).toList();
        Map<RecordingId, JournalProof> proofs = footage.proofs(ids);
        LayRecording layer = new LayRecording(footage, work);
        List<LaidRecording> recordings = new ArrayList<>();
        for (DiscRecording recording : facts.recordings()) {
            JournalProof proof = proofs.get(recording.summary().recording());
            if (proof == null) {
                throw new IOException(
                        "No journal line of " + recording.summary().recording());
            }
            recordings.add(layer.lay(recording, proof, stills));
        }
        return recordings;
    }

    private void addChecks(Protection protection, WorkFolder work, Bag bag) throws IOException {
        for (String name : CHECKS) {
            String text = name.equals(README) ? Template.load(name).fill(protection.words()) : Template.text(name);
            String lines = name.endsWith(".cmd") ? text.replace("\n", "\r\n") : text;
            bag.add(work.write("check/" + name, lines.getBytes(StandardCharsets.UTF_8)));
        }
        try (InputStream jar = verifier.open()) {
            bag.add(work.write("check/verifier.jar", jar.readAllBytes()));
        }
    }

    private static Map<String, String> info(DiscFacts facts, BagKind kind) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", facts.unit());
        info.put("External-Identifier", kind.number(facts));
        info.put("External-Description", facts.caseName());
        info.put("Internal-Sender-Identifier", facts.caseNumber());
        info.put(
                "Bagging-Date",
                facts.madeAt().atZone(facts.zone()).toLocalDate().toString());
        info.put("Bag-Group-Identifier", facts.job());
        info.put("Bag-Count", facts.disc() + " of " + facts.discs());
        info.put("Evidence-Station", facts.station());
        info.put("Error-Correction", facts.protection().label());
        info.put("Journal-Checkpoint-Size", Long.toString(facts.checkpoint().size()));
        info.put("Journal-Checkpoint-Head", facts.checkpoint().head().hex());
        info.put("Journal-Checkpoint-Code", facts.checkpoint().code().text());
        info.putAll(kind.info());
        return info;
    }
}
