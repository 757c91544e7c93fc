package org.evidencestation.app.cli;

import java.time.Duration;
import java.time.Instant;
import org.evidencestation.app.duty.Spell;
import picocli.CommandLine.Option;

/** How far a command looks back. */
final class LastDays {
    @Option(names = "--days", defaultValue = "30", descriptionKey = "option.days")
    int days = 30;

    /** The last days up to now. */
    Spell spell(Surroundings around) {
        Instant now = around.time().instant();
        return new Spell(now.minus(Duration.ofDays(days)), now);
    }
}
