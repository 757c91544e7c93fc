package org.evidencestation.storage.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * Both keys in one PKCS#12 file (RFC 7292), AES-256 and HMAC-SHA-256 throughout, which OpenSSL 3 reads as it is. Written
 * bag by bag, because the key store of Bouncy Castle spends a second or two at each opening on stretching a pass phrase that is
 * 256 random bits already; the JDK's cannot read back an SM2 key.
 */
final class Pkcs12 {
    private static final int ITERATIONS = 2048;
    private static final int SALT_BYTES = 16;

    private final SigningTools tools;
    private final String phrase;

    Pkcs12(SigningTools tools, String phrase) {
        this.tools = tools;
        this.phrase = phrase;
    }

    byte[] write(Map<KeyKind, StationIdentity> identities) throws IOException {
        try {
            var file = new PKCS12PfxPduBuilder();
            for (var entry : identities.entrySet()) {
                StationIdentity identity = entry.getValue();
                file.addData(named(new JcaPKCS12SafeBagBuilder(identity.key(), encryptor()), entry.getKey()));
                file.addEncryptedData(encryptor(), new PKCS12SafeBag[] {
                    named(new JcaPKCS12SafeBagBuilder(identity.certificate()), entry.getKey())
                });
            }
            var mac = new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256)
                    .setProvider(tools.provider())
                    .setIterationCount(ITERATIONS);
            return file.build(mac, phrase.toCharArray()).getEncoded();
        } catch (PKCSException | OperatorCreationException e) {
            throw new IllegalStateException("Bouncy Castle knows these algorithms", e);
        }
    }

    private static PKCS12SafeBag named(PKCS12SafeBagBuilder bag, KeyKind kind) {
        bag.addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, new DERBMPString(kind.alias()));
        bag.addBagAttribute(
                PKCS12SafeBag.localKeyIdAttribute,
                new DEROctetString(kind.alias().getBytes(StandardCharsets.US_ASCII)));
        return bag.build();
    }

    private OutputEncryptor encryptor() throws OperatorCreationException {
        var stretching = new PBKDF2Config.Builder()
                .withPRF(PBKDF2Config.PRF_SHA256)
                .withIterationCount(ITERATIONS)
                .withSaltLength(SALT_BYTES)
                .build();
        return new JcePKCSPBEOutputEncryptorBuilder(stretching, NISTObjectIdentifiers.id_aes256_CBC)
                .setProvider(tools.provider())
                .setRandom(tools.random())
                .build(phrase.toCharArray());
    }

    /** Both keys with their certificates, or nothing if the file is damaged or belongs to another pass phrase. */
    Optional<Map<KeyKind, StationIdentity>> read(byte[] bytes) {
        return Untrusted.read(() -> {
            KeyStore store = KeyStore.getInstance("PKCS12-AES256-AES128", tools.provider());
            store.load(new ByteArrayInputStream(bytes), phrase.toCharArray());
            Map<KeyKind, StationIdentity> identities = new EnumMap<>(KeyKind.class);
            for (KeyKind kind : KeyKind.values()) {
                identities.put(kind, identity(store, kind));
            }
            return identities;
        });
    }

    private StationIdentity identity(KeyStore store, KeyKind kind) throws GeneralSecurityException, IOException {
        if (store.getKey(kind.alias(), phrase.toCharArray()) instanceof PrivateKey key
                && store.getCertificate(kind.alias()) instanceof X509Certificate certificate) {
            return new StationIdentity(key, certificate);
        }
        throw new IOException("No entry " + kind.alias());
    }
}
