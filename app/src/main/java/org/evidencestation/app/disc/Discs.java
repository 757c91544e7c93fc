package org.evidencestation.app.disc;

import java.util.Optional;
import java.util.function.Function;
import org.evidencestation.app.disc.paper.DiscPapers;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingId;

/** The evidence discs of a running station. Safe for several threads. */
public final class Discs {
    private final DiscOffice office;
    private final Shelf shelf;
    private final PrepareDisc prepare;
    private final DiscPapers papers;

    public Discs(DiscOffice office, Shelf shelf, PrepareDisc prepare, DiscPapers papers) {
        this.office = office;
        this.shelf = shelf;
        this.prepare = prepare;
        this.papers = papers;
    }

    /** Answers from everything that was committed. */
    public <T> T ask(Function<DiscLedger, T> question) {
        return office.book().ask(question);
    }

    /** A recording that can go on a disc: its footage is there. */
    public Optional<RecordingRow> held(RecordingId recording) {
        return shelf.row(recording);
    }

    /** What the regulation wants on paper. */
    public DiscWords words() {
        return office.words();
    }

    public OpenDiscs opening() {
        return new OpenDiscs(office, shelf, prepare);
    }

    public BurnDiscs burning() {
        return new BurnDiscs(office, prepare);
    }

    public FinishDiscs finishing() {
        return new FinishDiscs(office, prepare);
    }

    public ReadDiscs reading() {
        return new ReadDiscs(office, prepare);
    }

    public MakePapers papers() {
        return new MakePapers(office, prepare, finishing(), papers);
    }
}
