package org.evidencestation.devices.rig;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.evidencestation.devices.DeviceException.Reason;

/** Takes a recorder's clips again and again while cables are pulled at random. */
final class PullTrial {
    private final Report report;
    private final int pulls;
    private final long seed;

    PullTrial(Report report, int pulls, long seed) {
        this.report = report;
        this.pulls = pulls;
        this.seed = seed;
    }

    /** What was seen so far. */
    private static final class Tally {
        private int cables;
        private int withinAClip;
        private int continued;
        private int sets;
        private int wrong;
    }

    void of(String kind, Peer peer) throws Exception {
        Map<String, String> expected = Digests.of(peer.footage());
        Random chance = new Random(seed);
        Tally tally = new Tally();
        Dock dock = new Dock(peer);
        Taking taking = new Taking(dock);
        while (tally.cables < pulls) {
            // A little more than a set holds, so that some are taken in one go, and some are not even listed.
            Optional<Reason> end = dockOnce(peer, taking, chance.nextLong(-1_500_000, 14_000_000), tally);
            if (end.isEmpty()) {
                finish(taking, expected, tally);
                taking = new Taking(dock);
            }
        }
        while (dockOnce(peer, taking, Long.MAX_VALUE, tally).isPresent()) {
            report.check(kind + ": nothing ends a docking whose cable is left alone", false);
        }
        finish(taking, expected, tally);
        report.check(
                "%s: %d cables pulled, %d within a clip, %d clips read on from within, %d sets, %d of them wrong"
                        .formatted(kind, tally.cables, tally.withinAClip, tally.continued, tally.sets, tally.wrong),
                tally.wrong == 0 && (tally.continued > 0 || pulls < 5));
    }

    private Optional<Reason> dockOnce(Peer peer, Taking taking, long pullAfter, Tally tally) throws Exception {
        peer.plug();
        Optional<Reason> end = taking.go(peer.device(), pullAfter, peer::pull);
        if (taking.pulled()) {
            tally.cables += 1;
            tally.withinAClip += taking.withinAClip() ? 1 : 0;
            tally.wrong += end.filter(reason -> reason != Reason.UNPLUGGED).isPresent() ? 1 : 0;
            peer.letGo();
        } else {
            peer.remove();
        }
        return end;
    }

    private static void finish(Taking taking, Map<String, String> expected, Tally tally) {
        tally.sets += 1;
        tally.continued += taking.continued();
        tally.wrong += taking.digests().equals(expected) ? 0 : 1;
    }
}
