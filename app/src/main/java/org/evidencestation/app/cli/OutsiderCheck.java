package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.Vault;

/** The three lines with which anybody checks a recording with other people's tools: digest, CMS signature, SM2 signature. */
final class OutsiderCheck {
    private OutsiderCheck() {}

    static List<String> lines(Vault vault, RecordingId recording) throws IOException {
        Path content = vault.layout().object(recording).resolve("v1").resolve("content");
        Path file = vault.recordings().content(recording);
        String folder = quoted(content.toString());
        String certificates = vault.layout().certificates().toString();
        return List.of(
                "cd " + folder + " && sha256sum "
                        + quoted(content.relativize(file).toString()) + " && grep sha256 manifest.json",
                "cd " + folder + " && openssl cms -verify -binary -inform DER -in manifest.p7s -content manifest.json"
                        + " -CAfile " + quoted(certificates + "/station-ecdsa.pem") + " -out /dev/null",
                "cd " + folder + " && openssl pkeyutl -verify -rawin -digest sm3 -pkeyopt distid:1234567812345678"
                        + " -pubin -inkey " + quoted(certificates + "/station-sm2.pub.pem")
                        + " -sigfile manifest.sm2.sig -in manifest.json");
    }

    /** As a POSIX shell takes it whatever it holds; plain names stay plain. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./:@%+=,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
