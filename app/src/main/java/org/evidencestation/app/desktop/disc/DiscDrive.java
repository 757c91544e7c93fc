package org.evidencestation.app.desktop.disc;

import java.util.Optional;
import org.evidencestation.app.disc.burner.Medium;

/**
 * A drive, and what is in it.
 *
 * @param name as the journal names it; empty if there is none
 * @param medium empty if there is no drive
 * @param fault name of what is wrong; empty if nothing is
 */
public record DiscDrive(String name, Optional<Medium> medium, String fault) {}
