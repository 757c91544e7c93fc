package org.evidencestation.app.desktop.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Whether words and signs stand out from what is drawn behind them, as WCAG 2.2 AA asks (1.4.3, 1.4.11): their colour against the colour that
 * most of their place has in the picture of the window. What cannot be pressed now is exempt there and here.
 */
final class Contrast implements Look {
    private static final double WORDS = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD_SIZE = 18.66;
    private static final int PASSES = 3;
    private static final double LEAST = 3;
    private static final double AROUND = 3;
    private static final double MUCH = 0.1;

    private final Set<String> judged = new HashSet<>();

    @Override
    public void at(Scene scene, Findings findings) {
        // The tiles' letters follow the room there is, and the room the letters.
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        List<Text> unseen = Sight.shown(scene).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText() != null
                        && !text.getText().isBlank()
                        && !text.isDisabled()
                        && text.getFill() instanceof Color)
                .filter(text ->
                        Sight.seen(text).getWidth() > LEAST && Sight.seen(text).getHeight() > LEAST)
                .filter(text -> judged.add(kind(text)))
                .toList();
        if (unseen.isEmpty()) {
            return;
        }
        WritableImage picture = scene.snapshot(null);
        for (Text text : unseen) {
            if (text.getScene() == null) {
                continue;
            }
            Color behind = behind(text, picture);
            Color fill =
                    behind.interpolate((Color) text.getFill(), ((Color) text.getFill()).getOpacity() * opacity(text));
            double ratio = ratio(fill, behind);
            if (ratio < wanted(text)) {
                findings.add("%.2f of %.1f: %s on %s, %s"
                        .formatted(ratio, wanted(text), hex(fill), hex(behind), Sight.where(text.getParent())));
            }
        }
    }

    private static String kind(Text text) {
        StringBuilder kind =
                new StringBuilder(text.getFill() + " " + text.getFont().getSize());
        for (Node at = text; at != null; at = at.getParent()) {
            kind.append(at.getStyleClass()).append(at.getPseudoClassStates());
        }
        return kind.toString();
    }

    private static double wanted(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        double size = text.getFont().getSize();
        boolean large = size >= LARGE_SIZE || (bold && size >= LARGE_BOLD_SIZE);
        return text instanceof FontIcon || large ? LARGE : WORDS;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private static Color behind(Text text, WritableImage picture) {
        Bounds seen = Sight.seen(text);
        Bounds place = text instanceof FontIcon
                ? new BoundingBox(
                        Math.max(0, seen.getMinX() - AROUND),
                        Math.max(0, seen.getMinY() - AROUND),
                        seen.getWidth() + 2 * AROUND,
                        seen.getHeight() + 2 * AROUND)
                : seen;
        PixelReader pixels = picture.getPixelReader();
        Map<Integer, Integer> counted = new HashMap<>();
        for (int y = (int) place.getMinY(); y < Math.min(place.getMaxY(), picture.getHeight()); y++) {
            for (int x = (int) place.getMinX(); x < Math.min(place.getMaxX(), picture.getWidth()); x++) {
                counted.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        // A thick sign has most of its place for itself: then it is what else there is most of, if there is much of
        // anything else.
        int own = argb((Color) text.getFill());
        int all = counted.values().stream().mapToInt(Integer::intValue).sum();
        int most = counted.entrySet().stream()
                .filter(it -> it.getKey() != own && it.getValue() > all * MUCH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(own);
        return Color.rgb(most >> 16 & 0xff, most >> 8 & 0xff, most & 0xff);
    }

    static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int argb(Color colour) {
        return 0xff << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    private static String hex(Color colour) {
        return colour.toString().substring(2, 8);
    }
}
