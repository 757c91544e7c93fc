package org.evidencestation.devices.rig;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DockedDevice;

/** What the MTP driver must do with every responder. */
final class MtpTrial {
    private final Report report;

    MtpTrial(Report report) {
        this.report = report;
    }

    /** Plugs it in, tries it, pulls it. */
    void of(Peer peer) throws Exception {
        Map<String, String> expected = Digests.of(peer.footage());
        Dock dock = new Dock(peer);
        peer.plug();
        DockedDevice device = peer.device();
        boolean resumes;
        try (Arrival arrival = dock.arrive(device)) {
            report.note(arrival.identity() + ", " + arrival.battery() + ", " + arrival.clock());
            resumes = arrival.capabilities().contains(Capability.RESUME_READ);
        }
        report.check(
                "every clip of " + peer.name() + " has the bytes and the name it was given",
                dock.digests(device).equals(expected));
        String path = readInTwoDockings(dock, peer, expected);
        report.check(peer.name() + " reads on within " + path, resumes);
        report.check(
                "nothing on " + peer.name() + " has changed",
                Digests.of(peer.footage()).equals(expected));
        peer.remove();
    }

    private String readInTwoDockings(Dock dock, Peer peer, Map<String, String> expected) throws Exception {
        MessageDigest sha256 = Digests.sha256();
        long half = dock.use(peer.device(), media -> read(media.open(Dock.largest(media), 0), sha256, 5_000_001));
        return dock.use(peer.device(), media -> {
            Clip clip = Dock.largest(media);
            read(media.open(clip, half), sha256, Long.MAX_VALUE);
            report.check(
                    half + " bytes in one docking and the rest in the next make the clip",
                    Digests.hex(sha256).equals(expected.get(clip.path())));
            return clip.path();
        });
    }

    private static long read(ClipReader opened, MessageDigest sha256, long most) throws Exception {
        long read = 0;
        try (ClipReader reader = opened) {
            ByteBuffer buffer = ByteBuffer.allocate(65_537);
            while (read < most && reader.read(buffer.clear()) >= 0) {
                read += buffer.flip().remaining();
                sha256.update(buffer);
            }
        }
        return read;
    }

    /** @param peer holds one file of more than 4 GiB and nothing else */
    void beyond4GiB(Peer peer) throws Exception {
        peer.plug();
        long from = (1L << 32) - 1_500_000;
        Path file = peer.footage().resolve("FAR_0001.MP4");
        new Dock(peer).use(peer.device(), media -> {
            Clip clip = Dock.largest(media);
            report.check(
                    peer.name() + " reads on across 4 GiB, to byte " + clip.size(),
                    Digests.of(media, clip, from).equals(Digests.of(file, from)));
            return clip;
        });
        peer.remove();
    }
}
