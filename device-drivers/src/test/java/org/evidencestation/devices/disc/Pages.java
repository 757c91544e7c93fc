package org.evidencestation.devices.disc;

import static org.evidencestation.devices.disc.EmulatedMedium.SECTOR;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the writer tells about itself and about what is in it (MMC-5, chapter 6). */
final class Pages {
    static final int DVD_PLUS_R = 0x1B;
    static final int DVD_PLUS_RW = 0x1A;

    private static final int SPEED = 11080; // 8x, in kB/s
    private static final int BUFFER = 1 << 20;

    private Pages() {}

    static byte[] inquiry() {
        return new Fields()
                .one(5, 0x80, 5, 2, 31, 0, 0, 0)
                .text("EXAMPLE", 8)
                .text("DISC WRITER", 16)
                .text("1.00", 4)
                .bytes();
    }

    static int profile(@Nullable EmulatedMedium medium) {
        return medium == null ? 0 : medium.rewritable() ? DVD_PLUS_RW : DVD_PLUS_R;
    }

    /** @param from first feature that is wanted */
    static byte[] configuration(@Nullable EmulatedMedium medium, int from, boolean one) {
        int profile = profile(medium);
        Fields features = new Fields().two(0).two(profile);
        for (byte[] feature : features(profile)) {
            int number = ((feature[0] & 0xFF) << 8) | (feature[1] & 0xFF);
            if (one ? number == from : number >= from) {
                features.all(feature);
            }
        }
        return features.after4();
    }

    private static List<byte[]> features(int profile) {
        int plusR = profile == DVD_PLUS_R ? 1 : 0;
        int plusRw = profile == DVD_PLUS_RW ? 1 : 0;
        int any = profile == 0 ? 0 : 1;
        return List.of(
                feature(
                        0x0000,
                        3,
                        new Fields()
                                .two(DVD_PLUS_R)
                                .one(plusR, 0)
                                .two(DVD_PLUS_RW)
                                .one(plusRw, 0)),
                feature(0x0001, 3, new Fields().four(8).one(1, 0, 0, 0)),
                feature(0x0003, 3, new Fields().one(0x29, 0, 0, 0)),
                feature(0x0010, any, new Fields().four(SECTOR).two(16).one(1, 0)),
                feature(0x001F, any, new Fields()),
                feature(0x0021, plusR, new Fields().two(1).one(0, 0)),
                feature(0x002A, plusRw, new Fields().one(1, 0, 0, 0)),
                feature(0x002B, plusR, new Fields().one(1, 0, 0, 0)),
                feature(0x0107, 3, new Fields().one(0x0F, 0, 0, 0)));
    }

    private static byte[] feature(int number, int flags, Fields data) {
        byte[] bytes = data.bytes();
        return new Fields().two(number).one(flags, bytes.length).all(bytes).bytes();
    }

    static byte[] disc(EmulatedMedium medium) {
        int sessions = medium.sessions().size();
        int last = medium.complete() || medium.rewritable() ? Math.max(1, sessions) : sessions + 1;
        return new Fields()
                .one(state(medium), 1, last, last, last)
                .one(medium.rewritable() ? 0x23 : 0x20, 0, 0, 0, 0)
                .zeros(4)
                .four(0xFFFFFFFFL)
                .four(0xFFFFFFFFL)
                .zeros(10)
                .after2();
    }

    private static int state(EmulatedMedium medium) {
        if (medium.rewritable()) {
            return 0x1E; // erasable, last session complete, disc complete
        }
        if (medium.complete()) {
            return 0x0E;
        }
        return medium.blank() ? 0 : medium.next() > medium.open() ? 0x05 : 0x01;
    }

    /** @param track from 1 */
    static byte[] track(EmulatedMedium medium, int track) {
        List<Long> sessions = medium.sessions();
        boolean closed = track <= sessions.size() || medium.rewritable();
        long start = medium.rewritable() ? 0 : closed ? sessions.get(track - 1) : medium.open();
        long end = medium.rewritable()
                ? medium.capacity()
                : track < sessions.size() ? sessions.get(track) : closed ? medium.open() : medium.capacity();
        boolean empty = !closed && medium.next() == start;
        return new Fields()
                .one(track, track, 0, 4, empty ? 0x41 : 0x01, closed ? 0 : 1)
                .four(start)
                .four(closed ? 0 : medium.next())
                .four(closed ? 0 : medium.free())
                .four(16)
                .four(end - start)
                .four(closed ? end - 1 : Math.max(0, medium.next() - 1))
                .zeros(4)
                .after2();
    }

    /** How many tracks there are, the open one among them. */
    static int tracks(EmulatedMedium medium) {
        int closed = medium.sessions().size();
        return medium.rewritable() || medium.complete() ? Math.max(1, closed) : closed + 1;
    }

    static byte[] contents(EmulatedMedium medium, int format) {
        List<Long> sessions = medium.sessions();
        int count = Math.max(1, sessions.size());
        Fields toc = new Fields().one(1, count);
        int first = format == 1 ? count : 1;
        for (int track = first; track <= count; track++) {
            toc.one(0, 0x14, track, 0).four(sessions.isEmpty() ? 0 : sessions.get(track - 1));
        }
        if (format == 0) {
            toc.one(0, 0x14, 0xAA, 0).four(medium.rewritable() ? medium.capacity() : medium.open());
        }
        return toc.after2();
    }

    static byte[] structure(EmulatedMedium medium) {
        return new Fields()
                .zeros(2)
                .one(medium.rewritable() ? 0x91 : 0xA1, 0x0F, 0x02, 0)
                .four(0x30000)
                .four(0x30000 + medium.capacity() - 1)
                .four(0)
                .zeros(3)
                .text("EXAMPLE", 8)
                .text("R01", 3)
                .zeros(2048 - 30)
                .after2();
    }

    static byte[] performance(@Nullable EmulatedMedium medium, int type) {
        long end = medium == null ? 0 : medium.capacity() - 1;
        Fields data = new Fields().zeros(4);
        if (type == 3) {
            data.zeros(4).four(end).four(SPEED).four(SPEED);
        } else {
            data.four(0).four(SPEED).four(end).four(SPEED);
        }
        return data.after4();
    }

    /** All as it was made; a DVD+R does not look at it. */
    static byte[] writeParameters() {
        return new Fields().zeros(6).one(0x05, 0x32).zeros(0x32).after2();
    }

    /** Capabilities and mechanical status, the page every writer has. */
    static byte[] capabilities() {
        byte[] page = new Fields()
                .one(0x3F, 0x37, 0x71, 0x63, 0x29, 0x23)
                .two(SPEED)
                .two(256)
                .two(BUFFER / 1024)
                .two(SPEED)
                .zeros(2)
                .two(SPEED)
                .two(SPEED)
                .two(1)
                .zeros(3)
                .one(0)
                .two(SPEED)
                .two(1)
                .one(0, 0)
                .two(SPEED)
                .bytes();
        byte[] all = new Fields().one(0x2A, page.length).all(page).bytes();
        return new Fields().zeros(6).all(all).after2();
    }

    static byte[] formats(EmulatedMedium medium) {
        int kind = medium.rewritable() || medium.complete() ? 2 : 1;
        return new Fields()
                .zeros(3)
                .one(16)
                .four(medium.capacity())
                .one(kind)
                .one(0)
                .two(SECTOR)
                .four(medium.capacity())
                .one(0x26 << 2, 0, 0, 0)
                .bytes();
    }

    static byte[] buffer() {
        return new Fields().zeros(2).four(BUFFER).four(BUFFER).after2();
    }
}
