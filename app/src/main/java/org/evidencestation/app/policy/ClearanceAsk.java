package org.evidencestation.app.policy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.rule.Role;

/**
 * The wish to clear one recording from the vault.
 *
 * @param blocks what else stands in the way
 * @param judgement of whoever looked at it
 * @param confirmedBy the second person
 * @param decision of the office, where the text names nobody who may clear
 */
public record ClearanceAsk(
        KeepFacts facts,
        Set<Block> blocks,
        Optional<Judgement> judgement,
        Optional<String> confirmedBy,
        Optional<LocalDecision> decision,
        Instant now) {
    public ClearanceAsk {
        blocks = blocks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(blocks));
    }

    /** What keeps a recording whatever its time. */
    public enum Block {
        OPEN_REQUEST,
        DISC_JOB,
        FAILED_FIXITY,
        NO_SECOND_COPY,
        CLOCK_DOUBT,
        /** A state secret is kept apart, not cleared. */
        SECRECY
    }

    /**
     * What was found.
     *
     * @param role in which it was judged
     * @param worthKeeping false = 无保存意义
     */
    public record Judgement(String person, Role role, boolean worthKeeping) {
        public Judgement {
            if (person.isBlank()) {
                throw new IllegalArgumentException("a judgement has a person");
            }
        }
    }
}
