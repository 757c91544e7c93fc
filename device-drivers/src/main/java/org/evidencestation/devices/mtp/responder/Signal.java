package org.evidencestation.devices.mtp.responder;

import java.nio.ByteBuffer;
import java.time.Duration;

/** What a responder wants to happen on the line next. */
public sealed interface Signal {
    /** Bytes for bulk in, as one write; without a byte, a zero-length packet. */
    record Transfer(ByteBuffer bytes) implements Signal {}

    /** An event for the interrupt endpoint. */
    record Notice(ByteBuffer bytes) implements Signal {}

    /** Nothing happens for a while. */
    record Pause(Duration time) implements Signal {}

    /** Bulk in is halted until the host clears it. */
    record Halt() implements Signal {}

    /** The plug is pulled. */
    record Gone() implements Signal {}

    /** Nothing follows before the next command. */
    record Quiet() implements Signal {}
}
