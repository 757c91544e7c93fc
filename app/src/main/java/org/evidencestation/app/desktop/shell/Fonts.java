package org.evidencestation.app.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;

/** The bundled face: no computer in the field can be trusted to have Chinese characters. Used by the JavaFX thread. */
public final class Fonts {
    /** The folder where an installed station has its faces as files, which the toolkit reads without making a copy of each. */
    private static final String INSTALLED = "org.evidencestation.fonts";

    private static final String IN_THE_JAR = "/org/evidencestation/app/font/";

    private static boolean loaded;

    private Fonts() {}

    /** Makes Noto Sans SC known to the toolkit; needed before the first scene, and done once. */
    public static void load() {
        if (!loaded) {
            load("NotoSansSC-Regular.ttf");
            load("NotoSansSC-Bold.ttf");
            loaded = true;
        }
    }

    private static void load(String face) {
        Path installed = Path.of(System.getProperty(INSTALLED, ""), face);
        if (Files.isReadable(installed) && Font.loadFont("file:" + installed.toAbsolutePath(), 12) != null) {
            return;
        }
        try (InputStream bytes = Fonts.class.getResourceAsStream(IN_THE_JAR + face)) {
            if (bytes == null || Font.loadFont(bytes, 12) == null) {
                throw new IllegalStateException("The program is incomplete: " + face + " is missing or broken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
