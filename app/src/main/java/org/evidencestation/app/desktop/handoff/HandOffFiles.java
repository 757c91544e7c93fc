package org.evidencestation.app.desktop.handoff;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks a person for places; empty if they would rather not.
 *
 * @param whereTo where to save, given a name for the file
 * @param whichFile a receipt
 * @param whichFolder where a package goes
 */
public record HandOffFiles(
        Function<String, Optional<Path>> whereTo,
        Supplier<Optional<Path>> whichFile,
        Supplier<Optional<Path>> whichFolder) {}
