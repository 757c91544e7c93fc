package org.evidencestation.app.desktop.regulation;

import org.evidencestation.app.regime.Said;

/** What a person wants written down on the regulations screen. */
public sealed interface RegulationOrder {
    /** The office goes on with a regulation that has ended. */
    record GoOn(Said said) implements RegulationOrder {}

    /** One rule is another here. */
    record SetRule(String key, String value, Said said) implements RegulationOrder {}
}
