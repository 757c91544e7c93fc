package org.evidencestation.app.desktop.recordings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.evidencestation.app.desktop.InventedVault;
import org.evidencestation.app.desktop.Rack;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.junit.jupiter.api.Test;

class DetailsModelTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final InventedVault vault = new InventedVault(2);
    private final DetailsModel model = new DetailsModel(vault, new Errands(work::add, Runnable::run));
    private final List<RecordingRow> rows = vault.search(RecordingSearch.newest(2));

    @Test
    void addsTheProofWhenItHasBeenRead() {
        model.show(Optional.of(rows.getFirst()));
        assertEquals(Optional.empty(), model.proof().get());
        drain();
        DetailsModel.Proof proof = model.proof().get().orElseThrow();
        assertEquals(5, proof.history().size());
        assertEquals(Rack.clock(432_000, 1_000), proof.clock().orElseThrow());
    }

    @Test
    void aLateAnswerNeverStandsUnderAnotherRecording() {
        model.show(Optional.of(rows.getFirst()));
        model.verify();
        model.show(Optional.of(rows.getLast()));
        drain();
        assertInstanceOf(DetailsModel.Check.NotYet.class, model.check().get());
        assertEquals(
                rows.getLast().summary(),
                ((org.evidencestation.storage.journal.Event.RecordingSealed) model.proof()
                                .get()
                                .orElseThrow()
                                .history()
                                .get(2)
                                .event())
                        .summary());
    }

    @Test
    void verifiesOnceAtATime() {
        model.show(Optional.of(rows.getFirst()));
        drain();
        model.verify();
        model.verify();
        assertEquals(1, work.size());
        drain();
        assertEquals(
                new DetailsModel.Check.Answered(new Verification.Intact(Rack.NOW)),
                model.check().get());
    }

    @Test
    void nothingChosenIsNothingToVerify() {
        model.verify();
        assertEquals(0, work.size());
    }

    private void drain() {
        while (work.peek() != null) {
            work.remove().run();
        }
    }
}
