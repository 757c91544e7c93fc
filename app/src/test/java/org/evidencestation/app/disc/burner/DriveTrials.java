package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.seal.Sha256;

/**
 * Tries {@link XorrisoDrive} on a writer, inside the rig's machine: {@code device-drivers/rig/discs}. Prints a line for each
 * thing it saw, ends with 1 if one of them was not as it must be. Arguments: the trials to run, all if there are none.
 */
public final class DriveTrials {
    private static final long ROOM = 20_000;
    private static final String BLANK = "insert dvd+r " + ROOM;
    private static final List<String> ALL =
            List.of("good", "image", "refused", "spoiled", "failing", "stopped", "killed", "growisofs", "pulled");

    private final Path folder;
    private final EmulatedDrive hand;
    private final SampleTree tree;
    private final XorrisoDrive burner;
    private long last = System.nanoTime();
    private int failures;

    private DriveTrials(Path folder) throws IOException {
        this.folder = folder;
        this.hand = new EmulatedDrive(Files.createDirectories(folder.resolve("media")));
        this.tree = new SampleTree(Files.createDirectories(folder.resolve("sources")));
        tree.add("data/执法 记录.mp4", 6_000_000)
                .add("data/two.mp4", 300_000)
                .add("empty.txt", 0)
                .add("索引.html", 77);
        this.burner = new XorrisoDrive(
                new Xorriso(List.of("xorriso"), Duration.ofMinutes(3)),
                Path.of("/dev/sr0"),
                XorrisoDrive.FASTEST,
                false);
    }

    public static void main(String[] arguments) throws Exception {
        DriveTrials trials = new DriveTrials(Files.createTempDirectory("discs"));
        trials.hand.begin();
        for (String name : arguments.length == 0 ? ALL : List.of(arguments)) {
            trials.tryTo(name);
        }
        trials.hand.end();
        System.exit(trials.failures == 0 ? 0 : 1);
    }

    /** The end of one trial is not the end of the others. */
    private void tryTo(String name) {
        System.out.println("== " + name);
        try {
            run(name);
        } catch (Exception e) {
            e.printStackTrace();
            check(name + " goes on", false);
        }
    }

    private void run(String name) throws Exception {
        switch (name) {
            case "good" -> good();
            case "refused" -> refused();
            case "spoiled" -> spoiled();
            case "failing" -> failing();
            case "pulled" -> pulled();
            case "stopped" -> stopped();
            case "contract" ->
                DriveContract.run(hand, folder, (sentence, fault) -> check(sentence + " " + fault, fault.isEmpty()));
            case "large" -> large();
            case "image" -> image();
            case "killed" -> killed();
            case "growisofs" -> growisofs();
            default -> throw new IllegalArgumentException("No trial: " + name);
        }
    }

    private void check(String what, boolean so) {
        long now = System.nanoTime();
        System.out.printf("%s %5.1f s  %s%n", so ? "ok   " : "WRONG", (now - last) / 1e9, what);
        last = now;
        failures += so ? 0 : 1;
    }

    private interface Deed {
        void run() throws IOException;
    }

    private void fails(String what, Fault fault, Deed deed) throws IOException {
        try {
            deed.run();
            check(what + ": nothing failed", false);
        } catch (BurnException e) {
            check(what + ": " + e.getMessage(), e.fault() == fault);
        }
    }

    private void good() throws Exception {
        hand.tell(BLANK);
        Medium before = burner.look();
        check(
                "a blank disc: " + before,
                before.equals(new Medium("DVD+R", Medium.State.BLANK, ROOM * 2048, false, "")));
        burner.burn(tree.tree(), new Watching());
        Medium after = burner.look();
        check("burned and closed: " + after, after.state() == Medium.State.CLOSED);
        ReadDisc disc = burner.read(new Watching());
        check("read back: " + DiscComparison.of(disc, tree.digests()), same(disc));
        burner.check(new Watching());
        check("its own checksums agree", true);
        check("the kernel reads it", new TreeMap<>(hand.mounted()).equals(new TreeMap<>(tree.digests())));
        XorrisoImage image = new XorrisoImage(new Xorriso(), folder.resolve("same.iso"));
        image.burn(tree.tree(), new Watching());
        check("the same bytes as an image", image.read(new Watching()).equals(disc));
        Files.delete(folder.resolve("same.iso"));
        fails("nothing is added to it", Fault.WRONG_MEDIUM, () -> burner.burn(tree.tree(), new Watching()));
        burner.eject();
        check("ejected", burner.look().state() == Medium.State.ABSENT);
    }

    private boolean same(ReadDisc disc) {
        return DiscComparison.of(disc, tree.digests()).same();
    }

    private void refused() throws Exception {
        refused("insert dvd+r 2000", Fault.TOO_SMALL);
        check("and it is still blank", burner.look().state() == Medium.State.BLANK);
        refused(BLANK + " appendable", Fault.WRONG_MEDIUM);
        refused("insert dvd+rw " + ROOM, Fault.REWRITABLE);
        refused("remove", Fault.NO_MEDIUM);
    }

    private void refused(String medium, Fault fault) throws Exception {
        hand.tell(medium);
        fails(medium, fault, () -> burner.burn(tree.tree(), new Watching()));
    }

    private void spoiled() throws Exception {
        hand.tell(BLANK);
        burner.burn(tree.tree(), new Watching());
        long middle = burner.read(new Watching()).bytes() - 1_000_000;
        hand.tell("flip " + middle);
        DiscComparison comparison = DiscComparison.of(burner.read(new Watching()), tree.digests());
        check("a flipped bit is found: " + comparison, comparison.changed().size() == 1);
        fails("by its own checksums too", Fault.NOT_THE_SAME, () -> burner.check(new Watching()));
        hand.tell("well");
        hand.tell("read-error " + middle);
        fails("a spot that cannot be read", Fault.READ_FAILED, () -> burner.read(new Watching()));
    }

