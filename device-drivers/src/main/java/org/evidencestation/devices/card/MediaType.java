package org.evidencestation.devices.card;

/** What a clip is by its first bytes, whatever its name says. */
public enum MediaType {
    MP4,
    QUICKTIME,
    AVI,
    WAV,
    /** Narrow-band speech; recorders write it into files called {@code .wav} too. */
    AMR,
    MPEG_TS,
    /** Transport stream with a time stamp before each packet. */
    M2TS,
    JPEG,
    MP3,
    AAC,
    OGG,
    /** Evidence all the same; perhaps encrypted. */
    UNKNOWN
}
