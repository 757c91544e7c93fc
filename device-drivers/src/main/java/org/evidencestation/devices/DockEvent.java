package org.evidencestation.devices;

/** A change on the rack. */
public sealed interface DockEvent {
    /** A device has been there, unchanged, for as many polls as make it stable. */
    record Docked(DockedDevice device) implements DockEvent {}

    /** It is gone; reported at the first poll that misses it. */
    record Undocked(PortKey port, RecorderKey key) implements DockEvent {}
}
