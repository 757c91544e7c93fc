package org.evidencestation.app.disc.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a bag is to people.
 *
 * @param chinese its title, english likewise
 * @param single whether there is only ever one of it, so that its number needs no place among others
 * @param info more lines for {@code bag-info.txt}
 */
public record BagKind(String chinese, String english, boolean single, Map<String, String> info) {
    public static final BagKind DISC = new BagKind("证据光盘", "Evidence disc", false, Map.of());

    public BagKind {
        info = Collections.unmodifiableMap(new LinkedHashMap<>(info));
    }

    String number(DiscFacts facts) {
        return single ? facts.job() : facts.number();
    }
}
