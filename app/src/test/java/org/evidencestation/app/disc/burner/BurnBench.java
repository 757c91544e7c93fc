package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.storage.seal.Sha256;

/**
 * Writes a tree as an image and reads every byte back: by the station's own classes, and by hand with xorriso and cmp. Prints what each took and the ratio of the two; below 1 the station is the faster. Both run
 * in turn. Arguments: an empty folder with room for twice the bytes, MiB, how often.
 */
public final class BurnBench {
    private static final int FILES = 8;
    private static final int MIB = 1 << 20;

    private final Path folder;
    private final DiscTree tree;
    private final Map<String, Sha256> digests;

    private BurnBench(Path folder, int mib) throws IOException {
        this.folder = folder;
        Path sources = Files.createDirectories(folder.resolve("sources"));
        List<DiscFile> files = java.util.stream.IntStream.range(0, FILES)
                .mapToObj(i -> new DiscFile("f" + i, sources.resolve("f" + i), 0, (long) mib / FILES * MIB))
                .toList();
        for (DiscFile file : files) {
            fill(file);
        }
        this.tree = new DiscTree("BENCH", Instant.EPOCH, files);
        this.digests = new TreeMap<>(
                new DigestedFolder(sources, new Unwatched()).read().files());
    }

    private static void fill(DiscFile file) throws IOException {
        byte[] block = new byte[MIB];
        Random random = new Random(file.path().hashCode());
        try (OutputStream out = Files.newOutputStream(file.source())) {
            for (long done = 0; done < file.size(); done += MIB) {
                random.nextBytes(block);
                out.write(block);
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        BurnBench bench = new BurnBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            double own = bench.seconds(bench::own);
            double byHand = bench.seconds(bench::byHand);
            System.out.printf("own %.1f s, by hand %.1f s, ratio %.2f%n", own, byHand, own / byHand);
        }
    }

    private interface Deed {
        void run() throws Exception;
    }

    private double seconds(Deed deed) throws Exception {
        long began = System.nanoTime();
        deed.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private void own() throws IOException {
        Path file = folder.resolve("own.iso");
        XorrisoImage image = new XorrisoImage(new Xorriso(), file);
        image.burn(tree, new Unwatched());
        DiscComparison.of(image.read(new Unwatched()), digests).orThrow();
        Files.delete(file);
    }

    /** cmp reads the image where xorriso says that a file lies; both sides may come from the page cache. */
    private void byHand() throws IOException, InterruptedException {
        String file = folder.resolve("hand.iso").toString();
        String sources = folder.resolve("sources").toString();
        Shell.run(
                "xorriso", "-md5", "on", "-joliet", "on", "-outdev", "stdio:" + file, "-map", sources, "/", "-commit");
        String places =
                Shell.run("xorriso", "-indev", "stdio:" + file, "-find", "/", "-type", "f", "-exec", "report_lba");
        for (DiscFile source : tree.files()) {
            Matcher place = Pattern.compile("File data lba: .*?, +([0-9]+) .*'/" + source.path() + "'")
                    .matcher(places);
            if (!place.find()) {
                throw new IOException("Not on it: " + source.path());
            }
            String skip = Long.parseLong(place.group(1)) * 2048 + ":0";
            Shell.run(
                    "cmp",
                    "-i",
                    skip,
                    "-n",
                    "" + source.size(),
                    file,
                    source.source().toString());
        }
        Files.delete(Path.of(file));
    }
}
