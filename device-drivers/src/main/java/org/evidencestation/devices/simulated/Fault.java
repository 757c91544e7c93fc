package org.evidencestation.devices.simulated;

/**
 * What shall go wrong. A clip is named by its path; positions are bytes from its start. Faults that happen once stay
 * happened when the recorder is plugged in again, as a loose plug would.
 */
public sealed interface Fault {
    /** The cable is pulled, once, when reading of the clip has passed the position. */
    record Unplug(String clip, long afterBytes) implements Fault {}

    /** {@code MEDIA_ERROR} at the position, every time. */
    record Unreadable(String clip, long atByte) implements Fault {}

    /** {@code MEDIA_ERROR} wherever reading begins or comes to within the bytes {@code from} to before {@code to}. */
    record BadSectors(String clip, long from, long to) implements Fault {}

    /**
     * The recorder still writes: the clip gains a kibibyte of zeros during each of its first {@code times} readings,
     * which therefore end with {@code CHANGED}.
     */
    record Grows(String clip, int times) implements Fault {}

    /** The lowest bit of one byte arrives flipped the first time it is read, and right afterwards. */
    record BitFlip(String clip, long atByte) implements Fault {}

    /** The whole recorder answers no faster than this. */
    record SlowLine(long bytesPerSecond) implements Fault {}

    /** Reading past the position never returns: interrupting ends it with {@code TIMEOUT}, unplugging with {@code UNPLUGGED}. */
    record Hang(String clip, long afterBytes) implements Fault {}

    /** The first {@code times} attempts to arrive fail with {@code DEVICE_BUSY}. */
    record Busy(int times) implements Fault {}

    /** A clip that says it was erased and is still there. */
    record StuckClip(String clip) implements Fault {}

    /** The plug is pulled right after this clip was erased, before anybody heard of it. */
    record UnplugAtErasing(String clip) implements Fault {}

    /** Nothing on the card can be erased. */
    record WriteProtected() implements Fault {}
}
