package org.evidencestation.app.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.desktop.Rack;
import org.junit.jupiter.api.Test;

class SlotDigitsTest {
    private Instant now = Rack.NOW;
    private final SlotDigits digits = new SlotDigits(16, () -> now);

    @Test
    void twoQuickDigitsAreOneNumber() {
        assertEquals(Optional.of(1), digits.typed(1));
        assertEquals(Optional.of(12), digits.typed(2));
    }

    @Test
    void twoSlowDigitsAreTwoNumbers() {
        digits.typed(1);
        now = now.plusSeconds(2);
        assertEquals(Optional.of(2), digits.typed(2));
    }

    @Test
    void aNumberThatIsNoSlotBeginsAnew() {
        digits.typed(1);
        assertEquals(Optional.of(9), digits.typed(9));
        now = now.plusSeconds(2);
        assertEquals(Optional.empty(), digits.typed(0));
    }

    @Test
    void arrowsStayOnTheRack() {
        RackGrid grid = RackGrid.of(16);
        assertEquals(1, grid.moved(0, 1, 0));
        assertEquals(4, grid.moved(0, 0, 1));
        assertEquals(3, grid.moved(3, 1, 0));
        assertEquals(0, grid.moved(0, 0, -1));
        assertEquals(15, grid.moved(15, 0, 1));
        assertEquals(4, RackGrid.of(24).rows());
    }
}
