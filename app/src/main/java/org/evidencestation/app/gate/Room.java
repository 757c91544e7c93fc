package org.evidencestation.app.gate;

/** Room on a recorder, in bytes. */
public record Room(long free, long total) {}
