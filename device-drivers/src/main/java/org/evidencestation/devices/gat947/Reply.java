package org.evidencestation.devices.gat947;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What a helper answered. */
sealed interface Reply {
    /**
     * The library was called.
     *
     * @param result what it left in {@code *iRet}
     */
    record Called(int result, List<String> fields) implements Reply {
        byte[] bytes(int field) throws HelperFault {
            String text = field(field);
            try {
                return text.equals("-") ? new byte[0] : HexFormat.of().parseHex(text);
            } catch (IllegalArgumentException _) {
                throw HelperFault.nonsense("something that is not hex");
            }
        }

        int number(int field) throws HelperFault {
            return Reply.number(field(field));
        }

        String field(int field) throws HelperFault {
            if (field >= fields.size()) {
                throw HelperFault.nonsense("with too few words");
            }
            return fields.get(field);
        }
    }

    /** The library has no such function. */
    record Absent() implements Reply {}

    /** The helper cannot do anything, and why. */
    record Failed(String why) implements Reply {}

    static Reply parse(String line, int sequence) throws HelperFault {
        List<String> words = Arrays.asList(line.split(" ", -1));
        if (words.size() < 2 || !words.getFirst().equals(Integer.toString(sequence))) {
            throw HelperFault.nonsense("something else than it was asked");
        }
        return switch (words.get(1)) {
            case "ok" -> called(words.subList(2, words.size()));
            case "absent" -> new Absent();
            case "failed" -> new Failed(text(new Called(0, words.subList(2, words.size()))));
            case "bad" -> throw HelperFault.nonsense("that it does not understand");
            default -> throw HelperFault.nonsense("in words nobody knows");
        };
    }

    private static Called called(List<String> words) throws HelperFault {
        Optional<String> result = words.stream().findFirst();
        if (result.isEmpty()) {
            throw HelperFault.nonsense("without a result");
        }
        return new Called(number(result.get()), List.copyOf(words.subList(1, words.size())));
    }

    private static String text(Called words) throws HelperFault {
        return new String(words.bytes(0), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static int number(String text) throws HelperFault {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw HelperFault.nonsense("something that is not a number");
        }
    }
}
