package org.evidencestation.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/**
 * What a command gets of the world, so that a test can be the world.
 *
 * @param home the user's home folder
 * @param terminal whether somebody watches {@code out} grow
 * @param screens opened without a command
 * @param secrets asks at the terminal
 */
public record Surroundings(
        Map<String, String> environment,
        Path home,
        boolean windows,
        Locale locale,
        InstantSource time,
        boolean terminal,
        PrintStream out,
        PrintStream err,
        Screens screens,
        Secrets secrets) {}
