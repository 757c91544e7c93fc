package org.evidencestation.app.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ffmpeg executable that comes with the program (LGPL build, in a jar of its own), unpacked into the user's cache at its
 * first use. Nothing else on the computer is used: what decodes evidence must be known. Safe for several threads.
 */
public final class Ffmpeg {
    private static final Logger LOG = LoggerFactory.getLogger(Ffmpeg.class);
    private static final String PACKAGE = "org/bytedeco/ffmpeg/";
    private static final String BINDINGS = "libjni";
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    /** Address space; 4K H.265 takes a quarter of it. */
    private static final long MOST_MEMORY = 3L << 30;

    private final Path cache;
    private final ClassLoader loader;
    private final String platform;

    /**
     * @param cache folder that may be deleted at any time
     * @param loader sees the jar
     */
    public Ffmpeg(Path cache, ClassLoader loader) {
        this(cache, loader, platform(System.getProperty("os.name", ""), System.getProperty("os.arch", "")));
    }

    Ffmpeg(Path cache, ClassLoader loader, String platform) {
        this.cache = cache;
        this.loader = loader;
        this.platform = platform;
    }

    private static String platform(String system, String machine) {
        String name = system.toLowerCase(Locale.ROOT);
        String kind = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macosx" : "linux";
        return kind + "-" + (machine.equals("aarch64") ? "arm64" : "x86_64");
    }

    /**
     * Starts it with these arguments, in the background of everything else; what it says in words is thrown away.
     *
     * @throws CannotDecodeException if there is none for this platform, or it cannot be unpacked or started
     */
    public Process start(List<String> arguments) throws CannotDecodeException {
        return start(Program.FFMPEG, new Bounds(Optional.empty(), true), arguments, ProcessBuilder.Redirect.DISCARD);
    }

    /** The two programs in the jar. */
    enum Program {
        FFMPEG,
        FFPROBE
    }

    /**
     * What the operating system holds a program to, where it can; a file that nobody trusts may not fill memory or disk.
     *
     * @param written bytes of the largest file it may write; empty where it writes none
     * @param background behind everything else
     */
    record Bounds(Optional<Long> written, boolean background) {}

    Process start(Program program, Bounds bounds, List<String> arguments, ProcessBuilder.Redirect words)
            throws CannotDecodeException {
        try {
            List<String> command = new ArrayList<>();
            if (bounds.background() && Files.isExecutable(NICE)) {
                command.addAll(List.of(NICE.toString(), "-n", "15"));
            }
            if (Files.isExecutable(PRLIMIT)) {
                command.addAll(List.of(PRLIMIT.toString(), "--core=0", "--as=" + MOST_MEMORY));
                command.addAll(List.of("--fsize=" + bounds.written().orElse(0L), "--"));
            }
            command.add(executable(program).toString());
            command.addAll(arguments);
            Process process = new ProcessBuilder(command).redirectError(words).start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new CannotDecodeException("The decoder for " + platform + " does not start: " + e.getMessage(), e);
        }
    }

    /** @throws CannotDecodeException if there is none for this platform */
    public Path executable() throws IOException, CannotDecodeException {
        return executable(Program.FFMPEG);
    }

    /**
     * Where the programs' own libraries lie.
     *
     * @throws CannotDecodeException if there are none for this platform
     */
    public Path folder() throws IOException, CannotDecodeException {
        return Objects.requireNonNull(executable().getParent(), "a file in a folder");
    }

    private synchronized Path executable(Program program) throws IOException, CannotDecodeException {
        String name = program.name().toLowerCase(Locale.ROOT) + (platform.startsWith("windows") ? ".exe" : "");
        URL inside = loader.getResource(PACKAGE + platform + "/" + name);
        if (inside == null || !(inside.openConnection() instanceof JarURLConnection connection)) {
            throw new CannotDecodeException("This program has no decoder for " + platform);
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            String build = Path.of(jar.getName()).getFileName().toString().replace(".jar", "");
            Path folder = cache.resolve(build);
            if (!Files.isDirectory(folder)) {
                unpack(jar, folder);
            }
            return folder.resolve(name);
        }
    }

    /** Beside its place, then renamed: what is in its place is complete. */
    private void unpack(JarFile jar, Path folder) throws IOException {
        Files.createDirectories(cache);
        Path unpacked = Files.createTempDirectory(cache, "unpacking-");
        String prefix = PACKAGE + platform + "/";
        for (JarEntry entry : jar.stream().filter(it -> wanted(it, prefix)).toList()) {
            Path file = unpacked.resolve(entry.getName().substring(prefix.length()));
            try (InputStream bytes = jar.getInputStream(entry)) {
                Files.copy(bytes, file);
            }
            if (!file.toFile().setExecutable(true)) {
                LOG.warn("{} cannot be made executable", file);
            }
        }
        try {
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            LOG.debug("Another process was faster to unpack {}", folder, e);
        }
    }

    private static boolean wanted(JarEntry entry, String prefix) {
        String name = entry.getName();
        return name.startsWith(prefix)
                && !entry.isDirectory()
                && name.indexOf('/', prefix.length()) < 0
                && !name.startsWith(BINDINGS, prefix.length());
    }
}
