package org.evidencestation.devices.handover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * Lets recorders in one at a time, in the order of their arrival, because a maker's library or program cannot be told which
 * of several it shall speak to. Safe for one thread per dock.
 */
public final class Turn {
    private static final long BETWEEN_LOOKS_MS = 500;

    private final Deque<Held> queue = new ArrayDeque<>();

    /**
     * Waits until nobody who came earlier is left.
     *
     * @param stillThere asked while it waits
     * @return to be closed when the next may come, from any thread
     * @throws DeviceException with {@code UNPLUGGED} if the recorder left meanwhile or the wait was interrupted
     */
    public synchronized Held take(BooleanSupplier stillThere) throws DeviceException {
        Held mine = new Held(this);
        queue.addLast(mine);
        boolean served = false;
        try {
            while (queue.peekFirst() != mine) {
                wait(BETWEEN_LOOKS_MS);
                if (!stillThere.getAsBoolean()) {
                    throw new DeviceException(Reason.UNPLUGGED, "left before its turn came");
                }
            }
            served = true;
            return mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(Reason.UNPLUGGED, "the wait for a turn was ended", e);
        } finally {
            if (!served) {
                end(mine);
            }
        }
    }

    private synchronized void end(Held held) {
        queue.remove(held);
        notifyAll();
    }

    /** A turn that has come. Closing it twice does nothing. */
    public static final class Held implements AutoCloseable {
        private final Turn turn;

        private Held(Turn turn) {
            this.turn = turn;
        }

        @Override
        public void close() {
            turn.end(this);
        }
    }
}
