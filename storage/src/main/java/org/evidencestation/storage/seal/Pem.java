package org.evidencestation.storage.seal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** PEM (RFC 7468) with line feeds on every system, so that the files are the same bytes everywhere. */
final class Pem {
    private Pem() {}

    static String of(String type, byte[] der) {
        byte[] lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(der);
        return "-----BEGIN " + type + "-----\n" + new String(lines, StandardCharsets.US_ASCII) + "\n-----END " + type
                + "-----\n";
    }

    static byte[] read(String type, String pem) throws IOException {
        try (PemReader reader = new PemReader(new StringReader(pem))) {
            PemObject object = reader.readPemObject();
            if (object == null || !object.getType().equals(type)) {
                throw new IOException("Not a PEM " + type);
            }
            return object.getContent();
        }
    }
}
