package org.evidencestation.storage.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.seal.Sha256;

/**
 * How long it takes to build an index of many recordings and to ask it, next to what else could be done with the same
 * bytes and rows. Run by {@code storage/benchmarks/index.sh}; arguments: recordings, an empty folder.
 */
@SuppressWarnings("SystemOut")
final class IndexBenchmark {
    private static final Sha256 ORIGIN = Sha256.of("vault.json".getBytes(StandardCharsets.UTF_8));
    private static final int ROUNDS = 60;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final int recordings;
    private final Path folder;
    private final Random random = new Random(1);

    private IndexBenchmark(int recordings, Path folder) {
        this.recordings = recordings;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        new IndexBenchmark(Integer.parseInt(args[0]), Path.of(args[1])).run();
    }

    private void run() throws Exception {
        try (Journal journal = open()) {
            new BenchmarkJournal(recordings).write(journal);
        }
        double chain = seconds("open the journal (chain check)", () -> {
            open().close();
            return "";
        });
        double plain = seconds("SHA-256 of the same files", this::digestOfAll);
        try (Journal journal = open()) {
            long lines = journal.position().size();
            double parse = seconds("read and parse every line", () -> {
                journal.replay(0, _ -> {});
                return lines + " lines";
            });
            double insert = seconds("insert the same rows by plain JDBC, no indexes", this::insertPlainRows);
            Path file = folder.resolve("index");
            double build = seconds("build the index", () -> {
                StationIndex.open(file, EntrySource.of(journal)).close();
                return lines + " lines";
            });
            System.out.printf(
                    "build: %,.0f lines/s; %.1f x chain, %.1f x SHA-256, %.1f x parse, %.1f x (parse + insert)%n",
                    lines / build, build / chain, build / plain, build / parse, build / (parse + insert));
            System.out.printf("index file: %,d MB, journal: %,d MB%n", megabytes("index.mv.db"), journalMegabytes());
            questions(file, journal);
            explain(file, journal);
        }
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        System.out.printf("largest heap allowed: %d MB%n", heap);
    }

    private void questions(Path file, Journal journal) throws Exception {
        long began = System.nanoTime();
        try (StationIndex index = StationIndex.open(file, EntrySource.of(journal))) {
            System.out.printf("open an index that is level: %.0f ms%n", (System.nanoTime() - began) / 1e6);
            for (Search search : Search.values()) {
                percentiles(search.name(), () -> index.recordings(search(search, index)));
            }
            percentiles(
                    "HISTORY",
                    () -> index.history(index.recordings(search(Search.NEWEST, index))
                            .getFirst()
                            .summary()
                            .recording()));
            for (int line = 0; line < 10; line++) {
                journal.append(new Event.StationStarted("0.1.0"));
            }
            long before = System.nanoTime();
            journal.replay(journal.position().size() - 10, _ -> {});
            System.out.printf("replay the last 10 lines: %.2f ms%n", (System.nanoTime() - before) / 1e6);
            before = System.nanoTime();
            index.totals();
            System.out.printf(
                    "catch up on 10 lines (of it 100 waiting for them): %.2f ms%n", (System.nanoTime() - before) / 1e6);
        }
    }

    private enum Search {
        NEWEST,
        NEXT_PAGE,
        OFFICER_7_DAYS,
        DEVICE,
        DAY,
        TEXT_30_DAYS,
        RARE_TEXT_30_DAYS,
        RARE_TEXT_EVER
    }

    private RecordingSearch search(Search kind, StationIndex index) {
        Optional<String> none = Optional.empty();
        Instant from = BenchmarkJournal.FIRST.plus(Duration.ofHours(random.nextInt(24 * 1_000)));
        int who = random.nextInt(BenchmarkJournal.OFFICERS);
        return switch (kind) {
            case NEWEST -> search(none, none, null, null, "", null);
            case NEXT_PAGE ->
                search(
                        none,
                        none,
                        null,
                        null,
                        "",
                        index.recordings(search(none, none, null, from, "", null))
                                .getLast());
            case OFFICER_7_DAYS ->
                search(Optional.of(BenchmarkJournal.officer(who)), none, from, from.plus(Duration.ofDays(7)), "", null);
            case DEVICE -> search(none, Optional.of(BenchmarkJournal.device(who)), null, null, "", null);
            case DAY -> search(none, none, from, from.plus(Duration.ofDays(1)), "", null);
            case TEXT_30_DAYS ->
                search(none, none, from, from.plus(Duration.ofDays(30)), BenchmarkJournal.officer(who), null);
            case RARE_TEXT_30_DAYS -> search(none, none, from, from.plus(Duration.ofDays(30)), "nowhere", null);
            case RARE_TEXT_EVER -> search(none, none, null, null, "nowhere", null);
        };
    }

