package org.evidencestation.app.desktop.duty;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was entered into a form. */
record Filled(Map<String, String> values, ZoneId zone) {
    static final String YES = "true";
    static final String NO = "false";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-M-d H:mm");

    Filled {
        values = Map.copyOf(values);
    }

    /** Why a field's answer cannot be taken, as a key of words; empty if it can. */
    Optional<String> problem(Field field) {
        String value = text(field.name());
        if (value.isEmpty()) {
            return field.needed() ? Optional.of("duty.bad.missing") : Optional.empty();
        }
        return switch (field.kind()) {
            case MOMENT -> moment(field.name()).isPresent() ? Optional.empty() : Optional.of("duty.bad.moment");
            case NUMBER -> value.matches("[0-9]{1,9}") ? Optional.empty() : Optional.of("duty.bad.number");
            case LINE, TEXT, CHOICE, TAPS, SEVERAL, FILE -> Optional.empty();
        };
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    List<String> several(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    boolean yes(String name) {
        return text(name).equals(YES);
    }

    /** Empty if nothing was entered, or no time. */
    Optional<Instant> moment(String name) {
        try {
            String typed = text(name).replace('/', '-').replaceAll("\\s+", " ");
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDateTime.parse(typed, MINUTE).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
