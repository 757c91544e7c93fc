package org.evidencestation.app.desktop.form;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.duty.Answer;

/**
 * One thing a person can say, as it is asked.
 *
 * @param key of its words: {@code key + ".title"} and {@code key + ".consequence"}, a full sentence
 * @param fields in the order they are asked
 * @param order carries it out, away from the screen
 */
public record Form(String key, List<Field> fields, Order order) {
    public Form {
        fields = List.copyOf(fields);
    }

    /** Carries the form out, given a value for each field; what was left out is empty. */
    @FunctionalInterface
    public interface Order {
        Answer<?> carryOut(Map<String, String> values) throws IOException;
    }

    /** One thing that is asked: its name is the last part of the label's key, its value is what to begin with. */
    public sealed interface Field {
        String name();

        String value();

        /** Words. */
        record Line(String name, String value) implements Field {}

        /** Words that may need room. */
        record Area(String name, String value) implements Field {}

        /** A day, {@code 2026-11-21} or empty. */
        record Day(String name, String value) implements Field {}

        /** One of several; {@code value} is one of their values or empty. */
        record Choice(String name, String value, List<Option> options) implements Field {
            public Choice {
                options = List.copyOf(options);
            }
        }
    }

    /** @param words as they are shown */
    public record Option(String value, String words) {}
}
