package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.Listing.Refused;
import org.evidencestation.devices.Listing.Why;

/** Finds every regular file below the root of one volume, and everything that is not read. */
final class CardWalk {
    /** Deeper than any recorder nests; each level holds a folder open. */
    private static final int DEEPEST = 64;

    private final MountedVolume volume;
    private final List<Found> found = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private String device = "";

    /** @param relative below the root of the volume */
    record Found(Path relative, EntryStat stat) {}

    CardWalk(MountedVolume volume) {
        this.volume = volume;
    }

    List<Found> found() {
        return found;
    }

    List<Refused> refused() {
        return refused;
    }

    /** @throws IOException if the root itself cannot be read */
    CardWalk run() throws IOException {
        try (CardFolder root = CardFolder.root(volume.root())) {
            device = root.stat().device();
            into(root, Path.of(""), 1);
        }
        return this;
    }

    private void into(CardFolder folder, Path relative, int depth) throws IOException {
        for (Path name : folder.names()) {
            look(folder, name, relative.resolve(name), depth);
        }
    }

    private void look(CardFolder folder, Path name, Path relative, int depth) {
        try {
            EntryStat stat = folder.stat(name);
            switch (stat.kind()) {
                case FILE -> addFile(relative, stat);
                case FOLDER -> enter(folder, name, relative, depth);
                case LINK -> refuse(relative, Why.SYMBOLIC_LINK);
                case SPECIAL -> refuse(relative, Why.SPECIAL_FILE);
            }
        } catch (NoSuchFileException gone) {
            // Deleted since the folder was read: there is nothing to list any more.
        } catch (IOException unreadable) {
            refuse(relative, Why.UNREADABLE_FOLDER);
        }
    }

    /** A file can be another file system too: Linux mounts on files as well as on folders. */
    private void addFile(Path relative, EntryStat stat) {
        if (stat.device().equals(device)) {
            found.add(new Found(relative, stat));
        } else {
            refuse(relative, Why.OTHER_FILE_SYSTEM);
        }
    }

    private void enter(CardFolder folder, Path name, Path relative, int depth) throws IOException {
        if (depth >= DEEPEST) {
            refuse(relative, Why.UNREADABLE_FOLDER);
            return;
        }
        try (CardFolder inner = folder.enter(name)) {
            if (inner.stat().device().equals(device)) {
                into(inner, relative, depth + 1);
            } else {
                refuse(relative, Why.OTHER_FILE_SYSTEM);
            }
        }
    }

    private void refuse(Path relative, Why why) {
        refused.add(new Refused(RawPath.text(RawPath.id(volume.root(), relative)), why));
    }
}
