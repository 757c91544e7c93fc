package org.evidencestation.app.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.custody.SpaceGate;

/** The disk that holds the vault, and the folder of the keys. */
final class DiskChecks {
    private static final Set<String> FAR = Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "ceph");
    private static final Set<String> FLEETING = Set.of("tmpfs", "ramfs", "overlay");

    /** No file of 4 GiB or more, no rights, and a torn table after a power cut. */
    private static final Set<String> WEAK = Set.of("vfat", "msdos", "exfat", "fat32", "fat");

    private static final int TWENTIETH = 20;

    /** Bits of smartctl's exit status that tell of a disk that fails or will. */
    private static final int FAILING = 0b1000;

    private final Computer computer;
    private final Office.Places places;
    private final BlockDevices devices;

    DiskChecks(Computer computer, Office.Places places) {
        this.computer = computer;
        this.places = places;
        this.devices = new BlockDevices(computer);
    }

    Check vault() throws IOException {
        Path vault = places.vault();
        Path there = BlockDevices.existing(vault);
        String type = devices.type(there);
        if (!Files.isWritable(there)) {
            return Check.bad(Topic.VAULT, "closed", there);
        }
        if (FAR.contains(type)) {
            return Check.bad(Topic.VAULT, "far", vault, type);
        }
        if (FLEETING.contains(type)) {
            return Check.bad(Topic.VAULT, "fleeting", vault, type);
        }
        if (WEAK.contains(type)) {
            return Check.bad(Topic.VAULT, "weak", vault, type);
        }
        Set<String> loose = devices.pluggedIn(there);
        if (!loose.isEmpty()) {
            return Check.attention(Topic.VAULT, "loose", vault, String.join(", ", loose));
        }
        if (Files.exists(vault) && openToOthers(vault)) {
            return Check.attention(Topic.VAULT, "shared", vault);
        }
        return Files.exists(vault)
                ? Check.good(Topic.VAULT, "good", vault, type)
                : Check.note(Topic.VAULT, "new", vault, type);
    }

    /** Whether a folder will do for the second copy; unlike the vault it may lie on a network disk or one that is plugged in. */
    Check copy(Path copy) throws IOException {
        Path vault = places.vault();
        if (copy.startsWith(vault) || vault.startsWith(copy)) {
            return Check.bad(Topic.COPY, "inside", copy);
        }
        Path there = BlockDevices.existing(copy);
        String type = devices.type(there);
        if (!Files.isWritable(there)) {
            return Check.bad(Topic.COPY, "closed", there);
        }
        if (WEAK.contains(type)) {
            return Check.bad(Topic.COPY, "weak", copy, type);
        }
        if (FLEETING.contains(type)) {
            return Check.bad(Topic.COPY, "fleeting", copy, type);
        }
        Set<String> own = devices.of(vault).disks();
        if (Files.getFileStore(there).equals(Files.getFileStore(BlockDevices.existing(vault)))
                || (!own.isEmpty() && own.equals(devices.of(copy).disks()))) {
            return Check.bad(Topic.COPY, "sameDisk", copy, own.isEmpty() ? type : String.join(", ", own));
        }
        return Check.good(Topic.COPY, "new", copy, type);
    }

    private static boolean openToOthers(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ);
    }

    Check encryption() throws IOException {
        if (computer.windows()) {
            return Check.unknown(Topic.ENCRYPTION, "BitLocker");
        }
        BlockDevices.Below below = devices.of(places.vault());
        if (below.disks().isEmpty()) {
            return Check.unknown(Topic.ENCRYPTION, "/proc/self/mountinfo");
        }
        return below.encrypted()
                ? Check.good(Topic.ENCRYPTION, "good")
                : Check.attention(Topic.ENCRYPTION, "plain", String.join(", ", below.disks()));
    }

    Check space() throws IOException {
        FileStore store = Files.getFileStore(BlockDevices.existing(places.vault()));
        String free = HumanSize.of(store.getUsableSpace());
        String total = HumanSize.of(store.getTotalSpace());
        if (store.getUsableSpace() <= SpaceGate.RESERVE) {
            return Check.bad(Topic.SPACE, "full", free, total);
        }
        return store.getUsableSpace() < store.getTotalSpace() / TWENTIETH
                ? Check.attention(Topic.SPACE, "narrow", free, total)
                : Check.good(Topic.SPACE, "good", free, total);
    }

    /** What the disks say of themselves. */
    Check health() throws IOException {
        List<String> said = new ArrayList<>();
        for (String disk : devices.of(places.vault()).disks()) {
            Optional<Commands.Said> answer = computer.ask("smartctl", "-H", "/dev/" + disk);
            if (answer.isEmpty()) {
                return Check.note(Topic.DISK, "noProgram");
            }
            String words = answer.get().words();
            if ((answer.get().status() & FAILING) != 0 || words.contains("FAILED")) {
                return Check.bad(Topic.DISK, "failing", disk);
            }
            if (words.contains("PASSED") || words.contains("SMART Health Status: OK")) {
                said.add(disk);
            }
        }
        return said.isEmpty()
                ? Check.note(Topic.DISK, "silent")
                : Check.good(Topic.DISK, "good", String.join(", ", said));
    }

    Check keys() throws IOException {
        Path keys = places.keys();
        if (!Files.exists(keys)) {
            return Check.note(Topic.KEYS, "none", keys);
        }
        PosixFileAttributeView view = Files.getFileAttributeView(keys, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> open =
                    new java.util.HashSet<>(view.readAttributes().permissions());
            open.removeIf(it -> it.name().startsWith("OWNER"));
            if (!open.isEmpty()) {
                return Check.bad(Topic.KEYS, "open", keys);
            }
        }
        return keys.startsWith(places.vault())
                ? Check.bad(Topic.KEYS, "inside", keys)
                : Check.good(Topic.KEYS, "good", keys);
    }
}
