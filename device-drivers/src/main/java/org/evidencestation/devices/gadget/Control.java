package org.evidencestation.devices.gadget;

/** What an emulated recorder does about endpoint 0. Called by the thread of {@link ControlLoop}. */
public interface Control {
    /** Whether it knows the request; what it does not know is stalled. */
    boolean knows(ControlRequest request);

    /** Answers a request that asks; more than the host asked for is cut off. */
    byte[] answer(ControlRequest request);

    /** Takes what came with a request that does not ask, perhaps nothing. */
    void take(ControlRequest request, byte[] data);

    /** The host can, or cannot any more, use the endpoints: plugged in and configured, or pulled. */
    void enabled(boolean now);
}
