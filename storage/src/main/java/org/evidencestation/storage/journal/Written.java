package org.evidencestation.storage.journal;

/**
 * A line as it stands in the journal's file, and what it says.
 *
 * @param line without its line feed
 */
public record Written(Entry entry, String line) {}
