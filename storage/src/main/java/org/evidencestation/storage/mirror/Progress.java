package org.evidencestation.storage.mirror;

/**
 * How far copying has come.
 *
 * @param line number of the journal line whose recording is done
 * @param lines how many lines there are in all
 * @param recordings done in this run
 * @param bytes of footage copied or read in this run
 */
public record Progress(long line, long lines, long recordings, long bytes) {}
