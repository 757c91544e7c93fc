package org.evidencestation.app;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.cli.Cli;
import org.evidencestation.app.cli.ExitCodes;
import org.evidencestation.app.cli.Surroundings;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Ends the process with one of {@link ExitCodes}. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String home = environment.getOrDefault("HOME", "");
        run(
                arguments,
                environment,
                windows,
                Path.of(home.isBlank() || windows ? System.getProperty("user.home") : home));
    }

    private static Optional<char[]> askAtTerminal(String prompt) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s ", prompt));
    }

    private static void run(String[] arguments, Map<String, String> environment, boolean windows, Path home) {
        DesktopScreens screens = new DesktopScreens(environment, windows);
        if (arguments.length == 0 && screens.available()) {
            screens.prepareAhead();
        }
        System.setProperty(
                "station.logs", Locations.of(environment, home, windows).logs().toString());
        Surroundings around = new Surroundings(
                environment,
                home,
                windows,
                Locale.getDefault(),
                InstantSource.system(),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                screens,
                Main::askAtTerminal);
        System.exit(new Cli(around).run(arguments));
    }
}
