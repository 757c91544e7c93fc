package org.evidencestation.app.desktop.setup;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One recovery code on its way to paper. Whoever has it there proves that by typing one group from the paper. */
final class EnvelopeModel {
    private final int number;
    private final String code;
    private final int group;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.SEALED);
    private final StringProperty typed = new SimpleStringProperty("");

    /** How far it is. */
    enum Stage {
        /** Nobody has seen it. */
        SEALED,
        /** It stands on the screen, to be written down. */
        SHOWN,
        /** It is on paper, they say. */
        WRITTEN,
        /** The wrong group was typed. */
        WRONG,
        PROVEN
    }

    /** @param group that is asked for, counted from 0 */
    EnvelopeModel(int number, String code, int group) {
        this.number = number;
        this.code = code;
        this.group = group;
        typed.subscribe((before, now) -> prove());
    }

    /** From 1. */
    int number() {
        return number;
    }

    String code() {
        return code;
    }

    /** Which group is asked for, from 1. */
    int group() {
        return group + 1;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** What was read from the paper. */
    StringProperty typed() {
        return typed;
    }

    void show() {
        typed.set("");
        stage.set(Stage.SHOWN);
    }

    /** Whatever was to be seen of it is not any more. */
    void cover() {
        if (stage.get() == Stage.SHOWN) {
            stage.set(Stage.WRITTEN);
        }
    }

    /** It is on paper now, by hand or from the printer. */
    void written() {
        typed.set("");
        stage.set(Stage.WRITTEN);
    }

    private void prove() {
        if (stage.get() != Stage.WRITTEN && stage.get() != Stage.WRONG) {
            return;
        }
        String wanted = code.split("-", -1)[group];
        String read = plain(typed.get());
        if (read.equals(plain(wanted))) {
            stage.set(Stage.PROVEN);
        } else {
            stage.set(read.length() < wanted.length() ? Stage.WRITTEN : Stage.WRONG);
        }
    }

    /** What is easily misread is taken as it was meant, as it will be on the day it is needed. */
    private static String plain(String read) {
        return read.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
