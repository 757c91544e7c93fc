package org.evidencestation.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.evidencestation.app.FirstStart;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.devices.DockSource;

/** Types commands without a terminal, in English, at a home folder of a test's own. */
final class Typist {
    private final Path home;
    private final InstantSource time;
    private final Queue<String> secrets = new ArrayDeque<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Typist(Path home, InstantSource time) {
        this.home = home;
        this.time = time;
    }

    /** What is typed when secrets are asked for, in this order. */
    void knows(String... answers) {
        secrets.addAll(List.of(answers));
    }

    /** @return the exit code */
    int types(String... words) {
        out.reset();
        err.reset();
        return new Cli(around()).run(words);
    }

    /** The world as its commands see it. */
    Surroundings around() {
        return new Surroundings(
                Map.of(),
                home,
                false,
                Locale.ENGLISH,
                time,
                false,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new NoScreens(),
                prompt -> Optional.ofNullable(secrets.poll()).map(String::toCharArray));
    }

    /** What the last command said. */
    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static final class NoScreens implements Screens {
        @Override
        public void tell(String sentence, String understood) {
            throw new AssertionError(sentence);
        }

        @Override
        public boolean available() {
            return false;
        }

        @Override
        public Optional<Station> setUp(FirstStart first) {
            throw new AssertionError("No command asks on a screen");
        }

        @Override
        public void show(Station station, DockSource rack, DockingListener witness) {
            throw new AssertionError("No command shows a screen");
        }
    }
}
