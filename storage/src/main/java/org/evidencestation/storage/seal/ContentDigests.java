package org.evidencestation.storage.seal;

/** Both digests of the same bytes. */
public record ContentDigests(Sha256 sha256, Sm3 sm3) {}
