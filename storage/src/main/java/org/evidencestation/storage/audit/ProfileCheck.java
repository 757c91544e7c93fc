package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.KeptProfiles;
import org.evidencestation.storage.vault.VaultLayout;

/** Whether every profile the journal says was in force is kept, as it was. */
final class ProfileCheck {
    private final VaultLayout layout;
    private final Findings findings;
    private final Map<String, Long> lines = new TreeMap<>();

    ProfileCheck(Path journal, Findings findings) {
        this.layout = new VaultLayout(journal.resolveSibling("."));
        this.findings = findings;
    }

    void take(Entry entry) {
        if (entry.event() instanceof RegimeEvent.ProfileInForce it) {
            lines.putIfAbsent(it.digest().hex(), entry.number());
        }
    }

    void end() throws IOException {
        look();
        lines.forEach((digest, line) -> {
            try {
                if (KeptProfiles.read(layout, new Sha256(digest)).isEmpty()) {
                    missing(digest, line);
                }
            } catch (DamagedException e) {
                // The file itself was found already.
            } catch (IOException e) {
                findings.add(FindingCode.DISK_ERROR, layout.profiles(), SmallFile.reason(e));
            }
        });
    }

    private void missing(String digest, long line) {
        findings.add(FindingCode.PROFILE_MISSING, "profiles/" + digest, "named by line " + line);
    }

    private void look() throws IOException {
        if (!Files.isDirectory(layout.profiles(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.list(layout.profiles())) {
            files.sorted().forEach(file -> {
                String subject = "profiles/" + file.getFileName();
                if (!String.valueOf(file.getFileName()).matches("[0-9a-f]{64}\\.(json|txt)")) {
                    findings.add(FindingCode.FOREIGN_FILE, subject, "not a kept profile");
                } else if (!KeptProfiles.whole(file)) {
                    findings.add(FindingCode.PROFILE_CHANGED, subject, "has other bytes than its name says");
                }
            });
        }
    }
}
