package org.evidencestation.app.cli;

import java.util.function.Consumer;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.storage.mirror.Progress;

/** One line that is written over and over while somebody watches; nothing in a file. */
final class CopyProgress implements Consumer<Progress> {
    private final Words words;
    private final Surroundings around;
    private boolean open;

    CopyProgress(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public void accept(Progress progress) {
        if (around.terminal()) {
            around.err()
                    .print("\r" + words.of("copy.progress", progress.recordings(), HumanSize.of(progress.bytes()))
                            + "\u001b[K");
            open = true;
        }
    }

    void end() {
        if (open) {
            around.err().println();
        }
    }
}
