package org.evidencestation.app.media;

import java.time.Duration;
import java.util.Optional;

/**
 * What a player needs to know of a file: claims of the file, never proof.
 *
 * @param container as ffprobe names it, for example {@code mov,mp4,m4a,3gp,3g2,mj2}
 * @param length empty where nothing tells
 */
public record Content(
        Kind kind, String container, Optional<Duration> length, Optional<Video> video, Optional<Sound> sound) {
    /** What a person would call it. */
    public enum Kind {
        FILM,
        SOUND,
        PICTURE
    }

    /**
     * @param codec as ffprobe names it, for example {@code h264}
     * @param tag four letters that the container gives the codec; empty if it gives none
     * @param width and height as it is shown, turned upright and with square pixels
     * @param perSecond pictures; 25 where the file does not tell
     */
    public record Video(String codec, String tag, int width, int height, double perSecond) {
        /** Width and height made smaller, if need be, until both fit; even, as pictures must be. */
        public Size within(int mostWidth, int mostHeight) {
            double scale = Math.min(1, Math.min(mostWidth / (double) width, mostHeight / (double) height));
            return new Size(even(width * scale), even(height * scale));
        }

        private static int even(double side) {
            return Math.max(2, (int) Math.round(side / 2) * 2);
        }
    }

    public record Size(int width, int height) {}

    public record Sound(String codec, int perSecond, int channels) {}
}
