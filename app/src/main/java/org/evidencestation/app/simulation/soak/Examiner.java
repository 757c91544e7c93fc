package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.storage.audit.ContentDepth;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.mirror.RestoreDrill;
import org.evidencestation.storage.seal.Sha256;

/** Asks whether all is as it must be; everything that is not goes into the diary. For one thread. */
final class Examiner {
    private static final int THREADS = 2;

    private final SoakStation place;
    private final Diary diary;
    /** Heads of the journal as it once was, by number of lines. */
    private final TreeMap<Long, Sha256> heads = new TreeMap<>();

    Examiner(SoakStation place, Diary diary) {
        this.place = place;
        this.diary = diary;
    }

    /** Every day: everything that must be there is known and can be opened, and the journal has only grown. */
    void daily() throws IOException {
        StationIndex index = place.station().index();
        for (Sha256 content : diary.kept()) {
            RecordingId recording = new RecordingId(content);
            if (index.recording(recording).isEmpty()) {
                diary.wrong("not in the index: " + recording);
            } else if (!Files.isRegularFile(place.station().vault().recordings().content(recording))) {
                diary.wrong("not in the vault: " + recording);
            }
        }
        place.upkeep().failure().ifPresent(it -> diary.wrong("the second copy: " + it));
        Journal.Position position = place.station().vault().journal().position();
        if (!heads.isEmpty() && position.size() < heads.lastKey()) {
            diary.wrong("the journal is shorter than it was: " + position.size() + " < " + heads.lastKey());
        }
        heads.put(position.size(), position.head());
        diary.count("daily examinations");
    }

    /** Every so often: signatures, chain, every byte, the second copy, and whether the index follows from the journal. */
    void thorough() throws IOException, InterruptedException {
        audit(place.vault());
        prefix();
        index();
        bytes();
        diary.count("thorough examinations");
    }

    private void audit(Path vault) throws IOException, InterruptedException {
        List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
        VaultAudit.Summary summary = VaultAudit.trusting(place.station().key().certificates(), vault, THREADS)
                .reading(ContentDepth.SHA256)
                .run(findings::add);
        findings.stream()
                .filter(it -> it.severity() != Severity.INFO)
                .forEach(it -> diary.wrong("audit: " + it.code() + " " + it.subject() + " " + it.detail()));
        if (!summary.complete()) {
            diary.wrong("the audit was not complete");
        }
        diary.count("bytes audited", summary.bytes());
    }

    /** What was written once is still the beginning of what is written now. */
    private void prefix() throws IOException {
        Sha256 origin = Sha256.of(Files.readAllBytes(place.vault().resolve("vault.json")));
        Map<Long, Sha256> now = new HashMap<>();
        JournalReader.read(place.vault().resolve("journal"), origin, 0, entry -> {
            if (heads.containsKey(entry.number())) {
                now.put(entry.number(), entry.head());
            }
        });
        heads.forEach((lines, head) -> {
            if (!head.equals(now.get(lines))) {
                diary.wrong("line " + lines + " of the journal is not what it was");
            }
        });
    }

    /** Made anew from the journal, it says the same. */
    private void index() throws IOException {
        StationIndex index = place.station().index();
        try (StationIndex fresh = StationIndex.inMemory(place.station().vault().journal())) {
            if (!fresh.totals().equals(index.totals())) {
                diary.wrong("the index says " + index.totals() + ", the journal " + fresh.totals());
            }
            if (fresh.office(0, Integer.MAX_VALUE).size()
                    != index.office(0, Integer.MAX_VALUE).size()) {
                diary.wrong("the index has other lines of the office than the journal");
            }
        }
    }

    /** Read by nothing of ours but the address: the bytes that were filmed. */
    private void bytes() throws IOException {
        for (Sha256 content : diary.kept()) {
            Path file = place.station().vault().recordings().content(new RecordingId(content));
            try (var channel = Files.newByteChannel(file);
                    var in = Channels.newInputStream(channel)) {
                if (!Sha256.of(in.readAllBytes()).equals(content)) {
                    diary.wrong("altered: " + file);
                }
            }
        }
    }

    /** The second copy becomes a vault again, on trial. */
    void drill() throws IOException, InterruptedException {
        place.upkeep().copyNow();
        var result = new RestoreDrill(place.mirror(), place.station().key().certificates(), THREADS)
                .run(place.folder("drill"), progress -> {}, Pace.FREE);
        place.station().vault().append(result);
        if (!result.passed()) {
            diary.wrong("the second copy cannot be restored: " + result.detail());
        }
        diary.count("restore drills");
    }
}
