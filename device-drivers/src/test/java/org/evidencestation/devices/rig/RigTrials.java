package org.evidencestation.devices.rig;

import java.nio.file.Path;
import java.util.List;

/**
 * Tries the drivers on real USB peers inside the rig's machine: {@code device-drivers/rig/all}. Arguments: a folder with what
 * the recorders hold, how often a cable is pulled at random, the seed, and what to try. Prints a line for each thing it saw,
 * ends with 1 if one of them was not as it must be.
 */
public final class RigTrials {
    private final Report report = new Report();
    private final Path footage;
    private final Path ascii;
    private final PullTrial pulls;

    private RigTrials(Path shared, int pulls, long seed) {
        this.footage = shared.resolve("footage");
        this.ascii = shared.resolve("ascii");
        this.pulls = new PullTrial(report, pulls, seed);
    }

    public static void main(String[] arguments) throws Exception {
        RigTrials trials =
                new RigTrials(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        for (String name : List.of(arguments).subList(3, arguments.length)) {
            long began = System.nanoTime();
            trials.tryTo(name);
            System.out.printf("== %s: %.0f s%n", name, (System.nanoTime() - began) / 1e9);
        }
        System.exit(trials.report.failures() == 0 ? 0 : 1);
    }

    /** The end of one trial is not the end of the others. */
    private void tryTo(String name) {
        try {
            run(name);
        } catch (Exception e) {
            e.printStackTrace();
            report.check(name + " goes on", false);
        }
    }

    private void run(String name) throws Exception {
        switch (name) {
            case "cards" -> new CardTrial(report, footage).run();
            case "clearing" -> new ClearingTrial(report, footage).run();
            case "qemu" -> qemu();
            case "umtp" -> umtp();
            case "own" -> own();
            case "crowd" -> new CrowdTrial(report, footage, ascii).run();
            case "stranger" -> new StrangerTrial(report, footage, ascii).run();
            case "wire" -> new WireTrial(report, footage, footage.resolveSibling("cards")).run();
            case "speed" -> new SpeedTrial(report, footage, ascii).run();
            case "pulls" -> pullCables();
            default -> {
                if (!name.startsWith("pulls:")) {
                    throw new IllegalArgumentException("No trial: " + name);
                }
                pullCables(name.substring("pulls:".length()));
            }
        }
    }

    /** Each kind by itself, so that a program that dies of a pulled cable ends nothing but its own trial. */
    private void pullCables() {
        for (String name : List.of("cam1", "exfat", "ext4", "qemu", "umtp", "own")) {
            tryTo("pulls:" + name);
        }
    }

    private void pullCables(String name) throws Exception {
        switch (name) {
            case "cam1" -> pulls.of(name, new CardPeer(name, footage));
            case "exfat", "ext4" -> {
                CardPeer card = new CardPeer(name, footage);
                card.fill();
                pulls.of(name, card);
            }
            case "qemu" -> pulls.of(name, new QemuPeer(name, ascii));
            case "umtp" -> pullCables(GadgetPeer.umtp(name, footage, "ro"));
            case "own" -> pullCables(GadgetPeer.own(name, footage));
            default -> throw new IllegalArgumentException("No kind: " + name);
        }
    }

    private void pullCables(GadgetPeer peer) throws Exception {
        try {
            pulls.of(peer.name(), peer);
        } finally {
            peer.end();
        }
    }

    private void qemu() throws Exception {
        new MtpTrial(report).of(new QemuPeer("qemu", ascii));
    }

    private void umtp() throws Exception {
        GadgetPeer peer = GadgetPeer.umtp("umtp", footage, "ro");
        new MtpTrial(report).of(peer);
        peer.end();
        GadgetPeer far = GadgetPeer.umtp("umtpfar", far(), "ro");
        new MtpTrial(report).beyond4GiB(far);
        far.end();
    }

    private void own() throws Exception {
        GadgetPeer peer = GadgetPeer.own("own", footage);
        new MtpTrial(report).of(peer);
        peer.end();
        GadgetPeer far = GadgetPeer.own("ownfar", far());
        new MtpTrial(report).beyond4GiB(far);
        far.end();
        new OwnRecorderTrial(report, footage).run();
    }

    /** A clip of more than 4 GiB that takes hardly any room, with something around the mark. */
    private static Path far() throws Exception {
        Shell.script(
                "mkdir -p /tmp/far; file=/tmp/far/FAR_0001.MP4; [ ! -e $file ] || exit 0; truncate -s 4298000001 $file;"
                        + " dd if=/dev/urandom of=$file bs=1M seek=4095 count=2 conv=notrunc status=none");
        return Path.of("/tmp/far");
    }
}
