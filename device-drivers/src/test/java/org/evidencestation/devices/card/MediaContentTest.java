package org.evidencestation.devices.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MediaContentTest {
    @TempDir
    Path folder = Path.of("");

    private MediaContent of(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("clip"), bytes);
        try (SeekableByteChannel source = Files.newByteChannel(file)) {
            return MediaContent.of(source);
        }
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] box(String type, int declared, int held) {
        ByteBuffer box = ByteBuffer.allocate(8 + held);
        return box.putInt(declared)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer whole = ByteBuffer.allocate(1 << 16);
        for (byte[] part : parts) {
            whole.put(part);
        }
        byte[] bytes = new byte[whole.flip().remaining()];
        whole.get(bytes);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({
        "patrol.mp4, MP4, false",
        "important.mp4, MP4, false",
        "interrupted.mp4, MP4, true",
        "interview.avi, AVI, false",
        "note.wav, WAV, false",
        "photo.jpg, JPEG, false"
    })
    void knowsTheSampleClips(String name, MediaType type, boolean unfinished) throws IOException {
        try (var in = Objects.requireNonNull(SimulatedRecorder.class.getResourceAsStream("samples/" + name))) {
            assertEquals(new MediaContent(type, unfinished), of(in.readAllBytes()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2321414D520A3C, AMR",
        "4F67675300, OGG",
        "49443304, MP3",
        "FFFB9064, MP3",
        "FFF15080, AAC",
        "FFD8FFE0, JPEG",
        "FF, UNKNOWN",
        "FFE0, UNKNOWN",
        "52494646, UNKNOWN",
        "00, UNKNOWN",
        "0000001466747970717420200000, QUICKTIME"
    })
    void knowsOtherKindsByTheirFirstBytes(String hex, MediaType type) throws IOException {
        assertEquals(type, of(hex(hex)).type());
    }

    @Test
    void knowsSpeechInAWaveFileByItsCodec() throws IOException {
        byte[] wave = new byte[44];
        System.arraycopy("RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII), 0, wave, 0, 16);
        wave[20] = 0x57;
        assertEquals(MediaType.AMR, of(wave).type());
    }

    @Test
    void knowsTransportStreamsByTheirPackets() throws IOException {
        byte[] ts = new byte[188 * 3];
        byte[] m2ts = new byte[192 * 3];
        for (int i = 0; i < 3; i++) {
            ts[i * 188] = 0x47;
            m2ts[i * 192 + 4] = 0x47;
        }
        assertEquals(MediaType.MPEG_TS, of(ts).type());
        assertEquals(MediaType.M2TS, of(m2ts).type());
    }

    @Test
    void findsTheIndexBehindFootageOfAnySizeWithoutReadingIt() throws IOException {
        long footage = 5L << 30;
        Path file = Files.write(folder.resolve("big"), box("ftyp", 8, 0));
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer head =
                    ByteBuffer.allocate(16).putInt(1).putInt(0x6D646174).putLong(footage);
            out.write(head.flip(), 8);
            out.write(ByteBuffer.wrap(box("moov", 8, 0)), 8 + footage);
        }
        try (SeekableByteChannel source = Files.newByteChannel(file)) {
            assertEquals(new MediaContent(MediaType.MP4, false), MediaContent.of(source));
        }
    }

    @Test
    void takesFootageWithoutIndexForUnfinished() throws IOException {
        byte[] ftyp = box("ftyp", 16, 8);
        assertTrue(of(join(ftyp, box("mdat", 0, 100))).unfinished());
        assertTrue(of(join(ftyp, box("mdat", 1000, 100))).unfinished());
        assertTrue(of(join(ftyp, box("mdat", 3, 100))).unfinished());
        assertEquals(false, of(ftyp).unfinished());
        assertEquals(
                false, of(join(ftyp, box("moov", 16, 8), box("mdat", 0, 9))).unfinished());
    }

    @Test
    void endsForAnyBytes() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            System.arraycopy(box("ftyp", 8, 0), 0, bytes, 0, Math.min(8, bytes.length));
            of(bytes);
        }
        byte[] tiny = new byte[60_000];
        for (int i = 0; i + 8 <= tiny.length; i += 8) {
            System.arraycopy(box("ftyp", 8, 0), 0, tiny, i, 8);
        }
        assertEquals(false, of(tiny).unfinished());
    }
}
