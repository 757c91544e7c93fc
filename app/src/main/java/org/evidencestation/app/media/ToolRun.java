package org.evidencestation.app.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program over a file that nobody trusts: only that file is opened, only plain recordings are understood, and it
 * is killed when it takes too long or is closed.
 */
final class ToolRun implements AutoCloseable {
    /** A playlist that names other files or addresses is no recording. */
    private static final String CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,avi,mpegts,mpeg,matroska,webm,asf,flv,h264,hevc,"
            + "wav,w64,mp3,amr,amrnb,amrwb,aac,ogg,flac,jpeg_pipe,png_pipe";

    private static final String LARGEST_BLOCK = Integer.toString(256 << 20);
    private static final int BUFFER = 1 << 16;
    private static final int MOST_WORDS = 1 << 13;

    private final Process process;
    private final CompletableFuture<String> words;

    private ToolRun(Process process) {
        this.process = process;
        this.words = words(process.getErrorStream());
    }

    /** @param patience after which it is killed; for what is read as slowly as it is shown, empty */
    static ToolRun start(
            Ffmpeg ffmpeg,
            Ffmpeg.Program program,
            Ffmpeg.Bounds bounds,
            Optional<Duration> patience,
            List<String> arguments)
            throws CannotDecodeException {
        Process process = ffmpeg.start(program, bounds, arguments, ProcessBuilder.Redirect.PIPE);
        patience.ifPresent(long_ -> killLate(process, long_));
        return new ToolRun(process);
    }

    /** By its handle: ending the process itself would close its pipes under whoever reads them, and look like a bad disk. */
    static void killLate(Process process, Duration patience) {
        var _ = process.onExit()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, late) -> {
                    if (late != null) {
                        process.toHandle().destroyForcibly();
                    }
                });
    }

    /** How every run opens its file. */
    static List<String> opening(Path file, List<String> before) {
        List<String> all = new ArrayList<>(List.of("-v", "error", "-max_alloc", LARGEST_BLOCK));
        all.addAll(List.of("-protocol_whitelist", "file", "-format_whitelist", CONTAINERS));
        all.addAll(before);
        all.addAll(List.of("-i", "file:" + file.toAbsolutePath()));
        return all;
    }

    /** Reads all that it complains of, keeps the beginning; an unread pipe would stop it. */
    private static CompletableFuture<String> words(InputStream errors) {
        CompletableFuture<String> said = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (errors) {
                byte[] first = errors.readNBytes(MOST_WORDS);
                said.complete(new String(first, StandardCharsets.UTF_8));
                errors.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                said.complete("");
            }
        });
        return said;
    }

    InputStream out() {
        return new BufferedInputStream(process.getInputStream(), BUFFER);
    }

    /**
     * All that it writes.
     *
     * @throws IOException if that is more than {@code most} bytes
     */
    byte[] all(int most) throws IOException {
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = out.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("More than " + most + " bytes");
            }
            return bytes;
        }
    }

    /** Waits for its end. */
    boolean endedWell() throws IOException {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** What it complained of; waits for its end. */
    String complaint() throws IOException {
        var _ = endedWell();
        return words.join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
