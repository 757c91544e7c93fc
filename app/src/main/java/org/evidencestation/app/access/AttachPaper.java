package org.evidencestation.app.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.journal.AccessEvent.PaperAttached;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;
import org.evidencestation.storage.vault.KeptPapers;

/** Seals a scan or photo of a paper: its bytes in the vault, both digests in the journal, a checkpoint over them. */
public final class AttachPaper {
    private final AccessOffice office;

    public AttachPaper(AccessOffice office) {
        this.office = office;
    }

    /**
     * Takes in the file's bytes; whatever it is called and wherever it lies, only what its first bytes say counts.
     *
     * @return digest of the scan, for {@link CheckPaper}
     */
    public Answer<Sha256> attach(Session session, RequestId id, Path file) throws IOException {
        String name = CleanText.of(String.valueOf(file.getFileName()), CleanText.NAME);
        byte[] bytes = read(file);
        Optional<ScanKind> kind = ScanKind.of(bytes);
        Answer<Sha256> answer = office.write(
                ledger -> Deed.of(session, Right.SERVE_REQUESTS)
                        .and(RequestChecks.open(ledger.find(id)))
                        .need(kind.isPresent(), Refusal.NOT_A_SCAN, name)
                        .write(Sha256.of(bytes), attached(id, bytes, kind, name, session)),
                () -> office.keep(bytes, kind.orElseThrow().ending()));
        if (answer instanceof Answer.Done<Sha256>) {
            office.checkpoint();
        }
        return answer;
    }

    private static PaperAttached attached(
            RequestId id, byte[] bytes, Optional<ScanKind> kind, String name, Session session) {
        RunningDigest sm3 = Digests.sm3();
        sm3.update(ByteBuffer.wrap(bytes));
        return new PaperAttached(
                id,
                Sha256.of(bytes),
                Sm3.ofDigest(sm3.finish()).hex(),
                name,
                kind.map(ScanKind::mediaType).orElse(""),
                bytes.length,
                session.person());
    }

    /** Nothing of what is no file, or too long: that is no scan. */
    private static byte[] read(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= KeptPapers.LONGEST
                ? SmallFile.read(file, KeptPapers.LONGEST)
                : new byte[0];
    }
}
