package org.evidencestation.app.disc;

import java.io.IOException;
import java.nio.file.Files;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.app.disc.content.DiscContent;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.paper.DiscMark;
import org.evidencestation.app.disc.paper.DiscPapers;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;

/** Makes the papers of a copy that was read back, from the same facts that are on the disc. */
public final class MakePapers {
    private final DiscOffice office;
    private final PrepareDisc prepare;
    private final FinishDiscs finishing;
    private final DiscPapers papers;

    public MakePapers(DiscOffice office, PrepareDisc prepare, FinishDiscs finishing, DiscPapers papers) {
        this.office = office;
        this.prepare = prepare;
        this.finishing = finishing;
        this.papers = papers;
    }

    /**
     * A PDF. When this returns the journal says that it was made.
     *
     * @throws PrepareDisc.NotHeldException if a recording of the disc was cleared since
     */
    public Answer<byte[]> make(Session session, DiscJobId id, int disc, int copy, Paper paper) throws IOException {
        DiscJob job = office.book().ask(ledger -> ledger.find(id)).orElse(null);
        DiscCopy wanted = job == null ? null : job.copy(disc, copy).orElse(null);
        if (job == null || wanted == null) {
            return new Answer.Refused<>(Refusal.UNKNOWN_DISC, "", "");
        }
        if (!wanted.isVerified()) {
            return new Answer.Refused<>(Refusal.NOT_VERIFIED, job.number(disc), "");
        }
        return office.alone(() -> noted(session, id, wanted, paper, pdf(job, wanted, paper)));
    }

    private Answer<byte[]> noted(Session session, DiscJobId id, DiscCopy wanted, Paper paper, byte[] pdf)
            throws IOException {
        Answer<DiscJobId> noted = finishing.paper(session, id, wanted, paper, Sha256.of(pdf));
        return switch (noted) {
            case Answer.Done<DiscJobId> _ -> new Answer.Done<>(pdf);
            case Answer.Refused<DiscJobId>(var why, var about, var article) ->
                new Answer.Refused<>(why, about, article);
        };
    }

    private byte[] pdf(DiscJob job, DiscCopy copy, Paper paper) throws IOException {
        if (paper == Paper.SHEET) {
            return sheet(prepare.again(job, copy.disc()).orElseThrow());
        }
        DiscFacts facts = prepare.facts(job, copy.disc())
                .orElseThrow(() -> new IllegalStateException("verified, and never prepared"));
        SealCode code = SealCode.of(copy.verified().orElseThrow().said().contents());
        DiscMark mark = new DiscMark(facts, copy.copy(), code);
        return switch (paper) {
            case LABEL -> papers.label(mark);
            case SLEEVE -> papers.sleeve(mark);
            case STICKER -> papers.sticker(mark);
            case SHEET -> throw new IllegalStateException("made above");
        };
    }

    /** The file that is on the disc. */
    private static byte[] sheet(DiscContents.Made made) throws IOException {
        DiscFile file = made.tree().files().stream()
                .filter(it -> it.path().equals(DiscContent.SHEET))
                .findFirst()
                .orElseThrow(() -> new IOException("There is no sheet on the disc"));
        return Files.readAllBytes(file.source());
    }
}
