package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether this computer can be heard. */
public final class SoundOutput {
    private final Path cards;

    /** @param cards as Linux lists them, {@code /proc/asound/cards}; elsewhere there is no such file */
    public SoundOutput(Path cards) {
        this.cards = cards;
    }

    public static SoundOutput ofThisMachine() {
        return new SoundOutput(Path.of("/proc/asound/cards"));
    }

    /** What is wrong here costs one more try: a player that cannot open the sound goes on without. */
    public boolean present() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return true;
        }
        try {
            return Files.exists(cards)
                    && Files.readString(cards).lines().anyMatch(line -> line.matches("\\s*\\d+ \\[.*"));
        } catch (IOException e) {
            return false;
        }
    }
}
