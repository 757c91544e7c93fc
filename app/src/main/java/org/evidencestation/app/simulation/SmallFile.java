package org.evidencestation.app.simulation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.evidencestation.app.simulation.plan.Clip;

/** The bytes of a clip: of the right kind and length as far as headers tell, and otherwise only different from all others. */
final class SmallFile {
    private static final int MILLIS = 1_000;
    private static final int HEADER = 108;

    private final Clip clip;
    private final byte[] own;

    /** @param seed so that two years have no file in common */
    SmallFile(long seed, Clip clip) {
        this.clip = clip;
        this.own = (seed + " " + clip.path()).getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return switch (clip.kind()) {
            case FILM -> film();
            case CUT_OFF_FILM -> cutOff();
            case SOUND -> after("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
            case PHOTO -> after(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1});
        };
    }

    private byte[] film() {
        ByteBuffer file = ByteBuffer.allocate(16 + 8 + HEADER + 8 + own.length);
        type(file);
        file.putInt(8 + HEADER).put(word("moov"));
        file.putInt(HEADER).put(word("mvhd")).putInt(0).putInt(0).putInt(0);
        file.putInt(MILLIS).putInt(clip.seconds() * MILLIS);
        file.position(16 + 8 + HEADER);
        file.putInt(8 + own.length).put(word("mdat")).put(own);
        return file.array();
    }

    /** Its data claims to be longer than the file is, and what would tell its length never came. */
    private byte[] cutOff() {
        ByteBuffer file = ByteBuffer.allocate(16 + 8 + own.length);
        type(file);
        file.putInt(1 << 20).put(word("mdat")).put(own);
        return file.array();
    }

    private static void type(ByteBuffer file) {
        file.putInt(16).put(word("ftyp")).put(word("isom")).putInt(0);
    }

    private byte[] after(byte[] start) {
        return ByteBuffer.allocate(start.length + own.length)
                .put(start)
                .put(own)
                .array();
    }

    private static byte[] word(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
