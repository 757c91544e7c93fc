package org.evidencestation.app.desktop.form;

import java.util.Collection;
import java.util.List;

/**
 * One thing that a form asks.
 *
 * @param name by which its value is found, and its words
 * @param options to choose from; empty where it is typed
 * @param initial as it is entered; of several choices, one a line
 */
public record Field(String name, Kind kind, List<Option> options, String initial, boolean needed) {
    public Field {
        options = List.copyOf(options);
    }

    /** How it is answered. */
    public enum Kind {
        LINE,
        TEXT,
        /** {@code 2026-11-21}. */
        DAY,
        /** Minute on the office's clock, {@code 2026-11-21 08:05}. */
        MOMENT,
        /** Whole, from 0. */
        NUMBER,
        /** Yuan, with up to two decimals. */
        MONEY,
        CHOICE,
        /** One of a few, all in sight. */
        TAPS,
        /** Any of a few, all in sight. */
        SEVERAL,
        FILE,
        FOLDER,
        /** Typed unseen. */
        SECRET,
        /** The same once more, unseen; of which field, its only option says. */
        AGAIN
    }

    /** @param words as people see it */
    public record Option(String value, String words) {}

    public static Field line(String name, String initial) {
        return new Field(name, Kind.LINE, List.of(), initial, true);
    }

    public static Field text(String name, String initial) {
        return new Field(name, Kind.TEXT, List.of(), initial, true);
    }

    public static Field moment(String name, String initial) {
        return new Field(name, Kind.MOMENT, List.of(), initial, true);
    }

    public static Field day(String name, String initial) {
        return new Field(name, Kind.DAY, List.of(), initial, true);
    }

    public static Field number(String name, String initial) {
        return new Field(name, Kind.NUMBER, List.of(), initial, true);
    }

    public static Field money(String name, String initial) {
        return new Field(name, Kind.MONEY, List.of(), initial, true);
    }

    public static Field file(String name) {
        return new Field(name, Kind.FILE, List.of(), "", true);
    }

    public static Field folder(String name) {
        return new Field(name, Kind.FOLDER, List.of(), "", true);
    }

    public static Field secret(String name) {
        return new Field(name, Kind.SECRET, List.of(), "", true);
    }

    /** @param of name of the field that is typed once more */
    public static Field again(String name, String of) {
        return new Field(name, Kind.AGAIN, List.of(new Option(of, "")), "", true);
    }

    public static Field choice(String name, List<Option> options, String initial) {
        return new Field(name, Kind.CHOICE, options, initial, true);
    }

    public static Field taps(String name, List<Option> options, String initial) {
        return new Field(name, Kind.TAPS, options, initial, true);
    }

    public static Field several(String name, List<Option> options, Collection<String> initial) {
        return new Field(name, Kind.SEVERAL, options, String.join("\n", initial), true);
    }

    /** The same; it need not be answered. */
    public Field orNothing() {
        return new Field(name, kind, options, initial, false);
    }
}
