package org.evidencestation.app.desktop.player;

import java.nio.file.Path;
import java.time.Duration;
import org.evidencestation.app.media.Frames;
import org.evidencestation.app.media.UnplayableException;

/** A film that is on the screen, or a sound that is heard; used on the toolkit's thread. */
interface Screening {
    void play();

    void pause();

    /** Also before it is ready. */
    void seek(Duration to);

    /** 1 is as it was recorded. */
    void rate(double rate);

    void close();

    /** Is told how it goes, on the toolkit's thread; not any more after {@link Screening#close}. */
    interface Audience {
        /** It can be played from here on. */
        void ready();

        void at(Duration position);

        void ended();

        /** It cannot go on; another way may. */
        void failed(String why);
    }

    /** Decodes pictures from a position on; called on a thread of its own. */
    interface Source {
        Frames open(Duration from, double perSecond) throws java.io.IOException, UnplayableException;
    }

    /** Brings films to the screen. */
    interface Projector {
        /** @param pictures whether there must be any: a film of which only the sound is understood has failed */
        Screening film(Path file, boolean pictures, Audience audience);

        /** @param perSecond pictures that the film has */
        Screening frames(Source source, double perSecond, Audience audience);
    }
}
