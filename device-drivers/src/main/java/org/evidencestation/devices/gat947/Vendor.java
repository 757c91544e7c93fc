package org.evidencestation.devices.gat947;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.devices.identity.Layout;

/**
 * A maker's library as an office has set it up.
 *
 * @param name what people call the maker
 * @param usbIds {@code vid:pid} in lower-case hex, of recorders that still have to be asked
 * @param helper program and arguments; the library's path is appended
 * @param idCode what {@code Init_Device} is given, up to 31 ASCII characters; empty where the library wants none
 * @param password file whose first line is the password; none = the empty password
 * @param setsClock whether {@code SyncDevTime} may be used at all
 */
public record Vendor(
        String name,
        Set<String> usbIds,
        List<String> helper,
        Path library,
        Layout layout,
        String idCode,
        Optional<Path> password,
        boolean setsClock) {
    public Vendor {
        usbIds = Set.copyOf(usbIds);
        helper = List.copyOf(helper);
        if (name.isBlank() || usbIds.isEmpty() || helper.isEmpty()) {
            throw new IllegalArgumentException("a vendor has a name, a USB id and a helper");
        }
        if (!usbIds.stream().allMatch(id -> id.matches("[0-9a-f]{4}:[0-9a-f]{4}"))) {
            throw new IllegalArgumentException("a USB id is four hex digits, a colon, four hex digits: " + usbIds);
        }
        if (!idCode.matches("[!-~]{0,31}")) {
            throw new IllegalArgumentException("an id code is up to 31 ASCII characters");
        }
    }

    List<String> command() {
        List<String> command = new ArrayList<>(helper);
        command.add(library.toString());
        return command;
    }
}
