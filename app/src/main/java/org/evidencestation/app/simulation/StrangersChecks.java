package org.evidencestation.app.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What others would do with a disc that is handed to them: their tools on an image, ours nowhere but as the disc brings it. */
public final class StrangersChecks {
    private final Path work;
    private final String java;
    private final List<String> bagit;

    /**
     * @param work folder to unpack discs in, one after the other
     * @param java that runs the verifier of the disc
     * @param bagit command of a BagIt validator that takes a folder at its end; empty if there is none
     */
    public StrangersChecks(Path work, Path java, List<String> bagit) {
        this.work = work;
        this.java = java.toString();
        this.bagit = List.copyOf(bagit);
    }

    /** How a check ended. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** The tool is not on this computer. */
        NOT_HERE
    }

    /** @param said the tool's last line */
    public record Check(String tool, Verdict verdict, String said) {}

    /** Unpacks an image and lets every tool look at it. */
    public List<Check> of(Path image) throws IOException, InterruptedException {
        List<Check> checks = new ArrayList<>();
        checks.add(xorriso(image));
        Path disc = work.resolve("disc");
        Check unpacked = run(
                "xorriso -extract",
                work,
                List.of("xorriso", "-osirrox", "on", "-indev", "stdio:" + image, "-extract", "/", disc.toString()));
        checks.add(unpacked);
        if (unpacked.verdict() == Verdict.RIGHT) {
            makeWritable(disc);
            checks.addAll(unpacked(disc));
            delete(disc);
        }
        return checks;
    }

    /** Its exit code is 0 also where it found nothing to compare: its words count too. */
    private Check xorriso(Path image) throws IOException, InterruptedException {
        Ran ran = ran(
                work,
                List.of("xorriso", "-md5", "on", "-indev", "stdio:" + image, "-check_md5_r", "FAILURE", "/", "--"));
        boolean right = ran.code() == 0 && ran.text().contains("File contents and their MD5 checksums match.");
        return new Check("xorriso -check_md5_r", verdict(ran, right), ran.last());
    }

    private List<Check> unpacked(Path disc) throws IOException, InterruptedException {
        List<Check> checks = new ArrayList<>();
        checks.add(run("sha256sum manifest", disc, List.of("sha256sum", "--quiet", "-c", "manifest-sha256.txt")));
        checks.add(run("sha256sum tagmanifest", disc, List.of("sha256sum", "--quiet", "-c", "tagmanifest-sha256.txt")));
        if (bagit.isEmpty()) {
            checks.add(new Check("BagIt", Verdict.NOT_HERE, ""));
        } else {
            List<String> command = new ArrayList<>(bagit);
            command.add(disc.toString());
            checks.add(run("BagIt", disc, command));
        }
        checks.add(run("verifier.jar", disc, List.of(java, "-jar", "check/verifier.jar", ".")));
        checks.add(run("check.sh", disc, List.of("sh", "check/check.sh")));
        List<Path> manifests;
        try (Stream<Path> files = Files.walk(disc.resolve("data"))) {
            manifests = files.filter(it -> it.endsWith("manifest.p7s")).sorted().toList();
        }
        for (Path signature : manifests) {
            Path folder = signature.resolveSibling("");
            checks.add(run(
                    "openssl cms",
                    folder,
                    List.of(
                            "openssl",
                            "cms",
                            "-verify",
                            "-binary",
                            "-inform",
                            "DER",
                            "-in",
                            "manifest.p7s",
                            "-content",
                            "manifest.json",
                            "-CAfile",
                            "certificates/station-ecdsa.pem",
                            "-out",
                            "/dev/null")));
        }
        return checks;
    }

    /** Whether two images are the same, as {@code cmp} sees it. */
    public Check same(Path one, Path other) throws IOException, InterruptedException {
        return run("cmp", work, List.of("cmp", one.toString(), other.toString()));
    }

    private static Check run(String tool, Path folder, List<String> command) throws IOException, InterruptedException {
        Ran ran = ran(folder, command);
        return new Check(tool, verdict(ran, ran.code() == 0), ran.last());
    }

    private static Verdict verdict(Ran ran, boolean right) {
        return ran.code() == Ran.NOT_HERE ? Verdict.NOT_HERE : right ? Verdict.RIGHT : Verdict.WRONG;
    }

    private record Ran(int code, String text) {
        static final int NOT_HERE = -1;

        String last() {
            return text.lines().filter(it -> !it.isBlank()).reduce("", (first, second) -> second);
        }
    }

    private static Ran ran(Path folder, List<String> command) throws InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), text);
        } catch (IOException e) {
            return new Ran(Ran.NOT_HERE, e.toString());
        }
    }

    private static void makeWritable(Path tree) throws IOException {
        forEach(tree, it -> {
            if (!it.toFile().setWritable(true)) {
                throw new UncheckedIOException(new IOException("Not to be deleted later: " + it));
            }
        });
    }

    private static void delete(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(tree)) {
            all = files.toList();
        }
        for (Path path : all.reversed()) {
            Files.delete(path);
        }
    }

    private static void forEach(Path tree, java.util.function.Consumer<Path> each) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            files.forEach(each);
        }
    }
}
