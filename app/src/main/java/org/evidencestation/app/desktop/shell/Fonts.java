package org.evidencestation.app.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled face: no computer in the field can be trusted to have Chinese characters. */
public final class Fonts {
    private static final String FOLDER = "/org/evidencestation/app/font/";

    private Fonts() {}

    /** Makes Noto Sans SC known to the toolkit; needed before the first scene, harmless when repeated. */
    public static void load() {
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    private static void load(String file) {
        try (InputStream bytes = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null || Font.loadFont(bytes, 12) == null) {
                throw new IllegalStateException("The program is incomplete: " + file + " is missing or broken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
