package org.evidencestation.storage.seal;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 of Bouncy Castle, which takes arrays only: a direct buffer passes through a small one that stays in the cache. */
final class BouncySm3 implements RunningDigest {
    private static final int CHUNK = 16 * 1024;

    private final SM3Digest digest;
    private final byte[] chunk = new byte[CHUNK];

    private BouncySm3(SM3Digest digest) {
        this.digest = digest;
    }

    static BouncySm3 start() {
        return new BouncySm3(new SM3Digest());
    }

    @Override
    public void update(ByteBuffer bytes) {
        if (bytes.hasArray()) {
            digest.update(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            bytes.position(bytes.limit());
            return;
        }
        while (bytes.hasRemaining()) {
            int length = Math.min(bytes.remaining(), CHUNK);
            bytes.get(chunk, 0, length);
            digest.update(chunk, 0, length);
        }
    }

    @Override
    public RunningDigest copy() {
        return new BouncySm3(new SM3Digest(digest));
    }

    @Override
    public byte[] finish() {
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }
}
