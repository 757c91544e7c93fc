package org.evidencestation.app.desktop.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.handoff.HandOffSight.Item;
import org.evidencestation.app.desktop.handoff.HandOffSight.Source;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.storage.journal.RecordingId;

/** What can be said of hand-offs. */
final class HandOffForms {
    private HandOffForms() {}

    /** A name is typed once: what the station knows stands there already. */
    static Form<HandOffWish> make(Source of) {
        Map<String, RecordingId> byKey = of.recordings().stream()
                .collect(Collectors.toMap(it -> it.recording().toString(), Item::recording, (one, same) -> one));
        List<Option> options = of.recordings().stream()
                .map(it -> new Option(it.recording().toString(), it.words()))
                .distinct()
                .toList();
        return new Form<>(
                "handoff.doMake",
                of.caseNumber(),
                List.of(
                        Field.line("handoffRecipient", of.recipient()),
                        Field.line("handoffCaseName", of.caseName()),
                        Field.folder("handoffFolder"),
                        Field.several(
                                "handoffRecordings",
                                options,
                                options.stream().map(Option::value).toList())),
                said -> new HandOffWish.Make(
                        of.request(),
                        said.text("handoffRecipient"),
                        of.caseNumber(),
                        said.text("handoffCaseName"),
                        said.several("handoffRecordings").stream()
                                .flatMap(it -> Optional.ofNullable(byKey.get(it)).stream())
                                .toList(),
                        Path.of(said.text("handoffFolder"))));
    }

    static Form<HandOffWish> again(HandOff of) {
        return new Form<>(
                "handoff.doAgain",
                of.number(),
                List.of(Field.folder("handoffFolder")),
                said -> new HandOffWish.Again(of.opened().handOff(), Path.of(said.text("handoffFolder"))));
    }

    static Form<HandOffWish> cancel(HandOff of) {
        return new Form<>(
                "handoff.doCancel",
                of.number(),
                List.of(Field.text("handoffReason", "")),
                said -> new HandOffWish.Cancel(of.opened().handOff(), said.text("handoffReason")));
    }
}
