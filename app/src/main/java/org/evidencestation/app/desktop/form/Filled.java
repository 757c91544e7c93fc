package org.evidencestation.app.desktop.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was entered into a form. */
public record Filled(Map<String, String> values, ZoneId zone) {
    public static final String YES = "true";
    public static final String NO = "false";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-M-d H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,9}([.][0-9]{1,2})?");
    private static final int FEN = 2;

    public Filled {
        values = Map.copyOf(values);
    }

    /** Why a field's answer cannot be taken, as a key of words; empty if it can. */
    Optional<String> problem(Field field) {
        String value = text(field.name());
        if (value.isEmpty() && secret(field.name()).isEmpty()) {
            return field.needed() ? Optional.of("form.bad.missing") : Optional.empty();
        }
        return switch (field.kind()) {
            case MOMENT -> moment(field.name()).isPresent() ? Optional.empty() : Optional.of("form.bad.moment");
            case NUMBER -> value.matches("[0-9]{1,9}") ? Optional.empty() : Optional.of("form.bad.number");
            case DAY -> day(field.name()).isPresent() ? Optional.empty() : Optional.of("form.bad.day");
            case MONEY -> MONEY.matcher(value).matches() ? Optional.empty() : Optional.of("form.bad.money");
            case AGAIN ->
                secret(field.name()).equals(secret(field.options().getFirst().value()))
                        ? Optional.empty()
                        : Optional.of("form.bad.again");
            case LINE, TEXT, CHOICE, TAPS, SEVERAL, FILE, FOLDER, SECRET -> Optional.empty();
        };
    }

    /** Without the space around it; empty if nothing was entered. */
    public String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** Just as it was typed: a space may be part of a password. */
    public String secret(String name) {
        return values.getOrDefault(name, "");
    }

    /** What was chosen of several. */
    public List<String> several(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    /** @throws NumberFormatException if there is none; never where its field is needed and {@link #problem} is empty */
    public long number(String name) {
        return Long.parseLong(text(name));
    }

    /** In fen; empty if nothing was entered. */
    public Optional<Long> money(String name) {
        String typed = text(name);
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(typed).movePointRight(FEN).longValueExact());
    }

    /** As it is entered. */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN).toPlainString();
    }

    /** Empty if nothing was entered, or no day. */
    public Optional<LocalDate> day(String name) {
        try {
            String typed = text(name).replace('/', '-');
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean yes(String name) {
        return text(name).equals(YES);
    }

    /** Empty if nothing was entered, or no time. */
    public Optional<Instant> moment(String name) {
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
