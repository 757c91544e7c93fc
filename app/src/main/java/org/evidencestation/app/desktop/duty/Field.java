package org.evidencestation.app.desktop.duty;

import java.util.Collection;
import java.util.List;

/**
 * One thing that a form asks.
 *
 * @param name by which its value is found, and its words
 * @param options to choose from; empty where it is typed
 * @param initial as it is entered; of several choices, one a line
 */
record Field(String name, Kind kind, List<Option> options, String initial, boolean needed) {
    Field {
        options = List.copyOf(options);
    }

    /** How it is answered. */
    enum Kind {
        LINE,
        TEXT,
        /** Minute on the office's clock, {@code 2026-11-21 08:05}. */
        MOMENT,
        /** Whole, from 0. */
        NUMBER,
        CHOICE,
        /** One of a few, all in sight. */
        TAPS,
        /** Any of a few, all in sight. */
        SEVERAL,
        FILE
    }

    /** @param words as people see it */
    record Option(String value, String words) {}

    static Field line(String name, String initial) {
        return new Field(name, Kind.LINE, List.of(), initial, true);
    }

    static Field text(String name, String initial) {
        return new Field(name, Kind.TEXT, List.of(), initial, true);
    }

    static Field moment(String name, String initial) {
        return new Field(name, Kind.MOMENT, List.of(), initial, true);
    }

    static Field choice(String name, List<Option> options, String initial) {
        return new Field(name, Kind.CHOICE, options, initial, true);
    }

    static Field taps(String name, List<Option> options, String initial) {
        return new Field(name, Kind.TAPS, options, initial, true);
    }

    static Field several(String name, List<Option> options, Collection<String> initial) {
        return new Field(name, Kind.SEVERAL, options, String.join("\n", initial), true);
    }

    Field orNothing() {
        return new Field(name, kind, options, initial, false);
    }
}
