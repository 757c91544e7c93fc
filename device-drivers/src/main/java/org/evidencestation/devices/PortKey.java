package org.evidencestation.devices;

/**
 * One physical place a recorder can be plugged into: stable over boots and re-plugging, so that it can wear a sticker.
 *
 * @param value for USB the controller's stable path and the port path, for example {@code 0000:00:03.0/1.2}; a bus number
 *     never appears in it, because it may change at every boot
 */
public record PortKey(String value) {
    public PortKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A port needs a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
