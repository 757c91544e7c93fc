package org.evidencestation.storage.seal;

import java.util.HexFormat;

/** An SM3 digest (GM/T 0004-2012, GB/T 32905-2016) as 64 lower-case hexadecimal digits. */
public record Sm3(String hex) {
    public Sm3 {
        if (!Hex.isLowerCase(hex, 64)) {
            throw new IllegalArgumentException("Not an SM3 digest: " + hex);
        }
    }

    public static Sm3 ofDigest(byte[] digest) {
        return new Sm3(HexFormat.of().formatHex(digest));
    }

    @Override
    public String toString() {
        return hex;
    }
}
