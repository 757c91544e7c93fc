package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.evidencestation.app.media.UnplayableException.Why;

/**
 * Makes a temporary file that the toolkit opens out of one that it does not. The original is only read; the new file is never
 * larger than the original and a margin, or than its sound lasts, so that no file can fill the disk.
 */
public final class Repack {
    private static final long MARGIN = 16L << 20;
    private static final long PLAIN_BYTES_PER_SECOND = 2 * 48_000;
    private static final Duration LONGEST_SOUND = Duration.ofHours(12);

    private final Ffmpeg ffmpeg;
    private final TemporaryClips clips;
    private final Duration patience;
    private final LongUnaryOperator mostOf;

    public Repack(Ffmpeg ffmpeg, TemporaryClips clips, Duration patience) {
        this(ffmpeg, clips, patience, size -> size + size / 8 + MARGIN);
    }

    /** @param mostOf bytes of the new file, by those of the original */
    Repack(Ffmpeg ffmpeg, TemporaryClips clips, Duration patience, LongUnaryOperator mostOf) {
        this.ffmpeg = ffmpeg;
        this.clips = clips;
        this.patience = patience;
        this.mostOf = mostOf;
    }

    /** Pictures as they are, the sound as AAC or not at all, in an MP4. */
    public Path film(Path original, Content content, boolean silent) throws IOException, UnplayableException {
        List<String> how = new ArrayList<>(List.of("-map", "0:v:0", "-c:v", "copy"));
        how.addAll(silent ? List.of("-an") : List.of("-map", "0:a:0", "-c:a", "aac", "-b:a", "96k"));
        if (content.video().filter(it -> it.codec().equals("hevc")).isPresent()) {
            how.addAll(List.of("-tag:v", "hvc1"));
        }
        how.addAll(List.of("-f", "mp4"));
        return made(original, ".mp4", mostOf.applyAsLong(Files.size(original)), how);
    }

    /** The sound as plain samples, in a WAV. */
    public Path sound(Path original, Content content) throws IOException, UnplayableException {
        long seconds = content.length().orElse(LONGEST_SOUND).toSeconds() + 2;
        List<String> how = List.of("-map", "0:a:0", "-c:a", "pcm_s16le", "-ac", "1", "-ar", "48000", "-f", "wav");
        return made(original, ".wav", seconds * PLAIN_BYTES_PER_SECOND + MARGIN, how);
    }

    private Path made(Path original, String ending, long most, List<String> how)
            throws IOException, UnplayableException {
        Path file = clips.fresh(ending, most);
        List<String> arguments = new ArrayList<>(List.of("-nostdin", "-y"));
        arguments.addAll(ToolRun.opening(original, List.of()));
        arguments.addAll(how);
        arguments.addAll(List.of("-fs", Long.toString(most), "file:" + file));
        Ffmpeg.Bounds bounds = new Ffmpeg.Bounds(Optional.of(most + MARGIN), false);
        try (ToolRun run = ToolRun.start(ffmpeg, Ffmpeg.Program.FFMPEG, bounds, Optional.of(patience), arguments)) {
            boolean well = run.endedWell();
            String complaint = run.complaint();
            check(file, most, well, complaint);
            return file;
        } catch (CannotDecodeException e) {
            clips.discard(file);
            throw new UnplayableException(Why.NO_DECODER, String.valueOf(e.getMessage()));
        } catch (UnplayableException | IOException e) {
            clips.discard(file);
            throw e;
        }
    }

    /** It stops by itself at the limit, and calls that an end like any other. */
    private static void check(Path file, long most, boolean well, String complaint)
            throws IOException, UnplayableException {
        if (Files.size(file) >= most) {
            throw new UnplayableException(Why.TOO_LARGE, most + " bytes");
        }
        if (!well) {
            throw new UnplayableException(complaint.isEmpty() ? Why.TOO_SLOW : Why.DAMAGED, complaint);
        }
    }
}
