package org.evidencestation.app.clearance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.app.clearance.ClearanceLedger.Case;
import org.evidencestation.app.clearance.Holdings.Held;
import org.evidencestation.app.clearance.Obstacle.Kind;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.policy.ClearanceAsk;
import org.evidencestation.app.policy.ClearanceAsk.Block;
import org.evidencestation.app.policy.ClearanceAsk.Judgement;
import org.evidencestation.app.policy.ClearancePolicy;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.KeepingPolicy;
import org.evidencestation.app.policy.LocalDecision;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.Retention;
import org.evidencestation.app.policy.Retention.Ground;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.seal.Sha256;

/** What stands in the way of clearing one recording, and where it stands; with one ledger at one moment. */
final class ClearanceLook {
    /** What was confirmed goes no sooner. No article gives a time; it is there so that a mistake can be taken back. */
    static final Duration TRAY = Duration.ofDays(30);

    private final RegimeProfile regime;
    private final Holdings holdings;
    private final ClearanceLedger ledger;
    private final Instant now;

    ClearanceLook(RegimeProfile regime, Holdings holdings, ClearanceLedger ledger, Instant now) {
        this.regime = regime;
        this.holdings = holdings;
        this.ledger = ledger;
        this.now = now;
    }

    ReviewItem at(Held held) {
        Kept kept = holdings.kept(held.summary().recording());
        Retention retention = retention(held, kept);
        Optional<Case> judged = ledger.find(held.summary().recording());
        return new ReviewItem(
                held, kept, retention, obstacles(held, kept, retention), judged, facts(kept, retention), left(judged));
    }

    Retention retention(Held held, Kept kept) {
        return KeepingPolicy.retention(
                regime, kept.facts(held.recordedUntil(), held.summary().ingestedAt()));
    }

    /** Now, or earlier where the clock says more than was lived since the recording was sealed. */
    Instant lived(Held held) {
        Instant sealed = held.summary().ingestedAt();
        return sealed.plus(ledger.lived(held.line(), sealed, now));
    }

    private Duration left(Optional<Case> judged) {
        return judged.flatMap(Case::second)
                .map(it -> TRAY.minus(ledger.lived(it.line(), it.at(), now)))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private List<Obstacle> obstacles(Held held, Kept kept, Retention retention) {
        List<Obstacle> found = new ArrayList<>(holdings.obstacles(kept.recording()));
        ledger.jobs(kept.recording()).forEach(job -> found.add(new Obstacle(Kind.DISC_JOB, job, "")));
        kept.holds().forEach(hold -> found.add(new Obstacle(Kind.HOLD, hold.reason() + " (" + hold.by() + ")", "")));
        if (kept.quarantined()) {
            found.add(new Obstacle(Kind.SECRECY, "", article(Secrecy.STATE.judge(regime))));
        }
        for (Ground ground : retention.grounds()) {
            ofGround(ground, held, retention, kept.cases().isEmpty()).ifPresent(found::add);
        }
        kept.cases().stream()
                .filter(it -> it.keptUntil().map(day -> !over(day, held)).orElse(true))
                .forEach(it -> found.add(new Obstacle(Kind.CASE, it.number(), withCase())));
        if (regime.rules().keeping().clearance() == null && ledger.decided().isEmpty()) {
            found.add(new Obstacle(
                    Kind.NOT_DECIDED,
                    regime.rules().localDecisions().by().title(),
                    regime.rules().localDecisions().article()));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Obstacle::kind))
                .toList();
    }

    private boolean over(LocalDate day, Held held) {
        return lived(held).atZone(regime.zone()).toLocalDate().isAfter(day);
    }

    private String withCase() {
        var rule = regime.rules().keeping().withCase();
        return rule == null ? "" : rule.article();
    }

    private static String article(Decision decision) {
        return decision.source().orElse("");
    }

