package org.evidencestation.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidencestation.app.desktop.review.ReviewDesk;
import org.evidencestation.app.desktop.review.ReviewOrder;
import org.evidencestation.app.desktop.review.ReviewSight;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.review.Checklist;
import org.evidencestation.app.review.Compliance;
import org.evidencestation.app.review.Compliance.By;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain;
import org.evidencestation.app.review.Figures;
import org.evidencestation.app.review.MarkUnrelated;
import org.evidencestation.app.review.Red;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.app.review.ReviewRecording;
import org.evidencestation.app.review.YearlyEvaluation;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.DutyEvent.ViolationEntered;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.ReviewEvent;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.evidencestation.storage.journal.ReviewEvent.Drawn;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** An obviously invented office under regulation SM that is overseen; what is asked for is done without a question. */
public final class InventedReviews implements ReviewDesk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final String BY = "100005";
    private static final DrawId DRAW = new DrawId("00000000-0000-4000-8000-0000000000e1");
    private static final List<Person> PEOPLE = List.of(
            new Person("100001", "示例人员甲", "一中队", "A", true),
            new Person("100002", "示例人员乙", "一中队", "A", true),
            new Person("100003", "示例人员丙", "二中队", "B", true),
            new Person(BY, "示例督察", "督察科", "", true));

    public final List<ReviewOrder> orders = new ArrayList<>();
    private final ReviewLedger ledger = new ReviewLedger();
    private final List<Violation> violations = new ArrayList<>();
    private final List<Red> red = new ArrayList<>();
    private final Map<RecordingId, Footage> footage = new HashMap<>();
    private final RegimeProfile regime;
    private Figures total = Figures.NONE;
    private Map<By, SortedMap<String, Figures>> rows = new EnumMap<>(By.class);
    private long line;

    /** Nothing is red, nothing was drawn. */
    public InventedReviews() {
        try {
            regime = new BuiltInProfiles().profile("SM");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample, violations, a year of figures, and something of every kind that is red. */
    public InventedReviews busy() {
        take(new ReviewEvent.SampleDrawn(
                DRAW,
                TODAY.minusDays(1),
                1234,
                Sha256.of(),
                2,
                NOW.minus(Duration.ofDays(31)),
                NOW.minus(Duration.ofDays(1)),
                48,
                Sha256.of(new byte[1]),
                List.of(
                        new Drawn("", List.of(recording(0))),
                        new Drawn("100001", List.of(recording(1), recording(2))),
                        new Drawn("100002", List.of(recording(3), recording(4))),
                        new Drawn("100003", List.of(recording(5)))),
                BY));
        take(review(recording(1), Checked.OK));
        take(review(recording(3), Checked.NOT_OK));
        take(new ReviewEvent.ReviewSkipped(DRAW, recording(5), "示例：文件不能播放，已送检", BY));
        for (Red.Kind kind : Red.Kind.values()) {
            red.add(new Red(kind, "key", "示例内容", "100001", Optional.of(NOW.minusSeconds(7200))));
        }
        violations.add(violation("SM18-1", "示例：未按规定佩戴", "", recording(3)));
        violations.add(violation("SM18-3", "示例：交由非本单位人员使用", "0123456789abcdef", null));
        figures();
        return this;
    }

    private ReviewEvent.ReviewMade review(RecordingId recording, String last) {
        List<Checked> items = new ArrayList<>();
        Checklist.of(regime)
                .items()
                .forEach(it -> items.add(
                        new Checked(it.code(), it.article(), it.code().equals("SM11") ? last : Checked.OK, 12L, "示例")));
        return new ReviewEvent.ReviewMade(DRAW, recording, items, 3L, "", Sha256.of(), BY);
    }

    private Violation violation(String code, String text, String gap, @Nullable RecordingId recording) {
        return new Violation(
                ++line,
                new ViolationEntered(code, List.of("100001"), text, null, null, recording, gap, Sha256.of(), BY),
                NOW.minusSeconds(line * 3600));
    }

    private void figures() {
        for (By by : By.values()) {
            rows.put(by, new TreeMap<>());
        }
        for (int month = 1; month <= 11; month++) {
            for (Person person : PEOPLE.subList(0, 3)) {
                int seed = month * 7 + person.number().hashCode() % 5;
                Figures it = new Figures(
                        40 + seed % 13,
                        seed % 6,
                        Duration.ofHours(30),
                        Duration.ofMinutes(1500 + seed % 9 * 30),
                        20,
                        20_000L + seed % 7 * 9_000L,
                        seed % 4,
                        4,
                        seed % 5);
                total = total.plus(it);
                add(By.MONTH, "2026-%02d".formatted(month), it);
                add(By.OFFICER, person.number(), it);
                add(By.UNIT, person.section(), it);
            }
        }
    }

    private void add(By by, String name, Figures it) {
        rows.getOrDefault(by, new TreeMap<>()).merge(name, it, Figures::plus);
    }

    private RecordingId recording(int i) {
        Sha256 digest = Sha256.of(("示例 " + i).getBytes(StandardCharsets.UTF_8));
        RecordingId id = new RecordingId(digest);
        Instant start = NOW.minus(Duration.ofHours(20L + i));
        footage.put(
                id,
                Footage.asSealed(
                        new RecordingSummary(
                                id,
                                digest,
                                new DockingId("00000000-0000-4000-8000-000000000001"),
                                "usb:示例-1",
                                "DCIM/示例%04d.MP4".formatted(i),
                                "示例%04d.MP4".formatted(i),
                                1000,
                                "video/mp4",
                                "100001",
                                null,
                                null,
                                start,
                                start.plusSeconds(600),
                                600_000L,
                                NOW,
                                List.of()),
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    private void take(Event event) {
        line++;
        ledger.take(new IndexedEvent(line, NOW.minusSeconds(3600 - line), event, Sha256.of()));
    }

    @Override
    public ReviewSight look() {
        Map<String, String> codes = new LinkedHashMap<>();
        regime.rules().violations().forEach((code, it) -> codes.put(code, it.text()));
        return new ReviewSight(
                NOW,
                TODAY,
                PEOPLE,
                red,
                new ReviewSight.Samples(ledger.draws(), footage),
                new ReviewSight.Rules(Checklist.of(regime), codes, MarkUnrelated.articles(regime)),
                new ReviewSight.Records(
                        violations, YearlyEvaluation.of(regime, ledger, TODAY), ledger.evaluations(), ledger.packs()));
    }

    @Override
    public DrawAgain.Result again(Draw drawn) {
        return new DrawAgain.Result(Optional.empty(), Optional.of(drawn.said()), Set.of());
    }

    @Override
    public Compliance board(int months) {
        return new Compliance(
                new Spell(
                        TODAY.withDayOfMonth(1)
                                .minusMonths(months - 1L)
                                .atStartOfDay(ZONE)
                                .toInstant(),
                        NOW),
                total,
                rows);
    }

    @Override
    public Answer<?> carryOut(ReviewOrder order) {
        orders.add(order);
        return switch (order) {
            case ReviewOrder.Draw(int quota) -> new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
            case ReviewOrder.Review(var found) -> reviewed(found.recording(), found.items(), found);
            case ReviewOrder.Skip(var draw, var recording, var reason) -> {
                take(new ReviewEvent.ReviewSkipped(draw, recording, reason, BY));
                yield new Answer.Done<>(recording);
            }
            case ReviewOrder.Unrelated(var mark) -> new Answer.Done<>(mark.recording());
            case ReviewOrder.Hold(var words) -> {
                take(new ReviewEvent.EvaluationHeld(
                        2026,
                        LocalDate.of(2026, 1, 1),
                        TODAY,
                        YearlyEvaluation.figures(ledger, 2026),
                        words,
                        Sha256.of(),
                        BY));
                yield new Answer.Done<>(words);
            }
            case ReviewOrder.Pack(var folder) -> new Answer.Done<>(folder);
        };
    }

    private Answer<?> reviewed(RecordingId recording, List<Checked> items, ReviewRecording.Found found) {
        Optional<Checked> blank =
                items.stream().filter(it -> it.verdict().isEmpty()).findFirst();
        if (blank.isPresent()) {
            return new Answer.Refused<>(
                    Refusal.NOT_ANSWERED, blank.get().item(), blank.get().article());
        }
        take(new ReviewEvent.ReviewMade(DRAW, recording, items, found.wordingAt(), found.comment(), Sha256.of(), BY));
        return new Answer.Done<>(recording);
    }
}
