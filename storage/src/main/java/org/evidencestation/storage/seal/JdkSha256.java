package org.evidencestation.storage.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of the JDK, which takes direct buffers as they are. */
final class JdkSha256 implements RunningDigest {
    private final MessageDigest digest;

    private JdkSha256(MessageDigest digest) {
        this.digest = digest;
    }

    static JdkSha256 start() {
        try {
            return new JdkSha256(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public void update(ByteBuffer bytes) {
        digest.update(bytes);
    }

    @Override
    public RunningDigest copy() {
        try {
            return new JdkSha256((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The JDK's SHA-256 can be cloned", e);
        }
    }

    @Override
    public byte[] finish() {
        return digest.digest();
    }
}
