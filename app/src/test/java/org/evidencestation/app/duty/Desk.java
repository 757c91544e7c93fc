package org.evidencestation.app.duty;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evidencestation.app.custody.IngestRule;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestFacts;
import org.evidencestation.app.policy.Policy;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;
import org.jspecify.annotations.Nullable;

/** An office with a real vault and an invented day: lines of dockings are written as a docking would, without the bytes. */
final class Desk implements AutoCloseable {
    static final ZoneId ZONE = ZoneOffset.ofHours(8);
    static final Instant MORNING = Instant.parse("2026-11-20T00:00:00Z");
    static final String ANN = "100001";
    static final String BEN = "100002";
    static final String HEAD = "100009";
    static final String CAM = "volume:A1";

    final RegimeProfile regime;
    final Vault vault;
    final StationIndex index;
    final DutyBook book;
    final DutyOffice office;
    final MatchRecordings match;
    private Instant now = MORNING;
    private int dockings;
    private int clips;

    Desk(Path folder, String profile, DutyRule rule) throws IOException {
        regime = new BuiltInProfiles().profile(profile);
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), () -> now, new SecureRandom());
        vault = Vault.open(new DurableFiles(folder.resolve("vault"), DiskProbe.NONE), key, () -> now, entry -> {});
        index = StationIndex.inMemory(vault.journal());
        book = new DutyBook(index::office);
        office = new DutyOffice(
                vault, book, rule, Sha256.of(), () -> now, UUID::randomUUID, by -> java.util.Optional.empty());
        match = new MatchRecordings(
                office, new TimedFootage(new IndexShelf(index), ZONE), new Deadlines(new RuleOfRegime(regime)));
        vault.append(new Event.RecorderRegistered(CAM, "一号机", ANN));
        ListPerson people = new ListPerson(office);
        people.list(new Person(ANN, "示例人员甲", "一中队", "", true), ANN);
        people.list(new Person(BEN, "示例人员乙", "一中队", "", true), ANN);
        people.list(new Person(HEAD, "示例领导", "", "", true), ANN);
    }

    DutyReports reports(DutyRule rule) {
        return new DutyReports(
                new TimedFootage(new IndexShelf(index), ZONE), rule, new Deadlines(new RuleOfRegime(regime)));
    }

    Duty duty() {
        return new Duty(office, new TimedFootage(new IndexShelf(index), ZONE), new RuleOfRegime(regime));
    }

    void at(String utc) {
        now = Instant.parse(utc);
    }

    Instant now() {
        return now;
    }

    OperationFacts facts(String start, @Nullable String end, String... officers) {
        return new OperationFacts(
                "A-1",
                "示例巡查",
                "示例路",
                "",
                List.of(officers),
                Instant.parse(start),
                end == null ? null : Instant.parse(end));
    }

    OperationId operation(String start, @Nullable String end, String... officers) throws IOException {
        return Answers.done(new EnterOperation(office).enter(facts(start, end, officers), officers[0]));
    }

    DockingId docked(String recorder) throws IOException {
        DockingId id = new DockingId("00000000-0000-4000-8000-%012d".formatted(++dockings));
        vault.append(new Event.RecorderDocked(id, "1", "volume", recorder, Map.of(), null, ClockNote.UNKNOWN));
        return id;
    }

    /** A clip of a docking, sealed and judged now. */
    RecordingSummary clip(DockingId docking, String recorder, @Nullable String officer, String start, Duration length)
            throws IOException {
        RecordingSummary made = summary(++clips, docking, recorder, officer, Instant.parse(start), length, now);
        IngestDecision judged = Policy.ingest(
                regime, IngestFacts.ofRecording(java.util.Optional.ofNullable(made.end()), made.ingestedAt()));
        vault.append(List.of(
                new Event.RecordingSealed(made),
                new Event.IngestJudged(
                        docking,
                        made.recording(),
                        regime.id(),
                        regime.digest(),
                        judged.article(),
                        judged.anchor().name(),
                        judged.due().orElse(null),
                        judged.verdict().name())));
        return made;
    }

    static RecordingSummary summary(
            int number,
            DockingId docking,
            String recorder,
            @Nullable String officer,
            Instant start,
            Duration length,
            Instant ingested) {
        String name =
                "%s_1000001_%s_%04d.MP4".formatted(officer == null ? "000000" : officer, "20261120080000", number);
        Sha256 digest = Sha256.of(("clip " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new RecordingSummary(
                new RecordingId(digest),
                digest,
                docking,
                recorder,
                "DCIM/" + name,
                name,
                1000,
                "video/mp4",
                officer,
                null,
                LocalDateTime.ofInstant(start, ZONE),
                start,
                start.plus(length),
                length.toMillis(),
                ingested,
                List.of());
    }

    void complete(DockingId docking) throws IOException {
        vault.append(new Event.DockingCompleted(docking, 1, 0, 0, 1000));
    }

    <E extends Event> List<E> events(Class<E> kind) throws IOException {
        List<E> found = new ArrayList<>();
        vault.journal().replay(0, (Entry entry) -> {
            if (kind.isInstance(entry.event())) {
                found.add(kind.cast(entry.event()));
            }
        });
        return found;
    }

    @Override
    public void close() throws IOException {
        index.close();
        vault.close();
    }

    record RuleOfRegime(RegimeProfile regime) implements IngestRule {
        @Override
        public String profile() {
            return regime.id();
        }

        @Override
        public Sha256 profileDigest() {
            return regime.digest();
        }

        @Override
        public IngestDecision judge(IngestFacts facts) {
            return Policy.ingest(regime, facts);
        }
    }
}
