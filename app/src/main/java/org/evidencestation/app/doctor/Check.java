package org.evidencestation.app.doctor;

import java.util.List;

/**
 * What was found about one thing that a station needs.
 *
 * @param finding which of the things that can be found about the topic; its words are under {@code TOPIC.finding}, and what to
 *     do about it under {@code TOPIC.finding.now}
 * @param values that the words have places for
 */
public record Check(Topic topic, State state, String finding, List<String> values) {
    /** The finding of every topic that could not be looked at. */
    public static final String UNKNOWN = "unknown";

    public Check {
        values = List.copyOf(values);
    }

    static Check good(Topic topic, String finding, Object... values) {
        return of(topic, State.GOOD, finding, values);
    }

    static Check note(Topic topic, String finding, Object... values) {
        return of(topic, State.NOTE, finding, values);
    }

    static Check attention(Topic topic, String finding, Object... values) {
        return of(topic, State.ATTENTION, finding, values);
    }

    static Check bad(Topic topic, String finding, Object... values) {
        return of(topic, State.BAD, finding, values);
    }

    static Check unknown(Topic topic, String why) {
        return note(topic, UNKNOWN, why);
    }

    private static Check of(Topic topic, State state, String finding, Object... values) {
        return new Check(
                topic,
                state,
                finding,
                List.of(values).stream().map(String::valueOf).toList());
    }

    /** How well it stands, from best to worst. */
    public enum State {
        GOOD,
        /** Something is not there that a station can do without, or could not be looked at. */
        NOTE,
        /** The station works, and somebody should act in the next days. */
        ATTENTION,
        /** Something does not work, or evidence is in danger. */
        BAD;

        /** Whether somebody must do something. */
        public boolean calls() {
            return this == ATTENTION || this == BAD;
        }
    }
}
