package org.evidencestation.storage.seal;

/**
 * Two detached signatures over the same bytes.
 *
 * @param cms CMS SignedData (RFC 5652), DER, ECDSA P-256 with SHA-256; {@code openssl cms -verify} accepts it
 * @param sm2 SM2 with SM3 (GB/T 32918), DER, default signer id; {@code openssl pkeyutl -verify} accepts it
 */
public record Seal(byte[] cms, byte[] sm2) {}