    private Optional<Obstacle> ofGround(Ground ground, Held held, Retention retention, boolean noCase) {
        String article = ground.article().orElse("");
        String what = ground.subject().orElse("");
        return switch (ground.kind()) {
            case FLOOR -> floor(ground, held, retention);
            case UNDETERMINED -> Optional.of(new Obstacle(Kind.UNDETERMINED, "", article));
            case UNKNOWN_TRIGGER -> Optional.of(new Obstacle(Kind.UNKNOWN_TRIGGER, what, article));
            case LONG_TERM -> Optional.of(new Obstacle(Kind.LONG_TERM, what, article));
            case PERMANENT -> Optional.of(new Obstacle(Kind.PERMANENT, what, article));
            // Told by name, with the holds; and the case with its number.
            case HOLD, CASE_PERIOD -> Optional.empty();
            case WITH_CASE -> Optional.of(new Obstacle(Kind.CASE, "", article)).filter(it -> noCase);
        };
    }

    private Optional<Obstacle> floor(Ground ground, Held held, Retention retention) {
        LocalDate day = ground.lastDay().orElseThrow();
        String article = ground.article().orElse("");
        Retention alone = new Retention(retention.from(), retention.zone(), List.of(ground));
        Instant lived = lived(held);
        if (alone.expired(lived)) {
            return Optional.empty();
        }
        return Optional.of(
                alone.expired(now)
                        ? new Obstacle(
                                Kind.CLOCK_DOUBT,
                                lived.atZone(regime.zone()).toLocalDate().toString(),
                                article)
                        : new Obstacle(Kind.NOT_EXPIRED, day.toString(), article));
    }

    /** Everything that keeps it but obstacles that come and go by themselves. */
    private Sha256 facts(Kept kept, Retention retention) {
        String text = String.join(
                "\n",
                regime.digest().hex(),
                kept.category().name(),
                kept.secrecy().name(),
                kept.cases().toString(),
                kept.triggers().stream().sorted().collect(Collectors.joining(" ")),
                kept.holds().toString(),
                retention.toString());
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the regulation says to all of it together; obstacles it has no word for are looked at before. */
    Decision judge(ReviewItem item) {
        Optional<Case> judged = item.stale() ? Optional.empty() : item.judged();
        return ClearancePolicy.judge(
                regime,
                new ClearanceAsk(
                        item.kept()
                                .facts(
                                        item.held().recordedUntil(),
                                        item.held().summary().ingestedAt()),
                        blocks(item.obstacles()),
                        judged.map(it -> new Judgement(
                                it.judged().by(),
                                Role.valueOf(it.judged().role()),
                                it.judged().worthKeeping())),
                        judged.flatMap(Case::second).map(ClearanceLedger.Second::by),
                        ledger.decided()
                                .map(it -> new LocalDecision(
                                        it.decider(),
                                        it.on().atStartOfDay(regime.zone()).toInstant(),
                                        it.decision())),
                        lived(item.held())));
    }

    private static Set<Block> blocks(List<Obstacle> obstacles) {
        Set<Block> blocks = EnumSet.noneOf(Block.class);
        for (Obstacle obstacle : obstacles) {
            switch (obstacle.kind()) {
                case OPEN_REQUEST -> blocks.add(Block.OPEN_REQUEST);
                case DISC_JOB -> blocks.add(Block.DISC_JOB);
                case FAILED_FIXITY -> blocks.add(Block.FAILED_FIXITY);
                case NO_SECOND_COPY -> blocks.add(Block.NO_SECOND_COPY);
                case CLOCK_DOUBT -> blocks.add(Block.CLOCK_DOUBT);
                case SECRECY -> blocks.add(Block.SECRECY);
                case HOLD, PERMANENT, LONG_TERM, UNKNOWN_TRIGGER, CASE, UNDETERMINED, NOT_EXPIRED, NOT_DECIDED -> {
                    // The policy finds these itself.
                }
            }
        }
        return blocks;
    }
}
