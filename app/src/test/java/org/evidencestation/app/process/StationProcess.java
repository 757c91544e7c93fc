package org.evidencestation.app.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.Main;

/** The program as its users run it: a process of its own. */
final class StationProcess {
    private final Path home;

    /** @param home everything it keeps lies in here */
    StationProcess(Path home) throws IOException {
        this.home = Files.createDirectories(home);
    }

    Path vault() {
        return home.resolve("vault");
    }

    Path output() {
        return home.resolve("output");
    }

    Process start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--vault", vault().toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
        builder.environment().putAll(Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8"));
        return builder.start();
    }
}
