package org.evidencestation.devices.mtp.responder;

import java.time.Duration;

/**
 * What shall go wrong the next {@link #times} times an operation is asked for. Positions are bytes of the data container,
 * rounded down to whole packets.
 */
public sealed interface Trouble {
    /** Code of the operation it waits for. */
    int operation();

    int times();

    /** Bulk in halts; the transaction gets no answer. */
    record Stall(int operation, long afterBytes, int times) implements Trouble {}

    /** No byte comes. */
    record Silence(int operation, int times) implements Trouble {}

    /** The answer is a code and nothing else. */
    record Refusal(int operation, int code, int times) implements Trouble {}

    /** All data come, then a code that is not OK (QEMU, of a file that shrank: 2007). */
    record LateRefusal(int operation, int code, int times) implements Trouble {}

    /** The head promises so many bytes more, or fewer, than come. */
    record WrongLength(int operation, int difference, int times) implements Trouble {}

    /** Head and answer belong to another transaction. */
    record WrongTransaction(int operation, int times) implements Trouble {}

    /** The first byte is this late. */
    record Slow(int operation, Duration delay, int times) implements Trouble {}

    /** The plug is pulled. */
    record Unplug(int operation, long afterBytes, int times) implements Trouble {}

    /** So many equal events come before the data, on the interrupt endpoint and, wrongly, on bulk in. */
    record Events(int operation, int count, int times) implements Trouble {}
}
