package org.evidencestation.devices.rig;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException.Reason;

/** What only the project's own recorder can show: a battery, a clock, and firmware that misbehaves. */
final class OwnRecorderTrial {
    private static final Duration AHEAD = Duration.ofSeconds(137);

    private final Report report;
    private final Path footage;
    private final Map<String, String> expected;

    OwnRecorderTrial(Report report, Path footage) throws IOException {
        this.report = report;
        this.footage = footage;
        this.expected = Digests.of(footage);
    }

    void run() throws Exception {
        GadgetPeer own = GadgetPeer.own("gauges", footage, "--battery=87", "--clock=" + AHEAD);
        gauges(own);
        libmtpAgrees(own);
        for (String trouble : List.of(
                "stall 95C1 60000 1",
                "stall 1008 0 1",
                "silence 1004 1",
                "slow 95C1 1500 2",
                "wrong-length 95C1 -4096 1",
                "wrong-transaction 95C1 1",
                "refuse 1007 2019 3",
                "refuse-late 95C1 2002 1",
                "events 95C1 3 2")) {
            own.tell(trouble);
            survives(own, trouble);
        }
        pullsItself(own);
        own.end();
        GadgetPeer odd = GadgetPeer.own(
                "odd", footage, "--habit=SPLIT_HEAD", "--habit=SESSION_FIRST", "--habit=WHOLE_FILES_ONLY");
        survives(odd, "heads that travel alone, no parts of files, no word before a session");
        odd.end();
    }

    private void gauges(Peer own) throws Exception {
        own.plug();
        try (Arrival arrival = new Dock(own).arrive(own.device())) {
            report.check("its battery is read", arrival.battery().equals(new BatteryReading.Charge(87)));
            ClockReading clock = arrival.clock();
            report.check(
                    "its clock is " + AHEAD + " ahead: " + clock,
                    clock instanceof ClockReading.Measured measured
                            && measured.offset().minus(AHEAD).abs().compareTo(measured.uncertainty()) <= 0);
        }
        own.remove();
    }

    private void libmtpAgrees(Peer own) throws Exception {
        own.plug();
        String says = Shell.script("mtp-detect 2>&1");
        report.check("libmtp reads its battery", says.contains("Battery level 87 of 100"));
        report.check("libmtp sees its clock", says.contains("0x5011"));
        report.check("libmtp misses nothing", !says.contains("PANIC"));
        own.remove();
    }

    private void survives(GadgetPeer own, String trouble) throws Exception {
        own.plug();
        Map<String, String> read = new Dock(own).digests(own.device());
        report.check("all clips in spite of: " + trouble, read.equals(expected));
        own.remove();
    }

    /** At an exact byte, which no hand could. */
    private void pullsItself(GadgetPeer own) throws Exception {
        Taking taking = new Taking(new Dock(own));
        own.tell("unplug 95C1 70000 1");
        own.plug();
        Optional<Reason> end = taking.go(own.device(), Long.MAX_VALUE, own::pull);
        report.check("a recorder that drops off the bus is " + end, end.equals(Optional.of(Reason.UNPLUGGED)));
        own.plug();
        Optional<Reason> rest = taking.go(own.device(), Long.MAX_VALUE, own::pull);
        report.check(
                "and all clips are there when it is back",
                rest.isEmpty() && taking.digests().equals(expected));
        own.remove();
    }
}
