package org.evidencestation.devices.rig;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.ErasePermit;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.volume.LinuxVolumes;
import org.evidencestation.devices.volume.RemountCommand;

/** Clips are erased from real cards through the helper a kiosk has, and nothing else on them changes. */
final class ClearingTrial {
    private static final String ERASED = "DCIM/100MEDIA/20261121_080000_0001.MP4";

    private final Report report;
    private final Path footage;

    ClearingTrial(Report report, Path footage) {
        this.report = report;
        this.footage = footage;
    }

    void run() throws Exception {
        for (String name : List.of("exfat", "ext4")) {
            new CardPeer(name, footage).fill();
        }
        for (String name : List.of("cleared", "exfat", "ext4")) {
            erasesOneClipOf(new CardPeer(name, footage));
        }
        refusesAWriteProtectedCard(new CardPeer("sealed", footage));
    }

    private static DockSource source() {
        return LinuxVolumes.ofThisMachine(new RemountCommand(List.of("recorder-mount")));
    }

    private static DockedDevice device() {
        return source().present().getFirst();
    }

    private void erasesOneClipOf(CardPeer card) throws Exception {
        card.plug();
        Map<String, String> expected = new TreeMap<>(Digests.of(footage));
        Dock dock = new Dock(card);
        String second = dock.use(device(), media -> pastCache(media, find(media.list(), ERASED)));
        report.check(
                card.name() + ": a second reading past the cache gives the same bytes",
                second.equals(expected.remove(ERASED)));
        dock.use(device(), media -> {
            Listing listing = media.list();
            try (Eraser eraser = media.openEraser()) {
                eraser.erase(new ErasePermit(find(listing, ERASED), listing, second, 1));
            }
            report.check(
                    card.name() + ": the clip is gone, its mount is the same",
                    media.list().clips().stream().noneMatch(clip -> clip.path().equals(ERASED)));
            return listing;
        });
        report.check(
                card.name() + ": block device and mount are read-only again",
                Shell.run("blockdev", "--getro", card.node()).equals("1")
                        && Shell.script("findmnt -n -o OPTIONS " + mountOf(card))
                                .startsWith("ro,"));
        card.remove();
        card.plug();
        report.check(
                card.name() + ": after another plugging all else is as it was",
                dock.digests(device()).equals(expected));
        card.remove();
    }

    private void refusesAWriteProtectedCard(CardPeer card) throws Exception {
        card.plug();
        List<Reason> reasons = new ArrayList<>();
        new Dock(card).use(device(), media -> {
            Listing listing = media.list();
            try (Eraser eraser = media.openEraser()) {
                eraser.erase(new ErasePermit(find(listing, ERASED), listing, "0".repeat(64), 1));
            } catch (DeviceException e) {
                reasons.add(e.reason());
            }
            return listing;
        });
        report.check("a write-protected card is READ_ONLY: " + reasons, reasons.equals(List.of(Reason.READ_ONLY)));
        report.check("and keeps everything", new Dock(card).digests(device()).equals(Digests.of(footage)));
        card.remove();
    }

    private static String mountOf(CardPeer card) throws Exception {
        return Shell.run("findmnt", "-n", "-o", "TARGET", "--source", card.node());
    }

    private static Clip find(Listing listing, String path) {
        return listing.clips().stream()
                .filter(clip -> clip.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String pastCache(Media media, Clip clip) throws DeviceException {
        MessageDigest sha256 = Digests.sha256();
        try (ClipReader reader = media.openPastCache(clip)) {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
            while (reader.read(buffer.clear()) >= 0) {
                sha256.update(buffer.flip());
            }
        }
        return Digests.hex(sha256);
    }
}
