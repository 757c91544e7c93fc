package org.evidencestation.storage.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The station's private keys, ECDSA P-256 and SM2, kept in a PKCS#12 file outside the vault. Safe for several threads if
 * its randomness is.
 */
public final class StationKey {
    private static final int SCALAR_BYTES = 32;

    private final StationIdentity ecdsa;
    private final StationIdentity sm2;
    private final SigningTools tools;

    private StationKey(StationIdentity ecdsa, StationIdentity sm2, SigningTools tools) {
        this.ecdsa = ecdsa;
        this.sm2 = sm2;
        this.tools = tools;
    }

    /**
     * Opens the keys in a folder, creating them at first start with a random pass phrase of their own: there is no
     * default one. Keys that are there but cannot be used are never replaced.
     *
     * @param random draws keys, serial numbers and signatures; a fixed one makes them repeatable in tests
     * @throws SealException if a file is missing beside the other, cannot be read, or does not fit its certificate; the
     *     message names the file
     */
    public static StationKey openOrCreate(Path folder, InstantSource time, SecureRandom random) throws SealException {
        var tools = new SigningTools(OwnProvider.BOUNCY_CASTLE, random);
        var files = new KeyFolder(folder, tools);
        Map<KeyKind, StationIdentity> identities = files.openOrCreate(() -> create(time.instant(), tools));
        var key = new StationKey(of(KeyKind.ECDSA, identities), of(KeyKind.SM2, identities), tools);
        byte[] trial = {1, 2, 3};
        if (!key.certificates().check(trial, key.sign(trial)).isEmpty()) {
            throw new SealException(files.keys() + ": the keys do not belong to their certificates");
        }
        return key;
    }

    private static StationIdentity of(KeyKind kind, Map<KeyKind, StationIdentity> identities) throws SealException {
        StationIdentity identity = identities.get(kind);
        if (identity == null) {
            throw new SealException("No " + kind + " key");
        }
        return identity;
    }

    private static Map<KeyKind, StationIdentity> create(Instant now, SigningTools tools) {
        try {
            KeyPair ecdsa = StationIdentity.newKeys(KeyKind.ECDSA, tools.provider(), tools.random());
            KeyPair sm2 = StationIdentity.newKeys(KeyKind.SM2, tools.provider(), tools.random());
            String id = StationCertificates.stationId(ecdsa.getPublic());
            Map<KeyKind, StationIdentity> identities = new EnumMap<>(KeyKind.class);
            identities.put(KeyKind.ECDSA, StationIdentity.selfSigned(KeyKind.ECDSA, ecdsa, id, now, tools));
            identities.put(KeyKind.SM2, StationIdentity.selfSigned(KeyKind.SM2, sm2, id, now, tools));
            return identities;
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("Bouncy Castle knows both kinds of key", e);
        }
    }

    /** Eight characters that name the station; derived from its certificate. */
    public String stationId() {
        return certificates().stationId();
    }

    public StationCertificates certificates() {
        return new StationCertificates(ecdsa.certificate(), sm2.certificate(), tools.provider());
    }

    /**
     * Short codes for one purpose, the same after every start: their key is derived from the private P-256 key, so there is
     * no second secret to keep, lose or rotate.
     */
    public ShortMac shortMac(String purpose) {
        if (!(ecdsa.key() instanceof ECPrivateKey secret)) {
            throw new IllegalStateException("A key that cannot be read derives no other");
        }
        byte[] scalar = secret.getS().toByteArray();
        byte[] padded = new byte[SCALAR_BYTES];
        int length = Math.min(scalar.length, SCALAR_BYTES);
        System.arraycopy(scalar, scalar.length - length, padded, SCALAR_BYTES - length, length);
        return ShortMac.of(padded, purpose);
    }

    /** Signs bytes, as they are, with both keys. */
    public Seal sign(byte[] bytes) {
        try {
            return new Seal(CmsSignature.sign(bytes, ecdsa, tools), Sm2Signature.sign(bytes, sm2, tools));
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("These keys have signed before", e);
        }
    }
}