    @SuppressWarnings("NullAway")
    private static RecordingSearch search(
            Optional<String> officer,
            Optional<String> device,
            @org.jspecify.annotations.Nullable Instant from,
            @org.jspecify.annotations.Nullable Instant to,
            String text,
            @org.jspecify.annotations.Nullable RecordingRow after) {
        return new RecordingSearch(
                officer,
                device,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.empty(),
                text,
                Optional.ofNullable(after),
                50);
    }

    private void explain(Path file, Journal journal) throws Exception {
        List<RecordingFilter> filters = new ArrayList<>();
        try (StationIndex index = StationIndex.open(file, EntrySource.of(journal))) {
            for (Search search : Search.values()) {
                filters.add(new RecordingFilter(search(search, index)));
            }
        }
        try (Database database = Database.inFile(file);
                Connection connection = database.connect()) {
            for (RecordingFilter filter : filters) {
                try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + filter.sql())) {
                    filter.set(explain);
                    try (ResultSet plan = explain.executeQuery()) {
                        plan.next();
                        System.out.println(plan.getString(1).replaceAll("\\s+", " "));
                    }
                }
            }
        }
    }

    private static void percentiles(String name, Supplier<List<?>> question) {
        int rows = question.get().size();
        double[] times = new double[ROUNDS];
        int rounds = 0;
        for (long end = System.nanoTime() + PATIENCE_NANOS; rounds < ROUNDS && System.nanoTime() < end; rounds++) {
            long began = System.nanoTime();
            rows = question.get().size();
            times[rounds] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times, 0, rounds);
        System.out.printf(
                "%-18s p50 %8.2f ms   p95 %8.2f ms   %d rows%n",
                name, times[rounds / 2], times[rounds * 95 / 100], rows);
    }

    private String insertPlainRows() throws Exception {
        try (Database database = Database.inFile(folder.resolve("plain"));
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Schema.createTables(connection);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO recording VALUES (?, ?, ?, ?, ?, ?, 0, 0, TRUE, 0)")) {
                String haystack = "dcim/示例100/d00017_100017_20240101_000000.mp4\n100017\nd00017\nvolume:示例-d00017"
                        + "\nk7qm-2xpd\nk7qm2xpd";
                for (int row = 1; row <= recordings; row++) {
                    insert.setLong(1, 2L * row);
                    insert.setLong(2, random.nextLong());
                    insert.setLong(3, row * 1_000_000_000L);
                    insert.setLong(4, row % 200);
                    insert.setLong(5, row % 200);
                    insert.setString(6, haystack);
                    insert.addBatch();
                    if (row % 1_000 == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
        return recordings + " rows";
    }

    private String digestOfAll() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] chunk = new byte[1 << 20];
        for (Path segment : segments()) {
            try (var in = Files.newInputStream(segment)) {
                for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                    digest.update(chunk, 0, read);
                }
            }
        }
        return journalMegabytes() + " MB";
    }

    private long journalMegabytes() throws IOException {
        long bytes = 0;
        for (Path segment : segments()) {
            bytes += Files.size(segment);
        }
        return bytes >> 20;
    }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private long megabytes(String name) throws IOException {
        return Files.size(folder.resolve(name)) >> 20;
    }

    private Journal open() throws IOException {
        return Journal.open(new DurableFiles(folder), ORIGIN, InstantSource.system());
    }

    private static double seconds(String name, Callable<String> work) throws Exception {
        long began = System.nanoTime();
        long cpu = cpuNanos();
        String what = work.call();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%-50s %7.2f s  %7.2f s CPU  %s%n", name, seconds, (cpuNanos() - cpu) / 1e9, what);
        return seconds;
    }

    /** Of the whole process: what a busy machine does to the seconds, it does not do to these. */
    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
