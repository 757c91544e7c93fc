package org.evidencestation.devices;

/**
 * Speaks to one kind of recorder. Drivers are stateless, found by {@link java.util.ServiceLoader}, and share no base
 * class: two that look alike may still share nothing.
 */
public interface RecorderDriver {
    /** A short stable name that is written into manifests, for example {@code volume}. */
    String id();

    /** Whether this driver can speak to the device, decided from descriptors without any I/O. */
    boolean claims(DockedDevice device);

    /**
     * Begins a docking. Whoever calls closes the arrival; it is confined to one thread.
     *
     * @throws DeviceException if the recorder cannot be reached
     */
    Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException;
}
