package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.ToolProcess.Heard;

/** RS03 by dvdisaster 0.79, which every later one reads, and whoever finds the disc can install. */
public final class Dvdisaster implements ErrorCorrection {
    /** It says nothing line by line; the largest disc takes it less than an hour. */
    private static final Duration PATIENCE = Duration.ofHours(4);

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Pattern VERSION = Pattern.compile("dvdisaster ([0-9][0-9.]*[^ ,]*)(?: build ([^ ,]+))?.*");
    private static final int MOST_WORDS = 6;

    private final List<String> command;
    private final Rs03 layout;
    private final int threads;

    /** The one that is installed, if it is. */
    public Dvdisaster() {
        this(
                List.of("dvdisaster"),
                Rs03.STANDARD,
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    /**
     * @param command that starts it, without arguments
     * @param layout other than the standard one only to try it with small images
     * @param threads it may use; its result does not depend on them
     */
    Dvdisaster(List<String> command, Rs03 layout, int threads) {
        this.command = List.copyOf(command);
        this.layout = layout;
        this.threads = threads;
    }

    @Override
    public Rs03 layout() {
        return layout;
    }

    @Override
    public Optional<String> program() {
        try {
            Said said = run(List.of("--version"), ANSWER, new Unwatched());
            return said.lines().stream()
                    .map(VERSION::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(Dvdisaster::name);
        } catch (BurnException e) {
            return Optional.empty();
        }
    }

    private static String name(Matcher version) {
        String build = version.group(2);
        return "dvdisaster " + version.group(1) + (build == null ? "" : " build " + build);
    }

    @Override
    public void augment(Path image, long medium, BurnMonitor monitor) throws IOException {
        List<String> words = new ArrayList<>(List.of("-mRS03", "-o", "image", "-x" + threads));
        if (!layout.equals(Rs03.STANDARD)) {
            words.addAll(List.of("--debug", "-n", Long.toString(medium)));
        }
        words.addAll(List.of("-c", "-i", image.toString()));
        long goal = Rs03.total(medium) * Rs03.SECTOR;
        Said said = run(words, PATIENCE, new Growing(image, goal, monitor));
        if (said.status() != 0 || Files.size(image) != goal) {
            throw failed("made " + Files.size(image) + " bytes, not " + goal, said);
        }
    }

    @Override
    public void test(Path image, BurnMonitor monitor) throws IOException {
        long bytes = Files.size(image);
        Said said = run(List.of("-t", "-i", image.toString()), PATIENCE, new Growing(image, bytes, monitor));
        // An image without error correction is a good one to it.
        boolean rs03 = said.lines().stream().anyMatch(line -> line.contains("method") && line.contains("RS03"));
        if (said.status() != 0 || !rs03) {
            throw failed("finds fault with it", said);
        }
    }

    private static BurnException failed(String what, Said said) {
        int from = Math.max(0, said.lines().size() - MOST_WORDS);
        return new BurnException(
                Together.missing(said.status()) ? Fault.NO_TOOL : Fault.CORRECTION_FAILED,
                "dvdisaster ended with " + said.status() + ", " + what + ": "
                        + String.join(
                                "; ", said.lines().subList(from, said.lines().size())));
    }

    private record Said(int status, List<String> lines) {}

    private Said run(List<String> words, Duration patience, BurnMonitor monitor) throws BurnException {
        List<String> all = new ArrayList<>(command);
        all.addAll(words);
        ProcessBuilder builder = Together.with(all);
        builder.environment().put("LC_ALL", "C");
        List<String> lines = new ArrayList<>();
        try (ToolProcess process = new ToolProcess(builder, patience, monitor)) {
            while (true) {
                switch (process.next(Fault.CORRECTION_FAILED)) {
                    case Heard.Result(String line) -> lines.add(shown(line));
                    case Heard.Remark(String line) -> lines.add(shown(line));
                    case Heard.End(int status) -> {
                        return new Said(status, lines);
                    }
                }
            }
        }
    }

    /** It steps back to write over what it said of its progress. */
    private static String shown(String line) {
        return line.substring(line.lastIndexOf('\b') + 1).strip();
    }

    /** What can be seen of its progress from outside; asked several times in a second. */
    private record Growing(Path image, long goal, BurnMonitor monitor) implements BurnMonitor {
        @Override
        public void at(long bytes, long total) {
            monitor.at(bytes, total);
        }

        @Override
        public boolean cancelled() {
            monitor.at(Math.min(goal, image.toFile().length()), goal);
            return monitor.cancelled();
        }
    }
}
