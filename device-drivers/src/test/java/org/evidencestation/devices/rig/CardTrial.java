package org.evidencestation.devices.rig;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;

/** Real USB disks: their bytes, names and identities, a pulled cable, a damaged sector, another port. */
final class CardTrial {
    private final Report report;
    private final Path footage;
    private final CardPeer cam;
    private final Dock dock;

    CardTrial(Report report, Path footage) {
        this.report = report;
        this.footage = footage;
        this.cam = new CardPeer("cam1", footage);
        this.dock = new Dock(cam);
    }

    void run() throws Exception {
        readsEveryByteOfAFat32Card();
        knowsACableThatIsPulledWhileReadingAndGoesOn();
        tellsADamagedSectorFromADeadCard();
        knowsARecorderInAnotherPort();
        readsOtherFileSystems();
        readsACardThatCannotBeWritten();
    }

    private void readsEveryByteOfAFat32Card() throws Exception {
        cam.plug();
        DockedDevice device = cam.device();
        try (Arrival arrival = dock.arrive(device)) {
            String claims = arrival.identity().claims().toString();
            report.check("the serial number is the plug's", claims.contains("CAM-0001"));
            report.check("the volume's label and id are told", claims.contains("1234-ABCD"));
        }
        checkDigests("a FAT32 card", device);
        report.check("the disk cannot be written to", !writes(cam.mount()));
        cam.remove();
        report.check("a pulled recorder is gone", cam.source().present().isEmpty());
    }

    private void checkDigests(String what, DockedDevice device) throws Exception {
        report.check(
                "every clip of " + what + " has the bytes and the name it was given",
                dock.digests(device).equals(Digests.of(footage)));
    }

    private void knowsACableThatIsPulledWhileReadingAndGoesOn() throws Exception {
        CardPeer slow = new CardPeer("slow", footage);
        slow.plug();
        DockedDevice device = slow.device();
        MessageDigest sha256 = Digests.sha256();
        List<Reason> reasons = new ArrayList<>();
        long read = readUntilPulled(slow, device, sha256, reasons);
        report.check(
                "a cable pulled while reading is UNPLUGGED, after " + read + " bytes: " + reasons,
                reasons.equals(List.of(Reason.UNPLUGGED)));
        report.check(
                "its mount does not count as present", slow.source().present().isEmpty());
        slow.letGo();
        slow.plug();
        DockedDevice again = slow.device();
        report.check("it is known again by the same key", again.key().equals(device.key()));
        report.check("it is another plugging", !again.connection().equals(device.connection()));
        String path = dock.use(again, media -> {
            Clip clip = Dock.largest(media);
            try (ClipReader reader = media.open(clip, read)) {
                ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
                while (reader.read(buffer.clear()) >= 0) {
                    sha256.update(buffer.flip());
                }
            }
            return clip.path();
        });
        report.check(
                "what was read before and after makes the clip",
                Digests.hex(sha256).equals(Digests.of(footage).get(path)));
        slow.remove();
    }

    private long readUntilPulled(Peer peer, DockedDevice device, MessageDigest sha256, List<Reason> reasons)
            throws Exception {
        long[] read = {0};
        try {
            dock.use(device, media -> {
                try (ClipReader reader = media.open(Dock.largest(media), 0)) {
                    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
                    while (reader.read(buffer.clear()) >= 0) {
                        boolean before = read[0] < 1 << 20;
                        read[0] += buffer.flip().limit();
                        sha256.update(buffer);
                        if (before && read[0] >= 1 << 20) {
                            peer.pull();
                        }
                    }
                }
                return read[0];
            });
        } catch (DeviceException e) {
            reasons.add(e.reason());
        }
        return read[0];
    }

    private void tellsADamagedSectorFromADeadCard() throws Exception {
        CardPeer bad = new CardPeer("bad", footage);
        bad.plug();
        Map<String, String> expected = Digests.of(footage);
        List<Reason> reasons = new ArrayList<>();
        int good = dock.use(bad.device(), media -> {
            int right = 0;
            for (Clip clip : media.list().clips()) {
                try {
                    right += Digests.of(media, clip, 0).equals(expected.get(clip.path())) ? 1 : 0;
                } catch (DeviceException e) {
                    reasons.add(e.reason());
                }
            }
            return right;
        });
        report.check(
                "one clip is MEDIA_ERROR, the other " + good + " are read",
                reasons.equals(List.of(Reason.MEDIA_ERROR)) && good == expected.size() - 1);
        bad.remove();
    }

    private void knowsARecorderInAnotherPort() throws Exception {
        cam.plug();
        DockedDevice here = cam.device();
        cam.remove();
        cam.plugInto("15");
        DockedDevice there = cam.device();
        report.check(
                "another port, the same recorder",
                !there.port().equals(here.port()) && there.key().equals(here.key()));
        cam.remove();
    }

    private void readsOtherFileSystems() throws Exception {
        for (String name : List.of("exfat", "ext4")) {
            CardPeer card = new CardPeer(name, footage);
            card.fill();
            card.plug();
            checkDigests("a card with " + name, card.device());
            card.remove();
        }
    }

    private void readsACardThatCannotBeWritten() throws Exception {
        CardPeer sealed = new CardPeer("sealed", footage);
        sealed.plug();
        report.check(
                "the kernel knows that the card is write-protected",
                Shell.script("dmesg | grep -c 'Write Protect is on' || true").compareTo("0") > 0);
        checkDigests("a write-protected card", sealed.device());
        sealed.remove();
    }

    private static boolean writes(Path folder) {
        try {
            Files.createFile(folder.resolve("new"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
