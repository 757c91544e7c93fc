package org.evidencestation.devices.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Test;

final class TurnTest {
    private final Turn turn = new Turn();

    @Test
    void servesInTheOrderOfArrival() throws Exception {
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        List<Thread> waiting = new ArrayList<>();
        Turn.Held first = turn.take(() -> true);
        for (int i = 0; i < 4; i++) {
            waiting.add(queue(i, served));
        }
        first.close();
        for (Thread thread : waiting) {
            thread.join();
        }
        assertEquals(List.of(0, 1, 2, 3), served);
    }

    /** Returns when the thread waits, so that the next comes later. */
    private Thread queue(int number, List<Integer> served) {
        Thread thread = Thread.ofPlatform().start(() -> {
            try (Turn.Held _ = turn.take(() -> true)) {
                served.add(number);
            } catch (DeviceException e) {
                throw new IllegalStateException(e);
            }
        });
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void whoLeavesWhileWaitingHoldsNobodyUp() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (Turn.Held _ = turn.take(() -> true)) {
            DeviceException left = assertThrows(
                    DeviceException.class,
                    () -> turn.take(() -> {
                        asked.countDown();
                        return false;
                    }));
            assertEquals(Reason.UNPLUGGED, left.reason());
        }
        asked.await();
        turn.take(() -> true).close();
    }
}
