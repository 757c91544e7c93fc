package org.evidencestation.app.disc;

/** The sizes discs come in, with what fits on them. */
public enum DiscSize {
    DVD(4_700_372_992L),
    DVD_DL(8_543_666_176L),
    BD(25_025_314_816L),
    BD_DL(50_050_629_632L),
    BD_XL(100_103_356_416L);

    private final long bytes;

    DiscSize(long bytes) {
        this.bytes = bytes;
    }

    /** Bytes that can be written to the smallest of its kind (a DVD-R is a little larger than a DVD+R). */
    public long bytes() {
        return bytes;
    }
}
