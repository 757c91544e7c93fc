package org.evidencestation.app.desktop.sound;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A short row of tones and rests, and the bytes a sound card plays for it: 16 bit, one channel, all equally loud. */
record Tune(List<Tone> tones) {
    /** Samples in a second. */
    static final int RATE = 22_050;

    private static final int SECOND = 1_000;
    private static final double LOUDNESS = 0.5;
    /** So long each tone swells and fades, that no edge clicks. */
    private static final int EDGE = RATE / 100;

    Tune {
        tones = List.copyOf(tones);
    }

    /** @param hertz 0 is a rest */
    record Tone(int hertz, int millis) {
        int samples() {
            return millis * RATE / SECOND;
        }
    }

    /** @param score tones as hertz and milliseconds, {@code 440:100}, rests as {@code -:100}, one after the other */
    static Tune of(String score) {
        return new Tune(Arrays.stream(score.split(" ", -1)).map(Tune::tone).toList());
    }

    private static Tone tone(String written) {
        String[] parts = written.split(":", 2);
        return new Tone(parts[0].equals("-") ? 0 : Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    Duration length() {
        return Duration.ofMillis(tones.stream().mapToInt(Tone::millis).sum());
    }

    /** Little endian. */
    byte[] pcm() {
        byte[] bytes = new byte[2 * tones.stream().mapToInt(Tone::samples).sum()];
        int at = 0;
        for (Tone tone : tones) {
            for (int i = 0; i < tone.samples(); i++) {
                int value = (int) Math.round(Short.MAX_VALUE * LOUDNESS * edge(i, tone.samples()) * wave(tone, i));
                bytes[at++] = (byte) value;
                bytes[at++] = (byte) (value >> Byte.SIZE);
            }
        }
        return bytes;
    }

    /** With its octave, so that a small loudspeaker lets low tones be heard. */
    private static double wave(Tone tone, int sample) {
        double turn = 2 * Math.PI * tone.hertz() * sample / RATE;
        return 0.75 * Math.sin(turn) + 0.25 * Math.sin(2 * turn);
    }

    private static double edge(int sample, int samples) {
        return Math.min(1, Math.min(sample, samples - 1 - sample) / (double) EDGE);
    }
}
