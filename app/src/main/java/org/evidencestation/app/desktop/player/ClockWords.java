package org.evidencestation.app.desktop.player;

import java.time.Duration;
import java.util.List;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** What the two clocks showed at a position, each with its name. */
final class ClockWords {
    private final PlayerModel model;
    private final Texts texts;
    private final Formats formats;

    ClockWords(PlayerModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
    }

    /** Recorder first. */
    List<String> at(Duration position) {
        return model.reel()
                .get()
                .map(reel -> List.of(
                        texts.get(
                                "player.recorderTime",
                                reel.clock()
                                        .recorderAt(position)
                                        .map(formats::wallTime)
                                        .orElse(texts.get("details.unknown"))),
                        texts.get(
                                "player.correctedTime",
                                reel.clock()
                                        .correctedAt(position)
                                        .map(formats::moment)
                                        .orElse(texts.get("details.unknown")))))
                .orElse(List.of("", ""));
    }
}
