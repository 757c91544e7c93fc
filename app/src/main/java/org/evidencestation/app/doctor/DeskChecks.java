package org.evidencestation.app.doctor;

import java.time.ZoneId;
import java.util.Optional;

/** Screen, sound and clock. */
final class DeskChecks {
    private static final String GTK = "libgtk-3.so.0";

    private final Computer computer;
    private final Office office;

    DeskChecks(Computer computer, Office office) {
        this.computer = computer;
        this.office = office;
    }

    Check display() {
        if (computer.windows()) {
            return Check.good(Topic.DISPLAY, "good");
        }
        Optional<Commands.Said> libraries = computer.ask("/sbin/ldconfig", "-p");
        if (libraries.filter(it -> !it.words().contains(GTK)).isPresent()) {
            return Check.bad(Topic.DISPLAY, "toolkit", GTK);
        }
        return computer.environment("DISPLAY").isBlank()
                ? Check.note(Topic.DISPLAY, "none")
                : Check.good(Topic.DISPLAY, "good");
    }

    Check sound() {
        if (computer.windows()) {
            return Check.unknown(Topic.SOUND, "Windows");
        }
        boolean card = computer.text("proc/asound/cards")
                .filter(it -> !it.isEmpty() && !it.contains("no soundcards"))
                .isPresent();
        return card ? Check.good(Topic.SOUND, "good") : Check.attention(Topic.SOUND, "none");
    }

    /** Where the computer's time comes from; recorders are measured against it. */
    Check time() {
        if (!ZoneId.systemDefault().getRules().equals(office.zone().getRules())) {
            return Check.attention(Topic.TIME, "zone", ZoneId.systemDefault(), office.zone());
        }
        return computer.windows() ? windows() : linux();
    }

    private Check linux() {
        Optional<Commands.Said> said = computer.ask("timedatectl", "show").filter(Commands.Said::well);
        if (said.filter(it -> it.words().contains("NTPSynchronized=yes")).isPresent()) {
            return Check.good(Topic.TIME, "good");
        }
        boolean chrony = computer.ask("chronyc", "-n", "tracking")
                .filter(it -> it.well() && it.words().contains("Leap status     : Normal"))
                .isPresent();
        if (chrony) {
            return Check.good(Topic.TIME, "good");
        }
        if (computer.in("sys/class/rtc", "rtc*").isEmpty()) {
            return Check.attention(Topic.TIME, "battery");
        }
        return Check.attention(Topic.TIME, "alone");
    }

    private Check windows() {
        return computer.ask("w32tm", "/query", "/status")
                        .filter(Commands.Said::well)
                        .isPresent()
                ? Check.good(Topic.TIME, "good")
                : Check.attention(Topic.TIME, "alone");
    }
}
