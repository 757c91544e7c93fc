package org.evidencestation.app.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file of every kind that recorders make, two seconds long, made by the decoder that comes with the program. */
public final class SampleClips {
    private static final String PICTURES = "-f lavfi -i testsrc2=s=320x240:r=25:d=2";
    private static final String TONE = "-f lavfi -i sine=frequency=440:duration=2";
    private static final String H264 = "-pix_fmt yuv420p -c:v libopenh264 -b:v 200k -g 25";

    private final Ffmpeg ffmpeg;
    private final Path folder;

    public SampleClips(Ffmpeg ffmpeg, Path folder) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
    }

    public Path mp4() throws Exception {
        return made("h264.mp4", PICTURES, H264);
    }

    public Path mp4WithSound() throws Exception {
        return made("h264-aac.mp4", PICTURES, TONE, H264, "-c:a aac");
    }

    /** Its pictures were made elsewhere: the program brings no encoder for H.265. */
    public Path h265() throws Exception {
        return made("h265.mp4", "-r 25 -i", raw(), "-c copy -tag:v hvc1");
    }

    public Path h265Ts() throws Exception {
        return made("h265.ts", "-i", h265().toString(), "-c copy");
    }

    private String raw() throws IOException {
        Path raw = folder.resolve("h265.hevc");
        if (!Files.exists(raw)) {
            try (InputStream bytes =
                    Objects.requireNonNull(SampleClips.class.getResourceAsStream("h265.hevc"), "h265.hevc")) {
                Files.copy(bytes, raw);
            }
        }
        return raw.toString();
    }

    public Path mov() throws Exception {
        return made("h264.mov", PICTURES, TONE, H264, "-c:a aac");
    }

    public Path ts() throws Exception {
        return made("h264.ts", PICTURES, TONE, H264, "-c:a aac");
    }

    public Path mkv() throws Exception {
        return made("h264.mkv", PICTURES, TONE, H264, "-c:a aac");
    }

    public Path aviH264() throws Exception {
        return made("h264.avi", PICTURES, TONE, H264, "-c:a pcm_s16le");
    }

    public Path aviMjpeg() throws Exception {
        return made("mjpeg.avi", PICTURES, TONE, "-c:v mjpeg -q:v 8 -c:a pcm_s16le");
    }

    public Path wav() throws Exception {
        return made("tone.wav", TONE, "");
    }

    public Path amrWav() throws Exception {
        Path amr = made("tone.amr", TONE, "-ar 8000 -ac 1 -c:a libopencore_amrnb");
        return made("amr.wav", "-i", amr.toString(), "-c copy");
    }

    public Path mp3() throws Exception {
        return made("tone.mp3", TONE, "");
    }

    public Path jpeg() throws Exception {
        return made("photo.jpg", PICTURES, "-frames:v 1");
    }

    /** Every kind that the station promises to open. */
    public List<Path> all() throws Exception {
        return List.of(
                mp4(),
                mp4WithSound(),
                h265(),
                h265Ts(),
                mov(),
                ts(),
                mkv(),
                aviH264(),
                aviMjpeg(),
                wav(),
                amrWav(),
                mp3(),
                jpeg());
    }

    public Path empty() throws IOException {
        return Files.createFile(folder.resolve("empty.mp4"));
    }

    /** As a recorder leaves it whose battery was pulled. */
    public Path unfinished() throws Exception {
        byte[] whole = Files.readAllBytes(mp4());
        return Files.write(folder.resolve("unfinished.mp4"), java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    public Path text() throws IOException {
        return Files.writeString(folder.resolve("text.mp4"), "This is no film.\n".repeat(500));
    }

    /** A list for a player that names a file of the system. */
    public Path playlist() throws IOException {
        return Files.writeString(
                folder.resolve("playlist.mp4"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n");
    }

    /** A script for this very decoder that names a file of the system. */
    public Path script() throws IOException {
        return Files.writeString(folder.resolve("script.mp4"), "ffconcat version 1.0\nfile /etc/passwd\n");
    }

    /** A small photo that claims to be as large as this. */
    public Path hugePhoto(int side) throws Exception {
        byte[] bytes = Files.readAllBytes(jpeg());
        for (int at = 2; at < bytes.length - 8; at++) {
            if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xC0) {
                bytes[at + 5] = bytes[at + 7] = (byte) (side >> 8);
                bytes[at + 6] = bytes[at + 8] = (byte) side;
                return Files.write(folder.resolve("huge-" + side + ".jpg"), bytes);
            }
        }
        throw new IOException("No frame header");
    }

    /** The right head, and behind it nothing that makes sense. */
    public Path noise() throws Exception {
        byte[] whole = Files.readAllBytes(ts());
        new java.util.Random(5).nextBytes(whole);
        for (int at = 0; at < whole.length; at += 188) {
            whole[at] = 0x47;
        }
        return Files.write(folder.resolve("noise.ts"), whole);
    }

    /** Every part is words to be split at spaces, but a path. */
    private Path made(String name, String... how) throws Exception {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        List<String> command = new ArrayList<>(List.of(ffmpeg.executable().toString(), "-v", "error", "-y"));
        for (String each : how) {
            command.addAll(
                    each.startsWith("/") ? List.of(each) : List.of(each.strip().split(" +")));
        }
        command.removeIf(String::isEmpty);
        command.add(file.toString());
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("Not made: " + command);
        }
        return file;
    }
}
