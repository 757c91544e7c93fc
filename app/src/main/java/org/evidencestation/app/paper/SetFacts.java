package org.evidencestation.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.listing.Listing.Fact;

/**
 * What stands above a table: two facts side by side where both fit, else one across the page, on as many lines as it takes.
 *
 * @param lines from the top
 */
record SetFacts(List<Line> lines) {
    static final double HIGH = 5;
    private static final double SIZE = 9;
    private static final double BETWEEN = 4;

    /** @param right empty where the left one goes across, or is the last */
    record Line(String left, String right) {}

    static SetFacts of(List<Fact> facts, Face face, double width) throws IOException {
        List<Line> lines = new ArrayList<>();
        String waiting = "";
        for (Fact fact : facts) {
            String text = fact.label() + "：" + fact.value();
            boolean fits = !text.contains("\n") && face.width(text, SIZE) <= width / 2 - BETWEEN;
            if (fits && !waiting.isEmpty()) {
                lines.add(new Line(waiting, text));
                waiting = "";
            } else if (fits) {
                waiting = text;
            } else {
                add(lines, waiting);
                waiting = "";
                face.lines(text, SIZE, width).forEach(line -> lines.add(new Line(line, "")));
            }
        }
        add(lines, waiting);
        return new SetFacts(lines);
    }

    private static void add(List<Line> lines, String alone) {
        if (!alone.isEmpty()) {
            lines.add(new Line(alone, ""));
        }
    }

    double high() {
        return HIGH * lines.size();
    }

    void draw(Ink ink, Face face, double left, double middle, double base) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            ink.text(face, SIZE, left, base + HIGH * i, lines.get(i).left());
            ink.text(face, SIZE, middle, base + HIGH * i, lines.get(i).right());
        }
    }
}
