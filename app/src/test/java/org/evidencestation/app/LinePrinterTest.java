package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.app.doctor.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LinePrinterTest {
    @TempDir
    private Path folder;

    private LinePrinter printer(String script) throws IOException {
        Path program = folder.resolve("lp");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return new LinePrinter(command -> Optional.empty(), program.toString());
    }

    @Test
    void handsThePageOverAsItIs() throws IOException {
        byte[] page = "%PDF-1.7 页".getBytes(StandardCharsets.UTF_8);
        printer("cat > " + folder.resolve("came") + "; echo \"$@\" > " + folder.resolve("said"))
                .print(page, "Recovery code");
        assertArrayEquals(page, Files.readAllBytes(folder.resolve("came")));
        assertEquals(
                "-t Recovery code", Files.readString(folder.resolve("said")).strip());
    }

    @Test
    void aPrinterThatDoesNotTakeItIsTold() throws IOException {
        LinePrinter broken = printer("cat > /dev/null; exit 1");
        assertThrows(IOException.class, () -> broken.print(new byte[] {1}, "x"));
        LinePrinter none = new LinePrinter(
                command -> Optional.empty(), folder.resolve("none").toString());
        assertThrows(IOException.class, () -> none.print(new byte[] {1}, "x"));
    }

    @Test
    void isThereOnlyWhereADestinationIsSetUp() {
        assertFalse(new LinePrinter(command -> Optional.empty(), "lp").there());
        assertFalse(says(0, "no system default destination\n").there());
        assertFalse(says(1, "lpstat: Bad file descriptor\n").there());
        assertTrue(says(0, "system default destination: Office\n").there());
    }

    private static LinePrinter says(int status, String words) {
        return new LinePrinter(command -> Optional.of(new Commands.Said(status, words)), "lp");
    }
}
