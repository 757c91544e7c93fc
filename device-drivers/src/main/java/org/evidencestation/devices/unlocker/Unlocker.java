package org.evidencestation.devices.unlocker;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A maker's program as an office has set it up.
 *
 * @param name what people call the maker
 * @param usbIds {@code vid:pid} in lower-case hex, of recorders that are not unlocked yet
 * @param command program and arguments, run as they are and never by a shell; they are not logged
 * @param limit after which it is ended, if it has not ended by itself
 */
public record Unlocker(String name, Set<String> usbIds, List<String> command, Duration limit) {
    public Unlocker {
        usbIds = Set.copyOf(usbIds);
        command = List.copyOf(command);
        if (name.isBlank() || usbIds.isEmpty() || command.isEmpty() || !limit.isPositive()) {
            throw new IllegalArgumentException("an unlocker has a name, a USB id, a command and time for it");
        }
        if (!usbIds.stream().allMatch(id -> id.matches("[0-9a-f]{4}:[0-9a-f]{4}"))) {
            throw new IllegalArgumentException("a USB id is four hex digits, a colon, four hex digits: " + usbIds);
        }
    }
}
