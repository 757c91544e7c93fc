package org.evidencestation.devices;

/**
 * What the station recognises a recorder by: USB serial number and volume id together, in one canonical text. Two
 * recorders never share one by design of the text; badly made ones may, which is why a register binds it to a name.
 */
public record RecorderKey(String value) {
    public RecorderKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A recorder needs a key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
