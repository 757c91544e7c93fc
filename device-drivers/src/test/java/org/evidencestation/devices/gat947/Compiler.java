package org.evidencestation.devices.gat947;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Builds the helper and the test's library with this computer's C compiler. */
final class Compiler {
    private static final Path HELPER = Path.of("helper/gat947-helper.c");
    private static final Path LIBRARY = Path.of("src/test/c/vendor-library.c");
    private static final List<String> STRICT = List.of("cc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O1");

    private final Path target;

    /** Skips the test where there is no compiler. */
    Compiler(Path target) {
        this.target = target;
        Assumptions.assumeTrue(isThere(), "there is no C compiler \"cc\" here, so no vendor's library was tried");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("cc", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Path helper() throws Exception {
        return compile(target.resolve("gat947-helper"), HELPER, List.of(), List.of("-ldl"));
    }

    /** @param flags as the source says */
    Path library(String name, String... flags) throws Exception {
        List<String> options = new ArrayList<>(List.of("-shared", "-fPIC"));
        options.addAll(List.of(flags));
        return compile(target.resolve(name + ".so"), LIBRARY, options, List.of());
    }

    private static Path compile(Path result, Path source, List<String> options, List<String> last) throws Exception {
        List<String> command = new ArrayList<>(STRICT);
        command.addAll(options);
        command.addAll(List.of("-o", result.toString(), source.toString()));
        command.addAll(last);
        Path messages = Files.createTempFile(result.getParent(), "cc", ".txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new AssertionError(Files.readString(messages));
        }
        return result;
    }
}
