package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.AccessEvent;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.KeptPapers;
import org.evidencestation.storage.vault.VaultLayout;

/** Whether every scan of a paper that the journal names is kept, as it was. */
final class PaperCheck {
    private final VaultLayout layout;
    private final Findings findings;
    private final Map<String, Long> lines = new TreeMap<>();

    PaperCheck(Path journal, Findings findings) {
        this.layout = new VaultLayout(journal.resolveSibling("."));
        this.findings = findings;
    }

    void take(Entry entry) {
        if (entry.event() instanceof AccessEvent.PaperAttached it) {
            lines.putIfAbsent(it.attachment().hex(), entry.number());
        }
    }

    void end() throws IOException {
        look();
        lines.forEach((digest, line) -> {
            if (KeptPapers.find(layout, new Sha256(digest)).isEmpty()) {
                findings.add(FindingCode.PAPER_MISSING, "papers/" + digest, "named by line " + line);
            }
        });
    }

    private void look() throws IOException {
        if (!Files.isDirectory(layout.papers(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.list(layout.papers())) {
            files.sorted().forEach(file -> {
                String subject = "papers/" + file.getFileName();
                if (!KeptPapers.named(file)) {
                    findings.add(FindingCode.FOREIGN_FILE, subject, "not a kept paper");
                } else if (!KeptPapers.whole(file)) {
                    findings.add(FindingCode.PAPER_CHANGED, subject, "has other bytes than its name says");
                }
            });
        }
    }
}
