package org.evidencestation.app.disc.burner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.app.disc.burner.Medium.State;

/** Reads xorriso's result lines. */
final class XorrisoAnswers {
    private static final int SECTOR = 2048;
    private static final Pattern SESSION = Pattern.compile("ISO session *: +1 , +([0-9]+) , +([0-9]+)s? ,.*");
    private static final Pattern SECTION =
            Pattern.compile("File data lba: +([0-9]+) , +([0-9]+) , +([0-9]+) , +([0-9]+) , (.*)");

    private XorrisoAnswers() {}

    /** From {@code -toc} and {@code -tell_media_space}. */
    static Medium medium(List<String> results) {
        String profile = after("Media current:", results).orElse("");
        String status = after("Media status :", results).orElse("");
        long free = sectors("Media space  :", results).orElse(0) * SECTOR;
        boolean rewritable = profile.matches("(CD-RW|DVD-RW|DVD\\+RW|DVD-RAM|BD-RE)\\b.*");
        return new Medium(profile, state(profile, status), free, rewritable, "");
    }

    private static State state(String profile, String status) {
        if (status.contains("not present") || (status.isEmpty() && profile.isEmpty())) {
            return State.ABSENT;
        }
        if (status.contains("not recognizable")) {
            return profile.contains("not recognizable") ? State.ABSENT : State.UNSUITABLE;
        }
        if (status.contains("is blank")) {
            return State.BLANK;
        }
        if (status.contains("is appendable")) {
            return State.APPENDABLE;
        }
        return status.contains("is closed") ? State.CLOSED : State.UNSUITABLE;
    }

    /** From {@code -print_size}, in bytes. */
    static OptionalLong imageSize(List<String> results) {
        OptionalLong sectors = sectors("Image size   :", results);
        return sectors.isPresent() ? OptionalLong.of(sectors.getAsLong() * SECTOR) : sectors;
    }

    /** From {@code -toc} and {@code report_sections}; empty if there is no session that could be read. */
    static Optional<DiscLayout> layout(List<String> results) {
        long bytes = 0;
        List<DiscLayout.Piece> pieces = new ArrayList<>();
        for (String line : results) {
            Matcher session = SESSION.matcher(line);
            Matcher section = SECTION.matcher(line);
            if (session.matches()) {
                bytes = (Long.parseLong(session.group(1)) + Long.parseLong(session.group(2))) * SECTOR;
            } else if (section.matches()) {
                pieces.add(piece(section));
            }
        }
        return bytes == 0 ? Optional.empty() : Optional.of(new DiscLayout(bytes, pieces));
    }

    private static DiscLayout.Piece piece(Matcher section) {
        long position = Long.parseLong(section.group(2)) * SECTOR;
        String path = unquoted(section.group(5));
        return new DiscLayout.Piece(path.substring(1), position, Long.parseLong(section.group(4)));
    }

    /** Pieces in single or double quotes, one after the other, with backslash codes in them. */
    static String unquoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\\') {
                i += code(text.substring(i + 1), bytes);
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** @return how many characters it took */
    private static int code(String text, ByteArrayOutputStream bytes) {
        if (text.matches("(?s)[0-7]{3}.*")) {
            bytes.write(Integer.parseInt(text.substring(0, 3), 8));
            return 3;
        }
        int named = "abefnrtv".indexOf(text.charAt(0));
        bytes.write(named < 0 ? text.charAt(0) : "\007\b\033\f\n\r\t\013".charAt(named));
        return 1;
    }

    private static Optional<String> after(String label, List<String> results) {
        return results.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip())
                .findFirst();
    }

    private static OptionalLong sectors(String label, List<String> results) {
        return after(label, results)
                .filter(text -> text.matches("[0-9]+s"))
                .map(text -> OptionalLong.of(Long.parseLong(text.substring(0, text.length() - 1))))
                .orElse(OptionalLong.empty());
    }
}
