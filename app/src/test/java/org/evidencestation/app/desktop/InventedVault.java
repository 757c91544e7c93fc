package org.evidencestation.app.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evidencestation.app.desktop.recordings.Archive;
import org.evidencestation.app.desktop.recordings.Circumstances;
import org.evidencestation.app.desktop.recordings.SealFacts;
import org.evidencestation.app.desktop.recordings.Verification;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;

/** A vault of invented recordings, newest first, that answers like the real one. */
public class InventedVault implements Archive {
    public static final DockingId DOCKING = new DockingId("01234567-89ab-4def-8123-456789abcdef");

    private final List<RecordingRow> rows;
    private Verification verification = new Verification.Intact(Rack.NOW);

    public InventedVault(int recordings) {
        rows = IntStream.range(0, recordings).mapToObj(InventedVault::row).toList();
    }

    public InventedVault answering(Verification answer) {
        verification = answer;
        return this;
    }

    @Override
    public List<RecordingRow> search(RecordingSearch search) {
        long above = search.after().map(RecordingRow::entry).orElse(Long.MAX_VALUE);
        return rows.stream()
                .filter(row -> row.entry() < above)
                .filter(row -> row.summary().name().contains(search.text()))
                .filter(row -> search.officer().isEmpty()
                        || search.officer().get().equals(row.summary().officer()))
                .limit(search.limit())
                .toList();
    }

    @Override
    public List<IndexedEvent> history(RecordingId recording) {
        RecordingSummary summary = rows.stream()
                .map(RecordingRow::summary)
                .filter(each -> each.recording().equals(recording))
                .findFirst()
                .orElseThrow();
        Instant at = summary.ingestedAt();
        return List.of(
                event(
                        41,
                        at.minusSeconds(90),
                        new Event.RecorderDocked(
                                DOCKING, "3", "volume", summary.recorder(), Map.of(), 64, Rack.clock(432_000, 1_000))),
                event(42, at.minusSeconds(88), new Event.ClipsListed(DOCKING, 12, 2_660_000_000L)),
                event(43, at, new Event.RecordingSealed(summary)),
                event(
                        44,
                        at,
                        new Event.IngestJudged(
                                DOCKING,
                                recording,
                                "W",
                                digest("profile"),
                                "W14",
                                "RECORDING_END",
                                at.plusSeconds(36_000),
                                "ON_TIME")),
                event(51, at.plusSeconds(60), new Event.DockingCompleted(DOCKING, 11, 1, 0, 2_660_000_000L)));
    }

    @Override
    public List<IndexedEvent> clock(String recorder) {
        RecordingId filmed = rows.getFirst().summary().recording();
        LocalDateTime wall = LocalDateTime.parse("2026-11-19T16:10:00");
        Instant card = Rack.NOW.minusSeconds(2 * 86_400);
        return List.of(
                event(11, Rack.NOW.minusSeconds(9 * 86_400), docked(recorder, Rack.clock(2_100, 900))),
                event(20, Rack.NOW.minusSeconds(5 * 86_400), docked(recorder, ClockNote.UNKNOWN)),
                event(
                        31,
                        Rack.NOW.minusSeconds(86_400),
                        new Event.ClockMeasured(DOCKING, filmed, recorder, card, wall, card(11_400))),
                event(41, Rack.NOW, docked(recorder, Rack.clock(432_000, 1_000))));
    }

    private static ClockNote card(long offset) {
        return new ClockNote("time-card", offset, 880L, null, null);
    }

    private static Event docked(String recorder, ClockNote clock) {
        return new Event.RecorderDocked(DOCKING, "3", "volume", recorder, Map.of(), 64, clock);
    }

    @Override
    public Circumstances circumstances(RecordingRow row, List<IndexedEvent> history) {
        Spell when = new Spell(
                row.summary().ingestedAt().minusSeconds(40_000),
                row.summary().ingestedAt().minusSeconds(36_000));
        return new Circumstances(
                List.of(new Circumstances.Shown(
                        "示例路口占道检查", when, List.of("示例人员甲 100001", "示例人员乙 100002"), "示例路 12 号", "示例〔2026〕7 号")),
                Map.of(),
                Optional.of("边远地区 · 道路中断，次日返回"));
    }

    @Override
    public SealFacts seal(RecordingRow row) throws IOException {
        String hex = row.summary().recording().content().hex();
        return new SealFacts(
                "/示例/证据库/objects/" + hex.substring(0, 3) + "/" + hex.substring(3, 6),
                Optional.of(digest("sm3").hex()),
                "示例工作站 1",
                Optional.of(new SealFacts.Certificate(
                        "CN=示例工作站 1, O=示例单位", digest("certificate").hex())));
    }

    @Override
    public Verification verify(RecordingRow row) {
        return verification;
    }

    private static RecordingRow row(int back) {
        Sha256 manifest = digest("manifest " + back);
        Instant start = Instant.parse("2026-11-20T13:05:01Z").minusSeconds(back * 1_413L);
        RecordingSummary summary = new RecordingSummary(
                new RecordingId(digest("content " + back)),
                manifest,
                DOCKING,
                "usb:0000:0000:EXAMPLE" + back % 5,
                "DCIM/100MEDIA/" + name(start),
                name(start),
                148_300_000L + back * 7_654_321L,
                "video/mp4",
                back % 7 == 6 ? null : "示例人员" + "甲乙丙丁戊".charAt(back % 5),
                "E00" + back % 5,
                LocalDateTime.ofInstant(start.plusSeconds(432), ZoneOffset.ofHours(8)),
                start,
                start.plusSeconds(300 + back * 40L),
                300_000 + back * 40_000L,
                Rack.NOW.minusSeconds(back * 3L),
                back % 4 == 0 ? List.of("important") : List.of());
        String verdict = back % 6 == 3 ? "LATE" : "ON_TIME";
        return new RecordingRow(100_000 - back, summary, SealCode.of(manifest), verdict, "W14", Rack.NOW, null);
    }

    private static String name(Instant start) {
        return "示例_"
                + LocalDateTime.ofInstant(start, ZoneOffset.ofHours(8))
                        .toString()
                        .replaceAll("[-:]", "")
                        .replace('T', '_')
                + ".mp4";
    }

    private static IndexedEvent event(long number, Instant at, Event event) {
        return new IndexedEvent(number, at, event, digest("head " + number));
    }

    private static Sha256 digest(String of) {
        return Sha256.of(of.getBytes(StandardCharsets.UTF_8));
    }
}