    private void failing() throws Exception {
        hand.tell(BLANK);
        hand.tell("write-error 3000000");
        fails("writing fails in the middle", Fault.WRITE_FAILED, () -> burner.burn(tree.tree(), new Watching()));
        fails("nothing more is put on it", Fault.WRONG_MEDIUM, () -> burner.burn(tree.tree(), new Watching()));
        isVoid();
    }

    private void isVoid() throws IOException {
        try {
            check("and what is on it is void", !same(burner.read(new Watching())));
        } catch (BurnException e) {
            check("and what is on it is void: " + e.getMessage(), e.fault() == Fault.READ_FAILED);
        }
    }

    private void pulled() throws Exception {
        hand.tell(BLANK);
        hand.tell("pull 3000000");
        fails("pulled in the middle", Fault.DRIVE_GONE, () -> burner.burn(tree.tree(), new Watching()));
        fails("there is no drive", Fault.NO_DRIVE, burner::look);
        hand.plug();
        isVoid();
    }

    private void stopped() throws Exception {
        hand.tell("insert dvd+r 200000");
        SampleTree large = new SampleTree(Files.createDirectories(folder.resolve("large")));
        large.sparse("large.mp4", 300_000_000);
        fails("stopped", Fault.CANCELLED, () -> burner.burn(large.tree(), Watching.cancellingAfter(1)));
        Medium after = burner.look();
        check("and not finished: " + after, after.state() == Medium.State.APPENDABLE);
    }

    /** With something behind what its file system counts, like error correction. */
    private FinishedImage finished() throws IOException {
        Path file = folder.resolve("finished.iso");
        new XorrisoImage(new Xorriso(), file).burn(tree.tree(), new Watching());
        byte[] behind = new byte[1000 * 2048];
        Arrays.fill(behind, (byte) 7);
        Files.write(file, behind, StandardOpenOption.APPEND);
        return new FinishedImage(file, Files.size(file), Sha256.of(Files.readAllBytes(file)));
    }

    private void image() throws Exception {
        FinishedImage image = finished();
        hand.tell("insert dvd+r 4000");
        fails("an image that is too large", Fault.TOO_SMALL, () -> burner.burn(image, new Watching()));
        check("and it is still blank", burner.look().state() == Medium.State.BLANK);
        hand.tell(BLANK);
        Watching burning = new Watching();
        burner.burn(image, burning);
        Medium after = burner.look();
        check("an image burned and closed: " + after, after.state() == Medium.State.CLOSED);
        check("all of it was told: " + burning, burning.last() == image.bytes());
        ReadDisc disc = burner.read(image.bytes(), new Watching());
        check("read back, every byte", disc.image().equals(image.digest()) && disc.bytes() == image.bytes());
        check("read back: " + DiscComparison.of(disc, tree.digests()), same(disc));
        check("the kernel reads it", new TreeMap<>(hand.mounted()).equals(new TreeMap<>(tree.digests())));
        fails("nothing is added to it", Fault.WRONG_MEDIUM, () -> burner.burn(image, new Watching()));
        hand.tell(BLANK);
        hand.tell("write-error 3000000");
        fails("writing it fails in the middle", Fault.WRITE_FAILED, () -> burner.burn(image, new Watching()));
        isVoid();
    }

    /** The kernel's own reading of a file over 4 GiB, from an image that was made outside: there is no room for one here. */
    private void large() throws Exception {
        Path mount = Files.createDirectories(folder.resolve("large-mount"));
        Shell.run("usb", "plug", "large");
        Shell.run("mount", "-t", "iso9660", "-o", "ro", Shell.run("usb", "node", "large"), mount.toString());
        String faults = LargeImage.faults(mount);
        check("the kernel reads a file over 4 GiB: " + faults, faults.isEmpty());
        Shell.run("umount", mount.toString());
    }

    private void killed() throws Exception {
        hand.tell("insert dvd+r 200000");
        List<ProcessHandle> tools = BurnsUntilKilled.killed(Path.of("/dev/sr0"), folder.resolve("killed"), 300_000_000);
        check("the station is killed while it burns: " + tools, tools.size() == 1);
        tools.getFirst().onExit().get(2, TimeUnit.MINUTES);
        check("xorriso ends with it", !tools.getFirst().isAlive());
        Medium after = burner.look();
        check("the drive answers, the disc is begun: " + after, after.state() == Medium.State.APPENDABLE);
        hand.tell(BLANK);
        burner.burn(tree.tree(), new Watching());
        check("and burns the next", same(burner.read(new Watching())));
    }

    /**
     * A judge that knows nothing of us says that the writer is one. It has to open and close the tray at its end: until then the
     * kernel takes the disc for the blank one it saw, and mounts nothing.
     */
    private void growisofs() throws Exception {
        hand.tell(BLANK);
        String said = Shell.run("growisofs", "-dvd-compat", "-Z", "/dev/sr0", "-R", "-J", sources());
        check("growisofs burns: " + said.lines().toList().getLast(), said.contains("closing disc"));
        List<Sha256> read = hand.mounted().values().stream().sorted().toList();
        check(
                "the kernel reads what it burned",
                read.equals(tree.digests().values().stream().sorted().toList()));
        Medium after = burner.look();
        check("xorriso sees what it burned: " + after, after.state() == Medium.State.CLOSED);
    }

    private String sources() {
        return folder.resolve("sources").toString();
    }
}
