package org.evidencestation.app.disc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.disc.burner.ProtectedImages;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.DiscRecording;
import org.evidencestation.app.disc.paper.DiscPapers;
import org.evidencestation.app.disc.paper.Shift;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;

/** A clerk who burns discs at a real vault, with small files for footage. Opened again on the same folder it goes on. */
final class Burning implements Shelf, DiscContents, AutoCloseable {
    static final String CLERK = "100001";
    static final String CASE = "示例〔2026〕7号";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final long MEDIUM = 108L << 20;

    private static final Instant AT = Instant.parse("2026-11-19T01:00:00Z");

    final Vault vault;
    final Discs discs;
    final Set<RecordingId> cleared = new HashSet<>();
    final Set<RecordingId> secret = new HashSet<>();
    final Map<RequestId, Grant> grants = new HashMap<>();
    final List<RecordingId> recordings = new ArrayList<>();
    private final Path folder;
    private final StationIndex index;
    private Instant now;

    Burning(Path folder) throws IOException {
        this(folder, "SM", DiskProbe.NONE, Instant.parse("2026-11-20T01:00:00Z"));
    }

    Burning(Path folder, String profile, DiskProbe probe, Instant begin) throws IOException {
        this(
                folder,
                profile,
                probe,
                begin,
                new ProtectDisc(false, new ProtectedImages(new Xorriso(), new AddedZeros("示例纠错"))));
    }

    Burning(Path folder, ProtectDisc protect) throws IOException {
        this(folder, "SM", DiskProbe.NONE, Instant.parse("2026-11-20T01:00:00Z"), protect);
    }

    private Burning(Path folder, String profile, DiskProbe probe, Instant begin, ProtectDisc protect)
            throws IOException {
        this.folder = folder;
        this.now = begin;
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), () -> now, new SecureRandom());
        vault = Vault.open(new DurableFiles(folder.resolve("vault"), probe), key, () -> now, entry -> {});
        index = StationIndex.inMemory(vault.journal());
        DiscOffice office = new DiscOffice(
                vault,
                new DiscBook(index::office, ZONE),
                new BuiltInProfiles().profile(profile),
                () -> now,
                UUID::randomUUID);
        PrepareDisc.Office who = new PrepareDisc.Office("示例单位", key.stationId());
        discs = new Discs(
                office,
                this,
                new PrepareDisc(office, this, this, protect, who, folder.resolve("work")),
                new DiscPapers(Shift.NONE));
        for (int i = 0; i < 3; i++) {
            Path file = folder.resolve("footage-" + i);
            if (!Files.exists(file)) {
                Files.write(file, new byte[] {(byte) i, 2, 3});
            }
            recordings.add(new RecordingId(Sha256.of(Files.readAllBytes(file))));
        }
    }

    static Session clerk() {
        return SignedIn.as(StationRole.CLERK, CLERK, Role.ARCHIVIST);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /** All three recordings, for the case, with every word of SM16. */
    DiscOrder order() {
        return order(DiscJobOpened.EVIDENCE, discs.words().copies());
    }

    DiscOrder order(String reason, int copies) {
        return new DiscOrder(
                reason,
                Optional.empty(),
                CASE,
                "示例案",
                recordings,
                MEDIUM,
                copies,
                said(discs.words().label()),
                said(discs.words().sheet()));
    }

    static List<Said> said(List<String> words) {
        return words.stream().map(word -> new Said(word, "示例")).toList();
    }

    /** @return every line there is, by the name of its kind */
    List<String> lines() throws IOException {
        List<String> names = new ArrayList<>();
        vault.journal().replay(0, entry -> names.add(entry.event().getClass().getSimpleName()));
        return names;
    }

    @Override
    public Optional<RecordingRow> row(RecordingId recording) {
        int number = recordings.indexOf(recording);
        return number < 0 || cleared.contains(recording) ? Optional.empty() : Optional.of(row(recording, number));
    }

    private RecordingRow row(RecordingId recording, int number) {
        DockingId docking = new DockingId("00000000-0000-4000-8000-000000000001");
        String name = "示例" + number + ".mp4";
        RecordingSummary summary = new RecordingSummary(
                recording,
                recording.content(),
                docking,
                "usb:0001",
                name,
                name,
                40L << 20,
                "video/mp4",
                null,
                null,
                null,
                AT,
                AT,
                1000L,
                AT,
                List.of());
        return new RecordingRow(number + 1, summary, SealCode.of(recording.content()), null, null, null, CASE);
    }

    @Override
    public Secrecy secrecy(RecordingId recording) {
        return secret.contains(recording) ? Secrecy.STATE : Secrecy.NONE;
    }

    @Override
    public boolean belongs(RecordingId recording, String caseNumber) {
        return caseNumber.equals(CASE) && recordings.contains(recording);
    }

    @Override
    public Optional<Grant> grant(RequestId request) {
        return Optional.ofNullable(grants.get(request));
    }

    /** One small file of facts, and the footage as it is. */
    @Override
    public Made make(DiscFacts facts, Path work) throws IOException {
        Files.createDirectories(work);
        Path about = work.resolve("about.txt");
        Files.writeString(about, facts.toString(), StandardCharsets.UTF_8);
        List<DiscFile> files = new ArrayList<>(List.of(new DiscFile("about.txt", about, 0, Files.size(about))));
        Map<String, Sha256> expected = new HashMap<>(Map.of("about.txt", Sha256.of(Files.readAllBytes(about))));
        for (DiscRecording it : facts.recordings()) {
            RecordingId recording = it.summary().recording();
            Path footage = folder.resolve("footage-" + recordings.indexOf(recording));
            String path = "data/" + it.code().text() + ".mp4";
            files.add(new DiscFile(path, footage, 0, Files.size(footage)));
            expected.put(path, recording.content());
        }
        Sha256 contents = Sha256.of(Files.readAllBytes(about));
        return new Made(
                new DiscTree("EVIDENCE", facts.madeAt(), files), Collections.unmodifiableMap(expected), contents);
    }

    @Override
    public void forget(Path work) throws IOException {
        if (Files.exists(work)) {
            new DurableFiles(work).deleteTree(work);
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
        vault.close();
    }
}
