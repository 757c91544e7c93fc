package org.evidencestation.devices.rig;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.Media;

/**
 * How fast the drivers are, as ratios against the field's own programs in the same machine, with the same file: the median of
 * three turns, theirs and ours by turns. The machine is emulated, so no figure in MB/s means anything outside of it, and
 * digests, which run as compiled Java here and as processor instructions there, weigh much more than on real hardware.
 */
final class SpeedTrial {
    private static final int TURNS = 3;
    private static final Path TAKEN = Path.of("/tmp/taken");

    private final Report report;
    private final Path footage;
    private final Path ascii;

    SpeedTrial(Report report, Path footage, Path ascii) {
        this.report = report;
        this.footage = footage;
        this.ascii = ascii;
    }

    /** One way to take the clip. */
    private interface Way {
        void take() throws Exception;
    }

    void run() throws Exception {
        card();
        Peer qemu = new QemuPeer("qemu", ascii);
        mtp("QEMU's usb-mtp", qemu);
        GadgetPeer umtp = GadgetPeer.umtp("umtp", ascii, "ro");
        mtp("uMTP-Responder", umtp);
        umtp.end();
    }

    private void card() throws Exception {
        CardPeer cam = new CardPeer("cam1", footage);
        cam.plug();
        Path folder = cam.mount();
        new Dock(cam).use(cam.device(), media -> {
            Clip clip = Dock.largest(media);
            String theirs = folder.resolve(clip.path()).toString();
            Way cp = () -> Shell.script("echo 3 >/proc/sys/vm/drop_caches; cp '" + theirs + "' " + TAKEN);
            compare("usb-storage, driver alone : cp", clip, cp, () -> {
                Shell.script("echo 3 >/proc/sys/vm/drop_caches");
                take(media, clip, Optional.empty());
            });
            compare(
                    "usb-storage, driver and SHA-256 : cp and sha256sum",
                    clip,
                    () -> {
                        cp.take();
                        Shell.run("sha256sum", TAKEN.toString());
                    },
                    () -> {
                        Shell.script("echo 3 >/proc/sys/vm/drop_caches");
                        take(media, clip, Optional.of(Digests.sha256()));
                    });
            return clip;
        });
        cam.remove();
    }

    private void mtp(String name, Peer peer) throws Exception {
        peer.plug();
        String id = Shell.script("mtp-files 2>/dev/null | awk '/File ID:/ { id = $3 } /LONG_0003/ { print id }'");
        Dock dock = new Dock(peer);
        List<Long> theirs = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        long[] size = {0};
        for (int turn = 0; turn < TURNS; turn++) {
            theirs.add(time(() -> Shell.run("sh", "-c", "mtp-getfile " + id + " " + TAKEN + " >/dev/null 2>&1")));
            ours.add(dock.use(peer.device(), media -> {
                Clip clip = Dock.largest(media);
                size[0] = clip.size();
                return time(() -> take(media, clip, Optional.empty()));
            }));
        }
        tell(name + ", driver : mtp-getfile", size[0], theirs, ours);
        peer.remove();
    }

    private void compare(String what, Clip clip, Way theirs, Way ours) throws Exception {
        List<Long> ofTheirs = new ArrayList<>();
        List<Long> ofOurs = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ofTheirs.add(time(theirs));
            ofOurs.add(time(ours));
        }
        tell(what, clip.size(), ofTheirs, ofOurs);
    }

    private void tell(String what, long size, List<Long> theirs, List<Long> ours) {
        double ratio = (double) median(theirs) / median(ours);
        report.note("%s: %.2f (%.1f MB/s : %.1f MB/s)".formatted(what, ratio, rate(size, ours), rate(size, theirs)));
    }

    private static double rate(long size, List<Long> nanos) {
        return size * 1e3 / median(nanos);
    }

    private static long median(List<Long> values) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long time(Way way) throws Exception {
        long began = System.nanoTime();
        way.take();
        return System.nanoTime() - began;
    }

    /** As a station does, with a file for the copy. */
    private static void take(Media media, Clip clip, Optional<MessageDigest> digest) throws Exception {
        try (ClipReader reader = media.open(clip, 0);
                FileChannel copy = FileChannel.open(
                        TAKEN,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
            while (reader.read(buffer.clear()) >= 0) {
                buffer.flip();
                digest.ifPresent(sha256 -> sha256.update(buffer.duplicate()));
                while (buffer.hasRemaining()) {
                    copy.write(buffer);
                }
            }
        }
    }
}
