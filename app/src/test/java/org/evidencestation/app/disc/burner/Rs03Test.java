package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rs03Test {
    private static final Rs03 RS03 = Rs03.STANDARD;
    private static final long CD = 359_424;
    private static final long DVD = 2_295_104;

    @Test
    void leavesMoreThanFiveSixthsOfADiscForData() {
        assertEquals(OptionalLong.of(220L * 9000 * 2048 - 4096), RS03.room(4_700_372_992L));
        assertTrue(RS03.room(8_543_666_176L).orElseThrow() > 7_300_000_000L);
        assertTrue(RS03.room(25_025_314_816L).orElseThrow() > 20_800_000_000L);
        assertTrue(RS03.room(50_050_629_632L).orElseThrow() > 41_700_000_000L);
    }

    @Test
    void knowsNoMediumLikeABdOfFourLayersOrOneThatIsTooSmall() {
        assertEquals(OptionalLong.empty(), RS03.room(100_103_356_416L));
        assertEquals(OptionalLong.empty(), RS03.room(100 << 20));
    }

    @Test
    void whatIsPlannedForHasItsShare() {
        long data = RS03.room(4_700_372_992L).orElseThrow() / 2048;
        assertEquals(15, Rs03.percent(data, DVD));
        assertEquals(14, Rs03.percent(data + 1, DVD));
        assertEquals(Optional.of(DVD), RS03.medium(data, DVD));
        assertEquals(Optional.empty(), RS03.medium(data + 1, DVD));
    }

    /** What dvdisaster 0.79.5 printed: 69 roots, 37.1 %, for an image of 9949 sectors on a medium of 14000. */
    @Test
    void countsAsTheProgramDoes() {
        assertEquals(37, Rs03.percent(9949, 14_000));
        assertEquals(13_770, Rs03.total(14_000));
        assertEquals(200, Rs03.percent(380_860, DVD));
    }

    @ParameterizedTest
    @ValueSource(longs = {CD, DVD, 4_171_712, 11_826_176})
    void takesTheNextSizeOnlyAboveALimit(long medium) {
        assertEquals(OptionalLong.of(medium), RS03.taken(Rs03.above(medium) - 1));
        assertTrue(RS03.taken(Rs03.above(medium)).orElseThrow() > medium);
    }
}
