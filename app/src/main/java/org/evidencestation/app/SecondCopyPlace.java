package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.setting.ChangeSettings.Objection;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.mirror.Mirror;
import org.evidencestation.storage.mirror.MirrorRefusedException;

/** Whether a folder can be the second copy: on another disk, writable, with room for everything, and nobody else's. */
final class SecondCopyPlace {
    private final Station station;
    private final Set<Mirror.Option> options;

    /** @param options beyond making one; none but in tests */
    SecondCopyPlace(Station station, Set<Mirror.Option> options) {
        this.station = station;
        this.options = EnumSet.of(Mirror.Option.CREATE);
        this.options.addAll(options);
    }

    /** Makes an empty second copy of it if nothing speaks against it; the next round fills it. */
    Optional<Objection> objection(Path folder) throws IOException {
        if (!folder.isAbsolute() || !Files.isDirectory(folder)) {
            return refused(Refusal.NO_SUCH_FOLDER, folder.toString());
        }
        if (!Files.isWritable(folder)) {
            return refused(Refusal.NOT_WRITABLE, folder.toString());
        }
        FileStore disk = Files.getFileStore(folder);
        long needed = station.index().totals().bytes();
        if (disk.getUsableSpace() < needed) {
            return refused(Refusal.NO_ROOM, HumanSize.of(disk.getUsableSpace()) + " < " + HumanSize.of(needed));
        }
        try {
            Mirror.open(
                            station.vault(),
                            new DurableFiles(folder),
                            station.clock().time(),
                            options)
                    .close();
            return Optional.empty();
        } catch (MirrorRefusedException e) {
            return switch (e.reason()) {
                case SAME_DISK -> refused(Refusal.NOT_ANOTHER_DISK, folder.toString());
                case INSIDE -> refused(Refusal.IN_THE_VAULT, folder.toString());
                case NO_MIRROR, NOT_EMPTY, OTHER_VAULT, OTHER_HISTORY ->
                    refused(Refusal.FOLDER_TAKEN, folder.toString());
            };
        }
    }

    private static Optional<Objection> refused(Refusal why, String about) {
        return Optional.of(new Objection(why, about, ""));
    }
}
