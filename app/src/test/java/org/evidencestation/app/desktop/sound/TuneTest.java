package org.evidencestation.app.desktop.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TuneTest {
    private static int[] samples(Alarm alarm) {
        byte[] pcm = alarm.tune().pcm();
        int[] samples = new int[pcm.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((pcm[2 * i] & 0xff) | (pcm[2 * i + 1] << 8));
        }
        return samples;
    }

    private static int peak(Alarm alarm) {
        return Arrays.stream(samples(alarm)).map(Math::abs).max().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Alarm.class)
    void everySoundIsShortAndEndsWhereItBegan(Alarm alarm) {
        int[] samples = samples(alarm);
        long millis = alarm.tune().length().toMillis();
        assertTrue(millis >= 250 && millis <= 1_500, millis + " ms");
        assertEquals(millis / 1000.0, (double) samples.length / Tune.RATE, 0.01);
        assertEquals(0, samples[0], "a loudspeaker would click");
        assertEquals(0, samples[samples.length - 1]);
    }

    @ParameterizedTest
    @EnumSource(Alarm.class)
    void noSampleJumpsSoFarThatItClicks(Alarm alarm) {
        int[] samples = samples(alarm);
        int loudest = peak(alarm);
        for (int i = 1; i < samples.length; i++) {
            assertTrue(Math.abs(samples[i] - samples[i - 1]) < loudest, "sample " + i);
        }
    }

    @Test
    void noneIsLouderThanAnother() {
        List<Integer> peaks = Arrays.stream(Alarm.values()).map(TuneTest::peak).toList();
        int loudest = peaks.stream().max(Integer::compare).orElseThrow();
        int quietest = peaks.stream().min(Integer::compare).orElseThrow();
        assertTrue(loudest < Short.MAX_VALUE, "cut off");
        assertTrue(quietest > loudest * 0.9, peaks.toString());
    }

    @Test
    void eachHasItsOwnRhythmAndItsOwnPitch() {
        Set<List<Integer>> rhythms = Arrays.stream(Alarm.values())
                .map(it -> it.tune().tones().stream().map(Tune.Tone::millis).toList())
                .collect(Collectors.toSet());
        Set<List<Integer>> pitches = Arrays.stream(Alarm.values())
                .map(it -> it.tune().tones().stream()
                        .map(Tune.Tone::hertz)
                        .filter(hertz -> hertz > 0)
                        .toList())
                .collect(Collectors.toSet());
        assertEquals(Alarm.values().length, rhythms.size());
        assertEquals(Alarm.values().length, pitches.size());
    }

    @Test
    void aToneHasThePitchThatIsWritten() {
        byte[] pcm = Tune.of("440:1000").pcm();
        int crossings = 0;
        int before = 0;
        for (int i = 0; i < pcm.length / 2; i++) {
            int now = (short) ((pcm[2 * i] & 0xff) | (pcm[2 * i + 1] << 8));
            if (before < 0 && now > 0) {
                crossings++;
            }
            before = now == 0 ? before : now;
        }
        assertEquals(440, crossings, 2);
    }

    @Test
    void aRestIsSilent() {
        for (byte each : Tune.of("-:100").pcm()) {
            assertEquals(0, each);
        }
    }
}
