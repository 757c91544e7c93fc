package org.evidencestation.app.desktop.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.health.HealthCard.Fact;
import org.evidencestation.app.desktop.health.HealthCard.Kind;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** Judges the station's facts and puts them into words. */
final class HealthCards {
    /** Half a year: as long as an office can be asked to wait before it tries again whether its copy can be restored. */
    private static final Duration DRILL_GOOD_FOR = Duration.ofDays(183);

    /** A jump is an alarm for a week; then it is history, or nobody would look at alarms any more. */
    private static final Duration JUMP_ALARMS_FOR = Duration.ofDays(7);

    private static final int HEAD_SHOWN = 12;

    private final Texts texts;
    private final Formats formats;
    private final InstantSource time;

    HealthCards(Texts texts, Formats formats, InstantSource time) {
        this.texts = texts;
        this.formats = formats;
        this.time = time;
    }

    List<HealthCard> of(StationHealth health) {
        return List.of(
                copies(health.copies()),
                drill(health.drill(), health.copies()),
                fixity(health.fixity()),
                clock(
                        health.clock(),
                        health.lastAudit().map(AuditResult::wrongTokens).orElse(0)),
                journal(health.journal(), health.space())
                        .showing(health.journal().newest()));
    }

    private HealthCard copies(StationHealth.Copies copies) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("health.copies.two", count(copies.second())));
        facts.add(fact("health.copies.one", count(copies.single())));
        facts.add(fact("health.copies.proven", moment(copies.secondProven())));
        copies.folder().ifPresent(folder -> facts.add(fact("health.copies.folder", folder)));
        copies.failure().ifPresent(failure -> facts.add(fact("health.failure", failure)));
        if (copies.folder().isEmpty()) {
            HealthState state = copies.recordings() == 0 ? HealthState.ATTENTION : HealthState.BAD;
            return card(Kind.COPIES, state, "health.copies.none", facts, "health.copies.none.now");
        }
        if (!copies.reachable()) {
            return card(Kind.COPIES, HealthState.BAD, "health.copies.away", facts, "health.copies.away.now");
        }
        if (copies.failure().isPresent()) {
            return card(Kind.COPIES, HealthState.BAD, "health.copies.failed", facts, "health.copies.failed.now");
        }
        if (copies.single() > 0) {
            String headline = texts.get("health.copies.behind", copies.single());
            return new HealthCard(
                    Kind.COPIES, HealthState.ATTENTION, headline, facts, texts.get("health.copies.behind.now"));
        }
        return card(Kind.COPIES, HealthState.GOOD, "health.copies.good", facts, "");
    }

    private HealthCard drill(Optional<StationHealth.Drill> last, StationHealth.Copies copies) {
        if (last.isEmpty()) {
            String now = copies.folder().isEmpty() ? "health.drill.never.copyFirst" : "health.drill.never.now";
            return card(Kind.DRILL, HealthState.BAD, "health.drill.never", List.of(), now);
        }
        StationHealth.Drill drill = last.get();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("health.drill.at", formats.minute(drill.at())));
        facts.add(fact("health.drill.recordings", count(drill.recordings())));
        if (!drill.passed()) {
            facts.add(fact("health.failure", drill.detail()));
            return card(Kind.DRILL, HealthState.BAD, "health.drill.failed", facts, "health.drill.failed.now");
        }
        if (drill.at().isBefore(time.instant().minus(DRILL_GOOD_FOR))) {
            return card(Kind.DRILL, HealthState.ATTENTION, "health.drill.old", facts, "health.drill.old.now");
        }
        return card(Kind.DRILL, HealthState.GOOD, "health.drill.passed", facts, "");
    }

    private HealthCard fixity(StationHealth.Fixity fixity) {
        List<Fact> facts = List.of(
                fact("health.fixity.oldest", moment(fixity.oldest())),
                fact("health.fixity.never", texts.get("health.of", fixity.neverAgain(), fixity.recordings())),
                fact("health.fixity.now", texts.get("health.activity." + fixity.activity())));
        if (fixity.damaged() > 0) {
            String headline = texts.get("health.fixity.damaged", fixity.damaged());
            return new HealthCard(
                    Kind.FIXITY, HealthState.BAD, headline, facts, texts.get("health.fixity.damaged.now"));
        }
        if (fixity.recordings() == 0) {
            return card(Kind.FIXITY, HealthState.NEUTRAL, "health.fixity.empty", facts, "");
        }
        if (fixity.every().isZero()) {
            return card(Kind.FIXITY, HealthState.ATTENTION, "health.fixity.off", facts, "health.fixity.off.now");
        }
        Instant latest = time.instant().minus(fixity.every().multipliedBy(2));
        if (fixity.oldest().isPresent() && fixity.oldest().get().isBefore(latest)) {
            return card(Kind.FIXITY, HealthState.ATTENTION, "health.fixity.late", facts, "health.fixity.late.now");
        }
        String headline = texts.get("health.fixity.good", fixity.every().toDays());
        return new HealthCard(Kind.FIXITY, HealthState.GOOD, headline, facts, "");
    }

    private HealthCard clock(StationHealth.Clock clock, int wrongTokens) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("health.clock.jumps", count(clock.jumps())));
        clock.lastJump().ifPresent(jump -> facts.add(fact("health.clock.last", jump(jump))));
        facts.add(fact("health.clock.authority", clock.authority().orElse(texts.get("health.clock.noAuthority"))));
        if (clock.authority().isPresent() || clock.tokens() > 0) {
            facts.add(fact("health.clock.tokens", count(clock.tokens())));
        }
        if (wrongTokens > 0) {
            String headline = texts.get("health.clock.wrong", wrongTokens);
            return new HealthCard(Kind.CLOCK, HealthState.BAD, headline, facts, texts.get("health.clock.wrong.now"));
        }
        Instant recent = time.instant().minus(JUMP_ALARMS_FOR);
        if (clock.lastJump().filter(jump -> jump.shown().isAfter(recent)).isPresent()) {
            return card(Kind.CLOCK, HealthState.ATTENTION, "health.clock.jumped", facts, "health.clock.jumped.now");
        }
        HealthState state = clock.authority().isPresent() ? HealthState.GOOD : HealthState.NEUTRAL;
        String headline = clock.authority().isPresent() ? "health.clock.good" : "health.clock.alone";
        return card(Kind.CLOCK, state, headline, facts, "");
    }

    private String jump(StationHealth.Jump jump) {
        Duration by = Duration.between(jump.expected(), jump.shown());
        String side = by.isNegative() ? "health.clock.back" : "health.clock.forward";
        return texts.get(side, formats.minute(jump.shown()), formats.duration(by));
    }

    private HealthCard journal(StationHealth.JournalFacts journal, StationHealth.Space space) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("health.journal.lines", count(journal.lines())));
        if (journal.newest().isEmpty()) {
            facts.add(fact("health.journal.head", head(journal.head())));
            facts.add(fact("health.journal.checkpoint", "-"));
        }
        facts.add(fact("health.journal.torn", torn(journal)));
        facts.add(fact(
                "health.journal.space",
                texts.get("health.of", formats.size(space.free()), formats.size(space.total()))));
        if (journal.signed() > journal.lines()) {
            return card(Kind.JOURNAL, HealthState.BAD, "health.journal.short", facts, "health.journal.short.now");
        }
        if (space.free() <= space.reserve()) {
            return card(Kind.JOURNAL, HealthState.BAD, "health.journal.full", facts, "health.journal.space.now");
        }
        if (space.free() < space.total() / 20) {
            return card(
                    Kind.JOURNAL, HealthState.ATTENTION, "health.journal.narrow", facts, "health.journal.space.now");
        }
        long unsigned = journal.lines() - journal.signed();
        String headline =
                unsigned == 0 ? texts.get("health.journal.good") : texts.get("health.journal.unsigned", unsigned);
        return new HealthCard(Kind.JOURNAL, HealthState.GOOD, headline, facts, "");
    }

    private String torn(StationHealth.JournalFacts journal) {
        return journal.lastTorn()
                .map(last -> texts.get("health.journal.tornLast", journal.tornTails(), formats.minute(last)))
                .orElse("0");
    }

    private static String head(String hex) {
        return hex.length() <= HEAD_SHOWN ? hex : hex.substring(0, HEAD_SHOWN) + "…";
    }

    private String moment(Optional<Instant> at) {
        return at.map(formats::minute).orElse(texts.get("health.never"));
    }

    private static String count(long number) {
        return Long.toString(number);
    }

    private Fact fact(String label, String value) {
        return new Fact(texts.get(label), value);
    }

    private HealthCard card(Kind kind, HealthState state, String headline, List<Fact> facts, String remedy) {
        return new HealthCard(kind, state, texts.get(headline), facts, remedy.isEmpty() ? "" : texts.get(remedy));
    }
}
