package org.evidencestation.devices.rig;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.mtp.MtpDriver;
import org.evidencestation.devices.mtp.usb.LinuxMtpDevices;

/**
 * Tries the MTP driver, and usb4java below it, on responders nobody here wrote: {@code device-drivers/rig/mtp}. Arguments: the
 * folder they show, how often a cable is pulled at random, and the seed.
 */
public final class MtpInTheRig {
    private final Path footage;
    private final RigCollector rig = new RigCollector(new LinuxMtpDevices(Path.of("/sys")), new MtpDriver());

    private MtpInTheRig(Path footage) {
        this.footage = footage;
    }

    public static void main(String[] arguments) throws Exception {
        MtpInTheRig trial = new MtpInTheRig(Path.of(arguments[0]));
        trial.readsEveryByte("qemu");
        trial.losesNothingWhereverTheCableIsPulled(
                "qemu", Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])));
        System.exit(trial.rig.failures() == 0 ? 0 : 1);
    }

    private void readsEveryByte(String name) throws Exception {
        RigCollector.usb("plug", name);
        DockedDevice device = rig.only();
        try (Arrival arrival = rig.arrive(device)) {
            System.out.println("      " + arrival.identity() + ", " + arrival.battery() + ", " + arrival.clock());
        }
        long began = System.nanoTime();
        Map<String, String> read = rig.digests(device);
        System.out.printf("      %.1f s%n", (System.nanoTime() - began) / 1e9);
        rig.check(
                "every clip of " + name + " has the bytes and the name it was given",
                read.equals(RigCollector.digests(footage)));
        RigCollector.usb("pull", name);
    }

    private void losesNothingWhereverTheCableIsPulled(String name, int pulls, Random chance) throws Exception {
        Map<String, String> expected = RigCollector.digests(footage);
        Map<String, RigCollector.Taken> taken = new TreeMap<>();
        int sets = 0;
        for (int pull = 0; pull < pulls; ) {
            RigCollector.usb("plug", name);
            Map<String, String> whole =
                    rig.take(rig.only(), taken, chance.nextLong(15_000_000), () -> RigCollector.usb("pull", name));
            if (whole.isEmpty()) {
                pull++;
            } else {
                if (!rig.pulled()) {
                    RigCollector.usb("pull", name);
                }
                rig.check("a set taken in pieces is the set", whole.equals(expected));
                sets++;
                taken.clear();
            }
        }
        rig.check(pulls + " cables of " + name + " pulled, " + sets + " sets whole", sets > 0 || pulls < 5);
    }
}
