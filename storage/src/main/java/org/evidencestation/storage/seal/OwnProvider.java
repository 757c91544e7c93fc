package org.evidencestation.storage.seal;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Bouncy Castle, ours alone: never registered for the whole process, and made once, as it lists some thousand algorithms. */
final class OwnProvider {
    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private OwnProvider() {}
}
