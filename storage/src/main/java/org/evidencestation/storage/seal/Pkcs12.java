package org.evidencestation.storage.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * Both keys in one PKCS#12 file (RFC 7292), AES-256 and HMAC-SHA-256 throughout, which OpenSSL 3 reads as it is. Written and read
 * bag by bag, because the key store of Bouncy Castle spends a second or two at each opening on stretching a pass phrase that is
 * 256 random bits already, and makes a provider of its own for reading; the JDK's cannot read back an SM2 key.
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
            var file = new PKCS12PfxPdu(bytes);
            var macs = new JcePKCS12MacCalculatorBuilderProvider().setProvider(tools.provider());
            if (!file.isMacValid(macs, phrase.toCharArray())) {
                throw new IOException("Damaged, or of another pass phrase");
            }
            Map<String, PrivateKey> keys = new HashMap<>();
            Map<String, X509Certificate> certificates = new HashMap<>();
            for (PKCS12SafeBag bag : bags(file)) {
                if (bag.getBagValue() instanceof PKCS8EncryptedPrivateKeyInfo key) {
                    keys.put(
                            name(bag),
                            new JcaPEMKeyConverter()
                                    .setProvider(tools.provider())
                                    .getPrivateKey(key.decryptPrivateKeyInfo(decryptor())));
                } else if (bag.getBagValue() instanceof X509CertificateHolder certificate) {
                    certificates.put(
                            name(bag),
                            new JcaX509CertificateConverter()
                                    .setProvider(tools.provider())
                                    .getCertificate(certificate));
                }
            }
            Map<KeyKind, StationIdentity> identities = new EnumMap<>(KeyKind.class);
            for (KeyKind kind : KeyKind.values()) {
                identities.put(kind, identity(kind, keys, certificates));
            }
            return identities;
        });
    }

    private List<PKCS12SafeBag> bags(PKCS12PfxPdu file) throws PKCSException {
        List<PKCS12SafeBag> bags = new ArrayList<>();
        for (ContentInfo part : file.getContentInfos()) {
            var safe = part.getContentType().equals(PKCSObjectIdentifiers.encryptedData)
                    ? new PKCS12SafeBagFactory(part, decryptor())
                    : new PKCS12SafeBagFactory(part);
            bags.addAll(List.of(safe.getSafeBags()));
        }
        return bags;
    }

    private InputDecryptorProvider decryptor() {
        return new JcePKCSPBEInputDecryptorProviderBuilder()
                .setProvider(tools.provider())
                .build(phrase.toCharArray());
    }

    private static String name(PKCS12SafeBag bag) {
        for (Attribute attribute : bag.getAttributes()) {
            if (attribute.getAttrType().equals(PKCS12SafeBag.friendlyNameAttribute)
                    && attribute.getAttributeValues()[0] instanceof ASN1String name) {
                return name.getString();
            }
        }
        return "";
    }

    private static StationIdentity identity(
            KeyKind kind, Map<String, PrivateKey> keys, Map<String, X509Certificate> certificates) throws IOException {
        PrivateKey key = keys.get(kind.alias());
        X509Certificate certificate = certificates.get(kind.alias());
        if (key == null || certificate == null) {
            throw new IOException("No entry " + kind.alias());
        }
        return new StationIdentity(key, certificate);
    }
}
