package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsBeforeTest {
    @TempDir
    private Path folder;

    private Typist typist() {
        return new Typist(folder, InstantSource.fixed(Instant.parse("2026-11-21T00:05:12Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "status", "settings", "doctor", "duty", "gaps", "access", "operation", "clock"})
    void aVaultThatIsNamedBeforeTheCommandIsTheOneThatIsAskedFor(String command) throws Exception {
        Typist typist = typist();
        typist.types("--vault", folder.resolve("named").toString(), command);
        assertTrue((typist.said() + typist.complained()).contains("named"), typist.complained());
    }

    @Test
    void whatIsNamedAfterTheCommandCounts() throws Exception {
        Typist typist = typist();
        String before = folder.resolve("before").toString();
        String after = folder.resolve("after").toString();
        assertEquals(ExitCodes.VAULT, typist.types("--vault", before, "verify", "--vault", after));
        assertTrue(typist.complained().contains("after"), typist.complained());
        assertFalse(typist.complained().contains("before"), typist.complained());
    }

    @Test
    void aFirstStartTakesTheVaultThatIsNamedBeforeIt() throws Exception {
        Typist typist = typist();
        typist.types("--vault", folder.resolve("named").toString(), "setup", "--unit", "Example", "--profile", "Z");
        assertTrue((typist.said() + typist.complained()).contains("named"), typist.complained());
    }
}
