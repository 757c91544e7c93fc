package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.BrokenJournalException;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.StoredCheckpoint;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.TimeAnchor;

/** Checks the chain and every checkpoint, and learns what must be in the store. */
final class JournalCheck {
    private final Path journal;
    private final DescriptionCheck.Ground ground;
    private final Findings findings;
    private final ClockCheck clock;
    private final ClearanceCheck clearance;
    private final RetirementCheck retirements;
    private final ProfileCheck profiles;
    private final PaperCheck papers;
    private final Optional<TimeAnchor> anchor;
    private final Map<RecordingId, Sha256> manifests = new HashMap<>();
    private final Map<Long, Sha256> heads = new HashMap<>();
    private long lines;
    private boolean whole;

    /** @param anchor whom to believe about time; if nobody is named, the vault's own file tells */
    JournalCheck(Path journal, DescriptionCheck.Ground ground, Optional<TimeAnchor> anchor, Findings findings) {
        this.anchor = anchor;
        this.journal = journal;
        this.ground = ground;
        this.findings = findings;
        this.clock = new ClockCheck(findings);
        this.clearance = new ClearanceCheck(journal, findings);
        this.retirements = new RetirementCheck(journal, findings);
        this.profiles = new ProfileCheck(journal, findings);
        this.papers = new PaperCheck(journal, findings);
    }

    /** Digest of the manifest of every recording the journal tells of; grows by {@link #readOn}. */
    Map<RecordingId, Sha256> manifests() {
        return manifests;
    }

    /** What it says of footage that was cleared; grows likewise. */
    RetirementCheck retirements() {
        return retirements;
    }

    long lines() {
        return lines;
    }

    /** Whether the journal could be read to its end; else nobody can tell which objects lack a line. */
    boolean whole() {
        return whole;
    }

    void run() throws IOException {
        StoredCheckpoints stored = new StoredCheckpoints(journal);
        List<Long> signed = stored.sizes();
        signed.forEach(size -> heads.put(size, ground.origin()));
        try {
            JournalReader.End end = JournalReader.read(journal, ground.origin(), 0, this::take);
            whole = true;
            if (lines == 0) {
                findings.add(FindingCode.JOURNAL_BROKEN, journal, "not even the line that says the vault was made");
            }
            if (end.tornBytes() > 0) {
                findings.add(FindingCode.JOURNAL_UNFINISHED, journal, end.tornBytes() + " bytes");
            }
        } catch (BrokenJournalException e) {
            findings.add(FindingCode.JOURNAL_BROKEN, journal, String.valueOf(e.getMessage()));
        }
        TimeTokenCheck tokens = new TimeTokenCheck(
                stored, anchor, journal.resolveSibling("certificates").resolve("time-authority.pem"), findings);
        for (long size : signed) {
            check(stored, size);
            tokens.run(stored.read(size));
        }
        long last = signed.isEmpty() ? 0 : signed.getLast();
        if (whole && lines > last) {
            findings.add(FindingCode.LINES_NOT_SIGNED, journal, "lines " + (last + 1) + " to " + lines);
        }
    }

    /** Reads what a running station has written since, and tells what only the end shows. */
    void readOn() throws IOException {
        if (whole) {
            JournalReader.read(journal, ground.origin(), lines, this::take);
        }
        clock.end();
        retirements.end();
        profiles.end();
        papers.end();
    }

    private void take(Entry entry) {
        lines = entry.number();
        clock.take(entry);
        clearance.take(entry, manifests.keySet());
        retirements.take(entry, manifests);
        profiles.take(entry);
        papers.take(entry);
        heads.computeIfPresent(entry.number(), (size, origin) -> entry.head());
        if (entry.event() instanceof Event.RecordingSealed(RecordingSummary summary)) {
            manifests.put(summary.recording(), summary.manifest());
        } else if (entry.event() instanceof Event.RecordingAdopted(RecordingSummary summary)) {
            manifests.put(summary.recording(), summary.manifest());
        }
    }

    private void check(StoredCheckpoints stored, long size) throws IOException {
        String name = "journal/checkpoints/" + size + ".txt";
        StoredCheckpoint kept = stored.read(size);
        Set<StationCertificates.Flaw> flaws = ground.certificates().check(kept.text(), kept.seal());
        Checkpoint checkpoint = kept.checkpoint().orElse(null);
        if (checkpoint == null) {
            findings.add(FindingCode.CHECKPOINT_UNREADABLE, name, "not the three lines of a checkpoint of this size");
        } else if (!flaws.isEmpty()) {
            findings.add(FindingCode.CHECKPOINT_NOT_GENUINE, name, flaws.toString());
        } else if (size <= lines && !checkpoint.head().equals(heads.get(size))) {
            findings.add(FindingCode.CHECKPOINT_CONTRADICTED, name, "the journal has the head " + heads.get(size));
        } else if (size > lines && whole) {
            findings.add(FindingCode.JOURNAL_SHORTENED, name, "the journal has " + lines + " lines");
        }
    }
}
