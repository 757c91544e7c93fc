package org.evidencestation.app.desktop.health;

import java.time.Instant;

/**
 * What a whole-vault check came to.
 *
 * @param at when it ended
 * @param complete whether everything was looked at
 * @param bytes of content that were read
 * @param errors and warnings and notes by what was lost
 * @param wrongTokens how many of the warnings are about tokens of a time authority
 */
public record AuditResult(
        Instant at, boolean complete, long objects, long bytes, int errors, int warnings, int notes, int wrongTokens) {}
