package org.evidencestation.app.desktop.player;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.storage.journal.RecordingId;

/** Whether what is shown is what was sealed: each recording is read once while it is shown, and the answer stays. */
public final class ProofModel {
    private final Errands errands;
    private final Map<RecordingId, Check> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<Check> check = new ReadOnlyObjectWrapper<>(new Check.Running());
    private Optional<RecordingId> shown = Optional.empty();

    ProofModel(Errands errands) {
        this.errands = errands;
    }

    /** How it stands with a recording. */
    public sealed interface Check {
        record Running() implements Check {}

        record Answered(Fixity fixity) implements Check {}

        /** The station could not read what it wanted to check. */
        record Failed() implements Check {}
    }

    /** Of the recording that is shown. */
    public ReadOnlyObjectProperty<Check> check() {
        return check.getReadOnlyProperty();
    }

    void prove(Showing showing, RecordingId recording) {
        shown = Optional.of(recording);
        Check before = known.get(recording);
        check.set(before == null ? new Check.Running() : before);
        if (before == null) {
            known.put(recording, new Check.Running());
            errands.run(
                    () -> showing.prove(recording),
                    fixity -> answer(recording, new Check.Answered(fixity)),
                    problem -> answer(recording, new Check.Failed()));
        }
    }

    private void answer(RecordingId recording, Check found) {
        known.computeIfPresent(recording, (same, before) -> found);
        if (shown.filter(recording::equals).isPresent()) {
            check.set(found);
        }
    }

    void clear() {
        known.clear();
        shown = Optional.empty();
        check.set(new Check.Running());
    }
}
