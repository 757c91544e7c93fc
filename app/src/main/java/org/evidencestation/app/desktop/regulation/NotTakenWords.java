package org.evidencestation.app.desktop.regulation;

import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;
import org.evidencestation.app.regime.RegimeInForce.Unreadable;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;

/** Why the station does not go by what it was told to, and what to do: one sentence each. */
public record NotTakenWords(Texts texts) {
    public String happened(NotTaken why) {
        return switch (why) {
            case Unreadable(String wanted, String problem) -> texts.get("regime.unreadable", wanted, problem);
            case WouldShorten it -> texts.get("regime.shorter", it.wanted(), it.recordings());
        };
    }

    public String now(NotTaken why) {
        return switch (why) {
            case Unreadable _ -> texts.get("regime.unreadable.now");
            case WouldShorten _ -> texts.get("regime.shorter.now");
        };
    }
}
