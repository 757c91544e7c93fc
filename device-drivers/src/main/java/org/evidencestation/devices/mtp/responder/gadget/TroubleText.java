package org.evidencestation.devices.mtp.responder.gadget;

import java.time.Duration;
import java.util.List;
import org.evidencestation.devices.mtp.responder.Trouble;

/**
 * Troubles as somebody types them: a word, the operation in hexadecimal digits, and numbers.
 *
 * <pre>
 * stall 95C1 AFTER_BYTES TIMES     unplug 95C1 AFTER_BYTES TIMES     silence 1007 TIMES
 * refuse 1007 2019 TIMES           refuse-late 95C1 2002 TIMES       slow 1008 MILLISECONDS TIMES
 * wrong-length 95C1 DIFFERENCE TIMES     wrong-transaction 95C1 TIMES     events 95C1 COUNT TIMES
 * </pre>
 */
final class TroubleText {
    private final String text;
    private final List<String> words;

    private TroubleText(String text) {
        this.text = text;
        this.words = List.of(text.strip().split("[ :]+"));
    }

    /** @throws IllegalArgumentException if it is none */
    static Trouble parse(String text) {
        return new TroubleText(text).trouble();
    }

    private Trouble trouble() {
        return switch (words.getFirst()) {
            case "stall" -> new Trouble.Stall(code(1), number(2), count(3));
            case "unplug" -> new Trouble.Unplug(code(1), number(2), count(3));
            case "silence" -> new Trouble.Silence(code(1), count(2));
            case "refuse" -> new Trouble.Refusal(code(1), code(2), count(3));
            case "refuse-late" -> new Trouble.LateRefusal(code(1), code(2), count(3));
            case "slow" -> new Trouble.Slow(code(1), Duration.ofMillis(number(2)), count(3));
            case "wrong-length" -> new Trouble.WrongLength(code(1), (int) number(2), count(3));
            case "wrong-transaction" -> new Trouble.WrongTransaction(code(1), count(2));
            case "events" -> new Trouble.Events(code(1), count(2), count(3));
            default -> throw new IllegalArgumentException("No trouble: " + text);
        };
    }

    private String word(int index) {
        if (index >= words.size()) {
            throw new IllegalArgumentException("Something is missing: " + text);
        }
        return words.get(index);
    }

    private int code(int index) {
        return Integer.parseInt(word(index), 16);
    }

    private long number(int index) {
        return Long.parseLong(word(index));
    }

    private int count(int index) {
        return Integer.parseInt(word(index));
    }
}
