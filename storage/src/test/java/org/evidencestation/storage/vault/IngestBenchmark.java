package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.evidencestation.storage.audit.ContentDepth;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;

/**
 * What ingest costs, as ratios to stock tools in the same run, rounds interleaved: {@code storage/benchmarks/ingest.sh}.
 * Each round is a fresh vault on the same disk.
 */
public final class IngestBenchmark {
    private static final int MIB = 1 << 20;

    private final Path work;
    private final StationKey key;
    private int vaults;

    private IngestBenchmark(Path work) throws IOException {
        this.work = work;
        this.key = StationKey.openOrCreate(work.resolve("keys"), InstantSource.system(), new SecureRandom());
    }

    public static void main(String[] arguments) throws Exception {
        IngestBenchmark benchmark = new IngestBenchmark(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        switch (arguments[2]) {
            case "large" -> benchmark.large(Long.parseLong(arguments[3]) * MIB, rounds);
            case "small" -> benchmark.small(Integer.parseInt(arguments[3]), rounds);
            case "docks" -> benchmark.docks(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), rounds);
            case "digests" -> benchmark.digests(rounds);
            case "journal" -> benchmark.journal(Integer.parseInt(arguments[3]), rounds);
            case "audit" -> benchmark.audit(Integer.parseInt(arguments[3]), rounds);
            default -> throw new IllegalArgumentException(arguments[2]);
        }
        System.out.println("  peak memory of the process: " + peakMemory());
    }

