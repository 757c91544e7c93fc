package org.evidencestation.app.gate;

import java.time.Instant;

/** @param at when it was so */
public record Measured<T>(T value, Instant at) {}
