package org.evidencestation.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who may see what, under which article, by whose leave and from whose hand: five regulations, every kind of requester,
 * every act, every role and post, as a document that a person can read beside the regulations. Whoever changes a profile or
 * the code reads the difference there; the new text is left in {@code target/}.
 */
class AccessMatrixTest {
    private static final String DOCUMENT = "who-may-see-what.md";

    @TempDir
    private Path folder;

    @Test
    @Tag("SA4")
    @Tag("SA5")
    @Tag("SA6")
    @Tag("SA7")
    @Tag("SA8")
    @Tag("Z16")
    @Tag("W16")
    @Tag("L18")
    void theDocumentSaysWhatTheProgramDoes() throws Exception {
        String now = new AccessMatrix(folder).document();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", DOCUMENT), now);
        try (InputStream committed = AccessMatrixTest.class.getResourceAsStream(DOCUMENT)) {
            String before = new String(Objects.requireNonNull(committed).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(before, now);
        }
    }
}
