package org.evidencestation.app.desktop.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.duty.BoardRow;
import org.evidencestation.app.duty.DutyRow;
import org.evidencestation.app.duty.HandOut;
import org.evidencestation.app.duty.LateRow;
import org.evidencestation.app.duty.OnTimeRow;
import org.evidencestation.app.duty.Stay;
import org.evidencestation.storage.journal.DutyEvent.LateExplained;

/** Lists of recorders on their rounds: out, back, late. */
final class RoundLists {
    private final DutyWords words;

    RoundLists(DutyWords words) {
        this.words = words;
    }

    ListPage board(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.BOARD)
                .text("duty.column.standing", 2.1)
                .text("duty.column.due", 1.8)
                .text("duty.column.recorder", 1.6)
                .text("duty.column.person", 1.8)
                .text("duty.column.out", 1.6)
                .text("duty.column.for", 2.6);
        for (BoardRow row : sight.rounds().board()) {
            made.row(
                    row.recorder(),
                    tone(row.standing()),
                    standing(row, sight.now()),
                    words.minute(row.due()),
                    row.name(),
                    words.person(row.person()),
                    words.formats().shortMoment(row.handedOut()),
                    why(row));
        }
        return made.page(sight);
    }

    private static Tone tone(BoardRow.Standing standing) {
        return switch (standing) {
            case OUT -> Tone.PLAIN;
            case SOON -> Tone.ATTENTION;
            case LATE -> Tone.ALARM;
        };
    }

    private String standing(BoardRow row, Instant now) {
        Optional<Duration> left = row.due().map(due -> Duration.between(now, due));
        return switch (row.standing()) {
            case OUT ->
                left.map(it -> words.get("duty.left", words.formats().roughly(it)))
                        .orElseGet(() -> words.get("duty.noDue"));
            case SOON -> words.get("duty.soon", words.formats().roughly(left.orElse(Duration.ZERO)));
            case LATE ->
                words.get(
                        "duty.overdue",
                        words.formats().roughly(left.orElse(Duration.ZERO).abs()));
        };
    }

    private String why(BoardRow row) {
        String what = row.operation().map(words::operation).orElse("");
        String article = row.article().orElseGet(() -> row.due().isPresent() ? words.get("duty.saidBack") : "");
        return what.isEmpty() || article.isEmpty() ? what + article : what + " (" + article + ")";
    }

    ListPage ledger(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.LEDGER)
                .text("duty.column.recorder", 1.6)
                .text("duty.column.person", 1.8)
                .text("duty.column.out", 1.7)
                .text("duty.column.checks", 1.8)
                .text("duty.column.back", 1.7)
                .number("duty.column.clips", 0.9)
                .text("duty.column.outcome", 2.2);
        for (DutyRow row : sight.rounds().ledger()) {
            made.row(
                    row.recorder(),
                    Tone.PLAIN,
                    row.name(),
                    words.person(sight, row.person()),
                    words.minute(row.taken().map(HandOut::at)),
                    row.taken().map(this::checks).orElse(""),
                    words.minute(row.brought().map(Stay::at)),
                    row.brought().flatMap(Stay::clips).map(String::valueOf).orElse(""),
                    row.brought().map(this::outcome).orElseGet(() -> words.get("duty.notBack")));
        }
        return made.page(sight);
    }

    private String checks(HandOut out) {
        long failed = out.checks().stream()
                .filter(check -> Boolean.FALSE.equals(check.passed()))
                .count();
        long passed = out.checks().stream()
                .filter(check -> Boolean.TRUE.equals(check.passed()))
                .count();
        String said = passed == 0 ? words.get("duty.checks.none") : words.get("duty.checks.passed", passed);
        return card(
                out,
                failed > 0 ? words.get("duty.checks.failed", failed, out.said().reason()) : said);
    }

    /** What the time card told that was filmed on going out, once the footage is in. */
    private String card(HandOut out, String checks) {
        if (out.cardSeen().isPresent()) {
            String clock = words.formats().clock(out.cardSeen().get().value());
            return words.get("duty.checks.card", checks, clock);
        }
        return out.cardShown() && !out.out() ? words.get("duty.checks.noCard", checks) : checks;
    }

    private String outcome(Stay stay) {
        if (stay.interrupted() != null) {
            return words.get("duty.stay.interrupted");
        }
        return words.get(stay.done() == null ? "duty.stay.underWay" : "duty.stay.done");
    }

    ListPage late(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.LATE)
                .text("duty.column.ingested", 1.7)
                .text("duty.column.recorder", 1.5)
                .text("duty.column.person", 1.8)
                .number("duty.column.clips", 0.8)
                .text("duty.column.due", 1.7)
                .text("duty.column.lateBy", 1.4)
                .text("duty.column.explained", 2.6);
        for (LateRow row : sight.rounds().late()) {
            made.row(
                    row.docking().value(),
                    row.explained().isPresent() ? Tone.PLAIN : Tone.ALARM,
                    words.formats().minute(row.ingested()),
                    row.name(),
                    words.person(sight, row.person()),
                    String.valueOf(row.footage().size()),
                    words.minute(row.due()),
                    words.formats().roughly(row.by()),
                    row.explained().map(RoundLists::explained).orElseGet(() -> words.get("duty.unexplained")));
        }
        return made.page(sight);
    }

    private static String explained(LateExplained said) {
        return said.text().isEmpty() ? said.reason() : said.reason() + "：" + said.text();
    }

    ListPage onTime(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.ON_TIME)
                .text("duty.column.person", 2)
                .text("duty.column.rate", 1)
                .number("duty.column.onTime", 1)
                .number("duty.column.late", 1)
                .number("duty.column.noVerdict", 1.2);
        for (OnTimeRow row : sight.rounds().onTime()) {
            made.row(
                    row.person(),
                    row.late() > 0 ? Tone.ATTENTION : Tone.PLAIN,
                    words.person(sight, row.person()),
                    row.rate().isPresent() ? words.formats().percent(row.rate().getAsDouble()) : "–",
                    String.valueOf(row.onTime()),
                    String.valueOf(row.late()),
                    String.valueOf(row.unknown()));
        }
        return made.page(sight);
    }
}
