package org.evidencestation.app.disc.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.disc.content.DiscFacts;

/** Finds what would be blank on paper: nothing is burned before it is filled in (L17, W14, SM16). */
public final class BlankFields {
    /** How the copy was made; on every explanation sheet. */
    public static final String METHOD = "制作方法";

    /** What the footage is to prove; on every explanation sheet. */
    public static final String PURPOSE = "证明对象";

    private BlankFields() {}

    /** The words of all fields that say nothing, in the order of the papers; empty if nothing is missing. */
    public static List<String> of(DiscFacts facts) {
        List<String> blank = new ArrayList<>(of(facts.unit(), facts.caseName(), facts.caseNumber()));
        addAll(blank, facts.label());
        addAll(blank, facts.sheet());
        if (!facts.sheet().isEmpty() && !facts.sheet().containsKey(PURPOSE)) {
            blank.add(PURPOSE);
        }
        return blank.stream().distinct().toList();
    }

    /** The same for what every paper has, whatever the regulation wants. */
    public static List<String> of(String unit, String caseName, String caseNumber) {
        List<String> blank = new ArrayList<>();
        add(blank, "单位", unit);
        add(blank, "案件名称", caseName);
        add(blank, "案号", caseNumber);
        return blank;
    }

    /** Whether a value says nothing to whoever reads it. */
    public static boolean blank(String value) {
        return value.codePoints().noneMatch(BlankFields::says);
    }

    /** @throws IllegalArgumentException that names them, if there are any */
    static void refuse(DiscFacts facts) {
        List<String> blank = of(facts);
        if (!blank.isEmpty()) {
            throw new IllegalArgumentException("Blank on paper: " + String.join(", ", blank));
        }
    }

    private static void addAll(List<String> blank, Map<String, String> fields) {
        fields.forEach((word, value) -> add(blank, word, value));
    }

    private static void add(List<String> blank, String word, String value) {
        if (blank(value)) {
            blank.add(word);
        }
    }

    /** An ideographic blank or one without width says as little as any other. */
    private static boolean says(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }
}
