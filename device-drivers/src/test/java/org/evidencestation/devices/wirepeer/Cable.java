package org.evidencestation.devices.wirepeer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The cable of a recorder that turns into a disk: another gadget on the same controller. */
final class Cable {
    private final Path recorder;
    private final Optional<Path> disk;
    private boolean wanted;
    private boolean left;

    /**
     * @param recorder what binds the recorder to its controller
     * @param disk what binds the disk it becomes; empty if it never becomes one
     */
    Cable(Path recorder, Optional<Path> disk) {
        this.recorder = recorder;
        this.disk = disk;
    }

    /** When the answer is sent. */
    void wantToLeave() {
        wanted = true;
    }

    void leaveIfWanted() throws IOException {
        if (wanted && !left) {
            leave();
        }
    }

    void leave() throws IOException {
        left = true;
        String controller = Files.readString(recorder).strip();
        Files.writeString(recorder, "\n");
        if (disk.isPresent()) {
            Files.writeString(disk.get(), controller + "\n");
        }
    }

    boolean left() {
        return left;
    }
}
