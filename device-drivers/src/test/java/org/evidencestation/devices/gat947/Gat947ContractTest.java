package org.evidencestation.devices.gat947;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** By way of the reference helper, and a library whose switch makes a folder appear. */
final class Gat947ContractTest extends RecorderDriverContract {
    @TempDir
    static Path built = Path.of("");

    private static Path helper = Path.of("");
    private static Path library = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private @Nullable Desk desk;

    @BeforeAll
    static void compile() throws Exception {
        Compiler cc = new Compiler(built);
        helper = cc.helper();
        library = cc.library("vendor");
    }

    @Override
    protected RecorderDriver driver() {
        return new Gat947Driver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) throws Exception {
        Desk now = new Desk(folder, helper, library);
        desk = now;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = now.hidden().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return now.recorder();
    }

    @Override
    protected void change(String path) throws Exception {
        Files.write(folder.resolve("card").resolve(path), new byte[100], StandardOpenOption.APPEND);
    }

    @Override
    protected void pull() throws Exception {
        Objects.requireNonNull(desk).pull();
        Path card = folder.resolve("card");
        if (Files.exists(card)) {
            Files.move(card, folder.resolve("pulled"));
        }
    }
}
