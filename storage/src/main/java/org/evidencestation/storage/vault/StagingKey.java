package org.evidencestation.storage.vault;

/**
 * What a half-copied clip is found again by: recorder, its own handle of the clip, size, and time. It only finds bytes to
 * continue; it never decides what a recording is.
 */
public record StagingKey(String recorder, String clip, long size, String modified) {}
