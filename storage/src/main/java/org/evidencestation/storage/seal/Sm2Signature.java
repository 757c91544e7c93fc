package org.evidencestation.storage.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import org.bouncycastle.jcajce.spec.SM2ParameterSpec;

/** The bare SM2 signature with SM3 (GB/T 32918.2), DER of its two numbers, made for the standard's default signer id. */
final class Sm2Signature {
    private static final byte[] SIGNER_ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private Sm2Signature() {}

    static byte[] sign(byte[] bytes, StationIdentity identity, SigningTools tools) throws GeneralSecurityException {
        Signature signature = start(tools.provider());
        signature.initSign(identity.key(), tools.random());
        signature.update(bytes);
        return signature.sign();
    }

    static boolean matches(byte[] bytes, byte[] sm2, PublicKey key, Provider provider) {
        return Untrusted.read(() -> {
                    Signature signature = start(provider);
                    signature.initVerify(key);
                    signature.update(bytes);
                    return signature.verify(sm2);
                })
                .orElse(false);
    }

    private static Signature start(Provider provider) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(KeyKind.SM2.signature(), provider);
        signature.setParameter(new SM2ParameterSpec(SIGNER_ID));
        return signature;
    }
}