    /** One file, both digests, signatures, read-back past the cache, commit. */
    private void large(long size, int rounds) throws Exception {
        Path source = work.resolve("large");
        fill(source, size);
        shell("sync"); // what was made for the test must not be written during it
        List<Double> copies = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            copies.add(shell("cp large copy && sync copy"));
            Files.delete(work.resolve("copy"));
            ours.add(inFreshVault(vault -> take(vault, source)));
        }
        row("cp + sync", copies, copies);
        row("one file, sealed", ours, copies);
    }

    /** Many files of 1 MiB, several at once. */
    private void small(int files, int rounds) throws Exception {
        Path folder = Files.createDirectory(work.resolve("many"));
        for (int i = 0; i < files; i++) {
            fill(folder.resolve("clip-" + i), MIB);
        }
        shell("sync"); // what was made for the test must not be written during it
        inFreshVault(vault -> takeAll(vault, folder, files, 2)); // compiled code, as after the first docking of a day
        for (int threads : new int[] {1, 2, 4}) {
            List<Double> copies = new ArrayList<>();
            List<Double> ours = new ArrayList<>();
            AtomicInteger syncs = new AtomicInteger();
            double cpu = 0;
            for (int round = 0; round < rounds; round++) {
                copies.add(shell("cp -r many copies && find copies -type f -exec sync {} +"));
                shell("rm -r copies");
                syncs.set(0);
                double before = cpuSeconds();
                ours.add(inFreshVault(vault -> takeAll(vault, folder, files, threads), syncs));
                cpu += cpuSeconds() - before;
            }
            row("cp -r + sync of each", copies, copies);
            row(files + " files of 1 MiB, " + threads + " at once", ours, copies);
            System.out.printf(
                    Locale.ROOT,
                    "  %.2f ms, %.2f ms of CPU and %.1f syncs a recording%n",
                    median(ours) * 1000 / files,
                    cpu * 1000 / files / rounds,
                    (double) syncs.get() / files);
        }
    }

    /** Recorders on lines of 35 MB/s each. */
    private void docks(int docks, int seconds, int rounds) throws Exception {
        double line = 35e6;
        long size = (long) (line * seconds);
        for (int round = 0; round < rounds; round++) {
            double took = inFreshVault(vault -> inParallel(docks, dock -> {
                Paced source = new Paced(size, line, dock);
                StagedClip clip = vault.recordings()
                        .stage(new StagingKey("bench", "clip" + dock, size, ""), source, CopyMonitor.NONE);
                vault.recordings().seal(clip, TestVault.provenance("clip" + dock));
            }));
            System.out.printf(
                    Locale.ROOT,
                    "%d docks at 35 MB/s: %.1f s for %d s of line, %.3f of the line, %.1f MB/s in all%n",
                    docks,
                    took,
                    seconds,
                    seconds / took,
                    docks * size / took / 1e6);
        }
    }

    /** A whole vault against stock tools on the same files, on all cores, all in memory. */
    private void audit(int files, int rounds) throws Exception {
        Path folder = Files.createDirectory(work.resolve("many"));
        for (int i = 0; i < files; i++) {
            fill(folder.resolve("clip-" + i), 64L * MIB);
        }
        inFreshVault(vault -> {
            takeAll(vault, folder, files, 2);
            shell("rm -r many && cat " + vault.folder() + "/objects/*/*/*/*/v1/content/files/*");
            List<Double> stock = new ArrayList<>();
            List<Double> openssl = new ArrayList<>();
            List<Double> sha256 = new ArrayList<>();
            List<Double> both = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                stock.add(shell(onAllCores(vault, "sha256sum")));
                openssl.add(shell(onAllCores(vault, "openssl dgst -sha256")));
                sha256.add(audit(vault, ContentDepth.SHA256));
                both.add(audit(vault, ContentDepth.BOTH_DIGESTS));
            }
            row("sha256sum, all cores", stock, stock);
            row("openssl dgst -sha256, all cores", openssl, stock);
            row("audit, SHA-256", sha256, stock);
            row("audit, SHA-256 and SM3", both, stock);
        });
    }

    private static String onAllCores(Vault vault, String digest) {
        return "find " + vault.folder() + "/objects -type f -print0 | xargs -0 -n 8 -P "
                + Runtime.getRuntime().availableProcessors() + " " + digest;
    }

    private static double audit(Vault vault, ContentDepth depth) throws Exception {
        return timed(() -> {
            VaultAudit audit =
                    new VaultAudit(vault.folder(), Runtime.getRuntime().availableProcessors());
            audit.reading(depth).run(finding -> {
                if (finding.severity() != Severity.INFO) {
                    throw new IllegalStateException(finding.toString());
                }
            });
        });
    }

    private void digests(int rounds) throws Exception {
        Path source = work.resolve("large");
        fill(source, 512L * MIB);
        for (int round = 0; round < rounds; round++) {
            System.out.printf(
                    Locale.ROOT,
                    "512 MiB, CPU-bound: SHA-256 ours %.2f s, sha256sum %.2f s, openssl %.2f s; SM3 ours %.2f s, openssl %.2f s%n",
                    digest(Digests.sha256(), source),
                    shell("sha256sum large"),
                    shell("openssl dgst -sha256 large"),
                    digest(Digests.sm3(), source),
                    shell("openssl dgst -sm3 large"));
        }
    }

    private void journal(int events, int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            DurableFiles files = new DurableFiles(work.resolve("journal-" + round));
            files.createFolders(files.root());
            Event event = new Event.DuplicateSeen(
                    new DockingId("00000000-0000-4000-8000-000000000001"),
                    new org.evidencestation.storage.journal.RecordingId(Sha256.of(new byte[0])),
                    "DCIM/100ANDRO/clip.mp4");
            try (Journal journal = Journal.open(files, Sha256.of(new byte[0]), InstantSource.system())) {
                double single = timed(() -> {
                    for (int i = 0; i < events; i++) {
                        journal.append(event);
                    }
                });
                double threaded = timed(() -> inParallel(8, thread -> {
                    for (int i = 0; i < events / 8; i++) {
                        journal.append(event);
                    }
                }));
                List<Event> group = java.util.Collections.nCopies(128, event);
                double grouped = timed(() -> {
                    for (int i = 0; i < events / 128; i++) {
                        journal.append(group);
                    }
                });
                System.out.printf(
                        Locale.ROOT,
                        "journal: %.0f appends/s alone, %.0f with 8 threads, %.0f in groups of 128%n",
                        events / single,
                        events / threaded,
                        events / 128 * 128 / grouped);
            }
        }
    }

    private void takeAll(Vault vault, Path folder, int files, int threads) throws Exception {
        AtomicInteger next = new AtomicInteger();
        inParallel(threads, thread -> {
            for (int i = next.getAndIncrement(); i < files; i = next.getAndIncrement()) {
                take(vault, folder.resolve("clip-" + i));
            }
        });
    }

    private static void take(Vault vault, Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        OnDisk clip = new OnDisk(source, Files.size(source));
        StagedClip staged =
                vault.recordings().stage(new StagingKey("bench", name, clip.size, ""), clip, CopyMonitor.NONE);
        vault.recordings().seal(staged, TestVault.provenance(name));
    }

    private interface Work {
        void on(Vault vault) throws Exception;
    }

    private interface Part {
        void number(int index) throws Exception;
    }

    private interface Step {
        void run() throws Exception;
    }

    private double inFreshVault(Work body) throws Exception {
        return inFreshVault(body, new AtomicInteger());
    }

    private double inFreshVault(Work body, AtomicInteger syncs) throws Exception {
        Path folder = work.resolve("vault-" + vaults++);
        DurableFiles files = new DurableFiles(folder, operation -> {
            if (operation instanceof DiskOperation.SyncFile
                    || operation instanceof DiskOperation.SyncFolder
                    || operation instanceof DiskOperation.SyncVolume) {
                syncs.incrementAndGet();
            }
        });
        double seconds;
        try (Vault vault = Vault.open(files, key, InstantSource.system(), entry -> {})) {
            seconds = timed(() -> body.on(vault));
        }
        files.deleteTree(folder);
        return seconds;
    }

    /** The high-water mark the kernel keeps, where there is such a kernel. */
    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .findFirst()
                        .orElse("not told")
                        .replaceAll("VmHWM:\\s+", "")
                : "not told";
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static double timed(Step step) throws Exception {
        long began = System.nanoTime();
        step.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void inParallel(int threads, Part part) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int index = i;
                Callable<Void> call = () -> {
                    part.number(index);
                    return null;
                };
                running.add(pool.submit(call));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private double shell(String script) throws Exception {
        return timed(() -> {
            int code = new ProcessBuilder("sh", "-c", script)
                    .directory(work.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException(script + " ended with " + code);
            }
        });
    }

    private static double digest(RunningDigest digest, Path file) throws Exception {
        ByteBuffer buffer = ByteBuffer.allocateDirect(MIB);
        return timed(() -> {
            try (FileChannel channel = FileChannel.open(file)) {
                while (channel.read(buffer.clear()) >= 0) {
                    digest.update(buffer.flip());
                }
            }
            digest.finish();
        });
    }

    private static void fill(Path file, long size) throws IOException {
        byte[] block = new byte[MIB];
        new Random(file.hashCode()).nextBytes(block);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long at = 0; at < size; at += MIB) {
                block[(int) (at / MIB % MIB)]++;
                channel.write(ByteBuffer.wrap(block, 0, (int) Math.min(MIB, size - at)));
            }
        }
    }

    private static void row(String name, List<Double> seconds, List<Double> base) {
        System.out.printf(
                Locale.ROOT, "%-36s %8.2f s  %6.2f x%n", name, median(seconds), median(seconds) / median(base));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private record OnDisk(Path file, long size) implements ClipSource {
        @Override
        public Stream open(long offset) throws SourceException {
            try {
                FileChannel channel = FileChannel.open(file).position(offset);
                return new Stream() {
                    @Override
                    public int read(ByteBuffer target) throws SourceException {
                        try {
                            return channel.read(target);
                        } catch (IOException e) {
                            throw new SourceException(e);
                        }
                    }

                    @Override
                    public void close() {
                        try {
                            channel.close();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }
                };
            } catch (IOException e) {
                throw new SourceException(e);
            }
        }
    }

    /** A line that gives so many bytes a second and no more. */
    private record Paced(long size, double bytesPerSecond, int seed) implements ClipSource {
        @Override
        public Stream open(long offset) {
            AtomicLong given = new AtomicLong(offset);
            byte[] block = new byte[MIB];
            new Random(seed).nextBytes(block);
            long began = System.nanoTime();
            return new Stream() {
                @Override
                public int read(ByteBuffer target) {
                    if (given.get() >= size) {
                        return -1;
                    }
                    int length = (int) Math.min(Math.min(target.remaining(), 1 << 17), size - given.get());
                    long due = began + (long) ((given.get() + length - offset) / bytesPerSecond * 1e9);
                    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                        LockSupport.parkNanos(wait);
                    }
                    target.put(block, (int) (given.get() % (MIB - (1 << 17))), length);
                    given.addAndGet(length);
                    return length;
                }

                @Override
                public void close() {}
            };
        }
    }
}
