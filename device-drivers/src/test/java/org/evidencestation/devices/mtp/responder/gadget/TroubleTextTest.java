package org.evidencestation.devices.mtp.responder.gadget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.stream.Stream;
import org.evidencestation.devices.mtp.responder.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TroubleTextTest {
    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("stall 95C1 100000 1", new Trouble.Stall(0x95C1, 100_000, 1)),
                Arguments.of("unplug 95C1 5000000000 1", new Trouble.Unplug(0x95C1, 5_000_000_000L, 1)),
                Arguments.of("silence 1007 2", new Trouble.Silence(0x1007, 2)),
                Arguments.of("refuse 1007 2019 3", new Trouble.Refusal(0x1007, 0x2019, 3)),
                Arguments.of("refuse-late 95c1 2002 1", new Trouble.LateRefusal(0x95C1, 0x2002, 1)),
                Arguments.of("wrong-length 95C1 -4 1", new Trouble.WrongLength(0x95C1, -4, 1)),
                Arguments.of("wrong-transaction 1008 1", new Trouble.WrongTransaction(0x1008, 1)),
                Arguments.of("slow 1008 1500 1", new Trouble.Slow(0x1008, Duration.ofMillis(1500), 1)),
                Arguments.of("events:95C1:10:1", new Trouble.Events(0x95C1, 10, 1)));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void isReadAsItIsTyped(String text, Trouble trouble) {
        assertEquals(trouble, TroubleText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fire 95C1 1", "stall", "stall 95C1 1", "stall XYZ 1 1"})
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> TroubleText.parse(text));
    }

    @Test
    void refusesAnOptionThatDoesNotExist() {
        assertThrows(IllegalArgumentException.class, () -> new RecorderOptions(java.util.List.of("--colour=blue")));
    }
}
