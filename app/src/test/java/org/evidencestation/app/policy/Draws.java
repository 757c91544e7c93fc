package org.evidencestation.app.policy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.evidencestation.app.policy.KeepFacts.CaseFile;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.rule.Role;

/** Cases drawn from everything that can be, the same ones for the same seed. */
final class Draws {
    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");
    private static final int DAYS = 5000;
    private static final List<String> ZONES =
            List.of("Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia");
    private static final List<String> TRIGGERS = List.of("SM16-1", "SM16-3", "W15-1", "W15-4", "X9-9");
    private static final List<String> PERSONS = List.of("示例人员甲", "示例人员乙");

    private final Random random;
    private final List<RegimeProfile> profiles = new ArrayList<>();

    Draws(long seed) throws IOException {
        random = new Random(seed);
        for (String id : List.of("L", "SM", "W", "Z")) {
            RegimeProfile profile = Law.profile(id);
            ZONES.forEach(zone -> profiles.add(moved(profile, ZoneId.of(zone))));
        }
    }

    /** Every regime, also moved into zones with summer time and with a missing midnight. */
    RegimeProfile profile() {
        return oneOf(profiles);
    }

    private static RegimeProfile moved(RegimeProfile it, ZoneId zone) {
        return new RegimeProfile(
                it.id(), it.title(), it.issuer(), zone, it.texts(), it.rules(), it.articles(), it.digest());
    }

    Instant moment() {
        return FIRST.plus(
                Duration.ofMinutes(random.nextLong(Duration.ofDays(DAYS).toMinutes() + 1)));
    }

    int hours() {
        return random.nextInt(24 * 400 + 1);
    }

    String trigger() {
        return oneOf(TRIGGERS);
    }

    KeepFacts facts() {
        Set<String> triggers = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            triggers.add(trigger());
        }
        return new KeepFacts(
                random.nextInt(20) == 0 ? Optional.empty() : Optional.of(moment()),
                moment(),
                oneOf(List.of(Category.values())),
                triggers,
                caseFile(),
                random.nextInt(3) == 0);
    }

    private Optional<CaseFile> caseFile() {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new CaseFile(
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(moment().atZone(Law.OFFICE).toLocalDate())));
    }

    ClearanceAsk ask() {
        Set<ClearanceAsk.Block> blocks =
                random.nextBoolean() ? Set.of() : Set.of(oneOf(List.of(ClearanceAsk.Block.values())));
        ClearanceAsk.Judgement judgement =
                new ClearanceAsk.Judgement(oneOf(PERSONS), oneOf(List.of(Role.values())), random.nextInt(3) == 0);
        LocalDecision decision = new LocalDecision("示例人员丙", moment(), "示例决定");
        return new ClearanceAsk(
                facts(),
                blocks,
                random.nextInt(20) == 0 ? Optional.empty() : Optional.of(judgement),
                random.nextInt(20) == 0 ? Optional.empty() : Optional.of(oneOf(PERSONS)),
                random.nextInt(20) == 0 ? Optional.empty() : Optional.of(decision),
                moment().plus(Duration.ofDays(DAYS)));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
