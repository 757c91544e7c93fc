package org.evidencestation.app.desktop.disc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.BurnDiscs;
import org.evidencestation.app.disc.FinishDiscs;
import org.evidencestation.app.disc.burner.BurnException.Fault;

/** What went wrong with a medium, and what to do now, in words. The journal may know names this version does not. */
final class FaultWords {
    static final List<String> KNOWN = Stream.concat(
                    Arrays.stream(Fault.values()).map(Enum::name),
                    Stream.of(BurnDiscs.INTERRUPTED, FinishDiscs.REPLACED))
            .toList();

    private final Texts texts;

    FaultWords(Texts texts) {
        this.texts = texts;
    }

    String what(String fault) {
        return texts.get("disc.fault." + known(fault));
    }

    String now(String fault) {
        return texts.get("disc.todo." + known(fault));
    }

    private static String known(String fault) {
        return KNOWN.contains(fault) ? fault : "OTHER";
    }
}
