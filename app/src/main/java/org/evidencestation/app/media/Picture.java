package org.evidencestation.app.media;

/**
 * One picture for a screen.
 *
 * @param bgra blue, green, red, opacity, row by row from the top; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of each picture would cost more than decoding
public record Picture(Content.Size size, byte[] bgra) {}
