package org.evidencestation.devices.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.evidencestation.devices.ClipClaims;

/**
 * Reads what the name and the folder of a clip claim. Every name is legal: one that follows no convention claims nothing,
 * and none is ever a reason to refuse a file. Chinese recorders write
 * {@code <police 6>_<device 7>_<yyyyMMddHHmmss>_<sequence 4>[IMP]}, in either order of the first two, so fields are told
 * apart by their width.
 */
public final class ClipNames {
    private static final Pattern SEPARATOR = Pattern.compile("[_-]+");
    private static final Pattern POLICE = Pattern.compile("\\d{6}");
    private static final Pattern DEVICE = Pattern.compile("\\d{7}");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{4}");
    private static final Pattern IMPORTANT_STEM = Pattern.compile("(?is)(?:(.*)[^\\p{L}]|)IMP");
    private static final Pattern IMPORTANT_FOLDER =
            Pattern.compile("(?i)101ANDRO|EVENT|E_VIDEO|CRASH|SAVED|RO|\\d{3}(?:EVENT|SAVED)");

    private ClipNames() {}

    /** @param path slash-separated, relative to the card's root */
    public static ClipClaims claims(String path) {
        String[] parts = path.split("/", -1);
        String stem = stem(parts[parts.length - 1]);
        boolean marked = IMPORTANT_STEM.matcher(stem).matches();
        String plain = marked ? stem.substring(0, stem.length() - 3) : stem;
        Optional<NamedTime> start = NamedTime.in(plain);
        String rest = start.map(NamedTime::rest).orElse(plain);
        List<String> fields = Arrays.asList(SEPARATOR.split(rest));
        return new ClipClaims(
                first(fields, POLICE),
                first(fields, DEVICE),
                start.map(NamedTime::at),
                sequence(fields),
                importance(parts, marked));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Optional<String> first(List<String> fields, Pattern kind) {
        return fields.stream().filter(field -> kind.matcher(field).matches()).findFirst();
    }

    private static OptionalInt sequence(List<String> fields) {
        String last = fields.isEmpty() ? "" : fields.getLast();
        return SEQUENCE.matcher(last).matches() ? OptionalInt.of(Integer.parseInt(last)) : OptionalInt.empty();
    }

    private static List<String> importance(String[] parts, boolean marked) {
        List<String> because = new ArrayList<>();
        if (marked) {
            because.add("name:IMP");
        }
        Arrays.stream(parts, 0, parts.length - 1)
                .filter(folder -> IMPORTANT_FOLDER.matcher(folder).matches())
                .forEach(folder -> because.add("folder:" + folder));
        return because;
    }
}
