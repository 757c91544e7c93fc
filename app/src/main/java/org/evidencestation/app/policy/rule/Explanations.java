package org.evidencestation.app.policy.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When there may be no footage, and what has to be there instead.
 *
 * @param grounds by item, for example {@code L5-1}
 * @param workRecord what is written afterwards; null where the text asks for nothing (W9)
 * @param interruption what a recording that stopped needs; null where the text has no rule of its own
 */
public record Explanations(
        Map<String, Ground> grounds,
        @Nullable WorkRecord workRecord,
        @Nullable Interruption interruption) {
    public Explanations {
        grounds = Ordered.copy(grounds);
    }

    /** What a ground allows. */
    public enum Kind {
        /** 可以不: footage is not needed, and no question if it is there (L5). */
        MAY_OMIT,
        /** 不可以: footage of it is itself a question (Z8). */
        MUST_OMIT,
        /** 可以停止: what was begun may be stopped (SM12). */
        MAY_STOP,
        /** 文字记录能够全面有效: the written record is enough (W9). */
        TEXT_SUFFICES
    }

    public record Ground(String article, String text, Kind kind) {
        public Ground {
            Words.require("text", text);
        }
    }

    /**
     * The work record.
     *
     * @param contents what it states, in the article's words
     * @param approver null where nobody has to approve (L5)
     * @param filedTogether it is filed with the operation's footage
     */
    public record WorkRecord(
            String article, List<String> contents, @Nullable Post approver, boolean filedTogether) {
        public WorkRecord {
            contents = Words.list("contents", contents);
        }
    }

    /**
     * What L11 asks of a recording that stopped.
     *
     * @param causes that are accepted
     * @param onResuming what is needed when it goes on, in the article's words
     * @param notResuming what is needed when it cannot go on
     * @param head who is told at once
     */
    public record Interruption(
            String article,
            List<String> causes,
            Map<Proof, String> onResuming,
            Map<Proof, String> notResuming,
            Post head) {
        public Interruption {
            causes = Words.list("causes", causes);
            onResuming = Ordered.copy(onResuming);
            notResuming = Ordered.copy(notResuming);
        }
    }

    /** How an interruption is accounted for. */
    public enum Proof {
        /** Spoken into the recording, at a time in it. */
        VOICE,
        /** The head was told: who, and when. */
        HEAD_TOLD,
        /** Written afterwards. */
        WRITTEN
    }
}
