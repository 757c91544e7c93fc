package org.evidencestation.app.desktop.sound;

/** Plays sounds; slow, so not on the screen's thread. */
@FunctionalInterface
public interface Speaker {
    /**
     * Returns when it was played.
     *
     * @return false if there is nothing to play it on
     */
    boolean play(Alarm alarm);
}
