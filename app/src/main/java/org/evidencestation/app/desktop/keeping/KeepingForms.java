package org.evidencestation.app.desktop.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.keeping.KeepingSight.Piece;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.RecordingId;

/** What can be said of recordings. */
final class KeepingForms {
    private final Texts texts;

    KeepingForms(Texts texts) {
        this.texts = texts;
    }

    /** Says again what somebody had said otherwise; or says it of many at once. */
    Form<KeepingOrder> classify(List<RecordingId> recordings, String about) {
        List<Option> categories = List.of(Category.EVIDENCE, Category.OTHER).stream()
                .map(it -> new Option(it.name(), texts.get("keeping.category." + it)))
                .toList();
        return new Form<>(
                "keeping.doClassify",
                about,
                List.of(
                        Field.taps("keepingCategory", categories, ""),
                        Field.text("keepingReason", "").orNothing()),
                said -> new KeepingOrder.Classify(
                        recordings, Category.valueOf(said.text("keepingCategory")), said.text("keepingReason")));
    }

    Form<KeepingOrder> file(List<RecordingId> recordings, String about, String number, String name) {
        return new Form<>(
                "keeping.doFile",
                about,
                List.of(
                        Field.line("keepingCase", number),
                        Field.line("keepingCaseName", name).orNothing()),
                said -> new KeepingOrder.File(recordings, said.text("keepingCase"), said.text("keepingCaseName")));
    }

    Form<KeepingOrder> mark(Piece of, Map<String, String> triggers) {
        List<Option> options = triggers.entrySet().stream()
                .filter(it -> !of.kept().triggers().contains(it.getKey()))
                .map(it -> new Option(it.getKey(), it.getKey() + " " + it.getValue()))
                .toList();
        return new Form<>(
                "keeping.doMark",
                of.row().summary().name(),
                List.of(
                        Field.choice("keepingTrigger", options, ""),
                        Field.text("keepingReason", "").orNothing()),
                said -> new KeepingOrder.Mark(of.recording(), said.text("keepingTrigger"), said.text("keepingReason")));
    }

    Form<KeepingOrder> hold(Piece of) {
        return new Form<>(
                "keeping.doHold",
                of.row().summary().name(),
                List.of(Field.text("keepingReason", "")),
                said -> new KeepingOrder.Hold(of.recording(), said.text("keepingReason")));
    }

    Form<KeepingOrder> secrecy(Piece of) {
        List<Option> classes = Arrays.stream(Secrecy.values())
                .map(it -> new Option(it.name(), texts.get("keeping.secrecy." + it)))
                .toList();
        return new Form<>(
                "keeping.doSecrecy",
                of.row().summary().name(),
                List.of(
                        Field.taps(
                                "keepingSecrecy", classes, of.kept().secrecy().name()),
                        Field.text("keepingReason", "")),
                said -> new KeepingOrder.SetSecrecy(
                        of.recording(), Secrecy.valueOf(said.text("keepingSecrecy")), said.text("keepingReason")));
    }

    Form<KeepingOrder> confirm(Piece of, Kept.Lift lift) {
        return new Form<>(
                "keeping.doConfirm",
                of.row().summary().name() + " · " + texts.get("keeping.protection." + lift.protection()) + " "
                        + lift.subject() + " · " + lift.reason(),
                List.of(),
                said -> new KeepingOrder.Confirm(of.recording(), lift.line()));
    }
}
