package org.evidencestation.app.desktop.sound;

/** What is said aloud, most urgent first. */
public enum Alarm {
    /** A recorder was pulled while it was read. */
    PULLED,
    /** A tile is red. */
    FAULT,
    /** The vault's disk, its second copy or the journal is not well. */
    STORAGE,
    /** A tile is amber: somebody has to do something. */
    PERSON,
    /** A recorder may be taken. */
    DONE;

    /** Its sound. */
    Tune tune() {
        return switch (this) {
            case PULLED -> Tune.of("1320:70 990:70 660:70 -:90 1320:70 990:70 660:70 -:90 1320:70 990:70 660:70");
            case FAULT -> Tune.of("392:220 -:120 392:220 -:120 392:220");
            case STORAGE -> Tune.of("587:320 -:60 440:480");
            case PERSON -> Tune.of("659:110 -:70 880:160");
            case DONE -> Tune.of("1047:90 1319:90 1568:240");
        };
    }

    /** Whether it is told again when nobody was to hear it and it is still so. */
    boolean stands() {
        return switch (this) {
            case PULLED, FAULT, STORAGE -> true;
            case PERSON, DONE -> false;
        };
    }
}
