package org.evidencestation.app.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.evidencestation.storage.journal.Checkpoint;

/** A checkpoint on one A5 page, as SVG: to print, sign and keep away from the station. Lengths are millimetres. */
public final class CheckpointSheet {
    private static final double LEFT = 14;
    private static final double RIGHT = 134;
    private static final double QR = 66;
    private static final int GROUP = 8;
    private static final String FONTS = "'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','SimSun',sans-serif";
    private static final String GREY = "#555";

    private final UnaryOperator<String> chinese;
    private final UnaryOperator<String> english;
    private final StringBuilder svg = new StringBuilder();

    /** @param chinese gives the text for a key, without arguments; {@code english} likewise */
    public CheckpointSheet(UnaryOperator<String> chinese, UnaryOperator<String> english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Draws the page; to be called once.
     *
     * @param unit the office; may be empty
     * @param date as people write it
     */
    public String of(Checkpoint checkpoint, String unit, String date) {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" width="148mm" height="210mm" viewBox="0 0 148 210" font-family="%s">
                <rect width="148" height="210" fill="#fff"/>
                """.formatted(FONTS));
        text(LEFT, 20, 7, "font-weight=\"bold\"", chinese.apply("sheet.title"));
        text(LEFT, 26, 3.6, fill(GREY), english.apply("sheet.title"));
        line(30);
        row(38, "sheet.unit", unit.isBlank() ? "—" : unit);
        row(
                46,
                "sheet.station",
                checkpoint.origin().substring(Checkpoint.originOf("").length()));
        row(54, "sheet.date", date);
        row(62, "sheet.size", Long.toString(checkpoint.size()));
        label(LEFT, 75, "sheet.code");
        text(
                RIGHT,
                78,
                11,
                "font-family=\"monospace\" font-weight=\"bold\" text-anchor=\"end\"",
                checkpoint.code().text());
        qr(QrCode.of(PaperCheckpoint.textOf(checkpoint)), 84);
        List<String> lines =
                new String(checkpoint.bytes(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            text(LEFT, 157 + 4.6 * i, 2.9, "font-family=\"monospace\"", lines.get(i), i == 2 ? GROUP : 0);
        }
        explain();
        return svg.append("</svg>\n").toString();
    }

    private void explain() {
        line(171);
        text(LEFT, 176, 2.7, fill(GREY), chinese.apply("sheet.how.1"));
        text(LEFT, 180, 2.7, fill(GREY), chinese.apply("sheet.how.2"));
        text(LEFT, 184.5, 2.5, fill(GREY), english.apply("sheet.how.1"));
        text(LEFT, 188.5, 2.5, fill(GREY), english.apply("sheet.how.2"));
        label(LEFT, 201, "sheet.signed");
        label(LEFT + 64, 201, "sheet.kept");
        svg.append("<path d=\"M34 201H72M104 201H134\" stroke=\"#000\" stroke-width=\".2\"/>\n");
    }

    private void row(double y, String key, String value) {
        label(LEFT, y, key);
        double room = RIGHT - 56;
        double size = Math.min(4.2, room / Math.max(1, ems(value)));
        text(56, y, size, "", value);
    }

    private void label(double x, double y, String key) {
        text(x, y, 3.2, "", chinese.apply(key));
        text(x + 3.2 * ems(chinese.apply(key)) + 1.5, y, 2.6, fill(GREY), english.apply(key));
    }

    /** About how wide a text is, in units of its size: ideographs are square, letters narrower. */
    private static double ems(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : 0.6).sum();
    }

    private void qr(QrCode code, double y) {
        double scale = QR / code.side();
        double x = (LEFT + RIGHT - QR) / 2;
        svg.append(String.format(Locale.ROOT, "<path transform=\"translate(%.2f %.2f) scale(%.4f)\" d=\"", x, y, scale))
                .append(code.path())
                .append("\"/>\n");
    }

    private void line(double y) {
        svg.append(String.format(
                Locale.ROOT, "<path d=\"M%.1f %.1fH%.1f\" stroke=\"#000\" stroke-width=\".3\"/>%n", LEFT, y, RIGHT));
    }

    private static String fill(String colour) {
        return "fill=\"" + colour + "\"";
    }

    private void text(double x, double y, double size, String attributes, String text) {
        text(x, y, size, attributes, text, 0);
    }

    /** @param group characters between two narrow gaps, which are no characters; 0 = none */
    private void text(double x, double y, double size, String attributes, String text, int group) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.2f\" %s>", x, y, size, attributes));
        int width = group == 0 ? Math.max(1, text.length()) : group;
        for (int i = 0; i < text.length(); i += width) {
            svg.append(i == 0 ? "<tspan>" : "<tspan dx=\"1\">");
            svg.append(escaped(text.substring(i, Math.min(text.length(), i + width))))
                    .append("</tspan>");
        }
        svg.append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
