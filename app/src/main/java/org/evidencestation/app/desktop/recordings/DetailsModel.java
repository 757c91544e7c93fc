package org.evidencestation.app.desktop.recordings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.timecard.ClockHistory;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.Event;

/** One recording with its proof. What the vault and the journal tell comes after what the list already knew. */
public final class DetailsModel {
    private final Archive archive;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<RecordingRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Proof>> proof = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Check> check = new ReadOnlyObjectWrapper<>(new Check.NotYet());

    public DetailsModel(Archive archive, Errands errands) {
        this.archive = archive;
        this.errands = errands;
    }

    public ReadOnlyObjectProperty<Optional<RecordingRow>> row() {
        return row.getReadOnlyProperty();
    }

    /** Empty until it has been read, and if it cannot be. */
    public ReadOnlyObjectProperty<Optional<Proof>> proof() {
        return proof.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Check> check() {
        return check.getReadOnlyProperty();
    }

    public void show(Optional<RecordingRow> chosen) {
        if (chosen.equals(row.get())) {
            return;
        }
        row.set(chosen);
        proof.set(Optional.empty());
        check.set(new Check.NotYet());
        chosen.ifPresent(each -> errands.run(
                () -> read(each),
                found -> ifStill(each, () -> proof.set(Optional.of(found))),
                problem -> ifStill(each, () -> check.set(new Check.Failed()))));
    }

    private Proof read(RecordingRow each) throws IOException {
        List<IndexedEvent> history = archive.history(each.summary().recording());
        return new Proof(
                archive.seal(each),
                history,
                archive.circumstances(each, history),
                ClockHistory.of(archive.clock(each.summary().recorder())));
    }

    /** Reads the stored copy again; a second wish while one is under way is passed over. */
    public void verify() {
        if (row.get().isEmpty() || check.get() instanceof Check.Running) {
            return;
        }
        RecordingRow each = row.get().get();
        check.set(new Check.Running());
        errands.run(
                () -> archive.verify(each),
                answer -> ifStill(each, () -> check.set(new Check.Answered(answer))),
                problem -> ifStill(each, () -> check.set(new Check.Failed())));
    }

    private void ifStill(RecordingRow each, Runnable then) {
        if (row.get().filter(each::equals).isPresent()) {
            then.run();
        }
    }

    /** How the verification stands. */
    public sealed interface Check {
        record NotYet() implements Check {}

        record Running() implements Check {}

        record Answered(Verification verification) implements Check {}

        /** The station could not read what it wanted to check. */
        record Failed() implements Check {}
    }

    /**
     * @param history oldest first
     * @param recorderClock how the clock of the recorder went that made the recording
     */
    public record Proof(
            SealFacts seal, List<IndexedEvent> history, Circumstances circumstances, ClockHistory recorderClock) {
        public Proof {
            history = List.copyOf(history);
        }

        /** What was known of the recorder's clock at the docking the recording came in. */
        public Optional<ClockNote> clock() {
            return history.stream()
                    .map(IndexedEvent::event)
                    .flatMap(event -> event instanceof Event.RecorderDocked docked
                            ? java.util.stream.Stream.of(docked.clock())
                            : java.util.stream.Stream.empty())
                    .findFirst();
        }
    }
}
