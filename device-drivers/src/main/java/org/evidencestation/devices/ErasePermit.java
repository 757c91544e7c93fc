package org.evidencestation.devices;

/**
 * That one clip may be erased from a recorder: made by whoever has proven that its bytes are held and has announced it where
 * it lasts.
 *
 * @param clip exactly as listed; one that differs in anything is not erased
 * @param listing the newest one; a permit from before is worth nothing
 * @param sha256 of the clip as it was read from the recorder a second time, in lower-case hexadecimal
 * @param announced number of the line in which the erasure was announced
 */
public record ErasePermit(Clip clip, Listing listing, String sha256, long announced) {
    public ErasePermit {
        if (!listing.clips().contains(clip)) {
            throw new IllegalArgumentException("Not in that listing: " + clip.path());
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No SHA-256: " + sha256);
        }
    }
}
