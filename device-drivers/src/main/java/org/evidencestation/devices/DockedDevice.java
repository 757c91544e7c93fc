package org.evidencestation.devices;

/**
 * Something plugged into a port, known by its descriptors alone: nothing on it has been read. A driver that
 * {@linkplain RecorderDriver#claims claims} it turns it into an {@link Arrival}.
 */
public interface DockedDevice {
    PortKey port();

    RecorderKey key();

    /** One line for a person, from descriptors only: maker, model, serial number, volume label. */
    String description();

    /**
     * Differs between two pluggings of the same device into the same port, so that a bounce that falls between two looks
     * is still seen; empty where nothing tells.
     */
    default String connection() {
        return "";
    }
}
