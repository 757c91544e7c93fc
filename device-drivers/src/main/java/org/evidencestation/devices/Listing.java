package org.evidencestation.devices;

import java.util.List;

/**
 * A snapshot of a card.
 *
 * @param clips every regular file
 * @param refused what is on the card but is not read, and why: links, pipes, folders that cannot be opened
 */
public record Listing(List<Clip> clips, List<Refused> refused) {
    public Listing {
        clips = List.copyOf(clips);
        refused = List.copyOf(refused);
    }

    public long totalBytes() {
        return clips.stream().mapToLong(Clip::size).sum();
    }

    /** Something on the card that is not evidence the driver may read. */
    public record Refused(String path, Why why) {}

    /** Why an entry of a card is not read. */
    public enum Why {
        /** Followed links could lead out of the card. */
        SYMBOLIC_LINK,
        /** A pipe, socket or device node. */
        SPECIAL_FILE,
        UNREADABLE_FOLDER,
        /** Another file system mounted inside the card. */
        OTHER_FILE_SYSTEM
    }
}
