package org.evidencestation.app.desktop.disc;

import java.util.List;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscCopy.Health;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyPlaced;

/** What can be said of discs. */
final class DiscForms {
    static final String REPLACE = "disc.doReplace";

    private static final List<String> PLACES =
            List.of(DiscCopyPlaced.CASE_FILE, DiscCopyPlaced.ARCHIVE, DiscCopyPlaced.HANDED_OUT, DiscCopyPlaced.GONE);

    private final Texts texts;

    DiscForms(Texts texts) {
        this.texts = texts;
    }

    private String about(DiscJob job, DiscCopy copy) {
        return texts.get("disc.copy", job.number(copy.disc()), copy.copy());
    }

    Form<DiscWish> place(DiscJob job, DiscCopy copy) {
        List<Option> places = PLACES.stream()
                .map(it -> new Option(it, texts.get("disc.place." + it)))
                .toList();
        return new Form<>(
                "disc.doPlace",
                about(job, copy),
                List.of(
                        Field.taps(
                                "discPlace",
                                places,
                                copy.placed().map(it -> it.said().place()).orElse("")),
                        Field.line(
                                "discWhere",
                                copy.placed().map(it -> it.said().where()).orElse(""))),
                said -> new DiscWish.Place(
                        job.id(), copy.disc(), copy.copy(), said.text("discPlace"), said.text("discWhere")));
    }

    Form<DiscWish> replace(DiscJob job, DiscCopy copy) {
        return new Form<>(
                REPLACE,
                about(job, copy),
                List.of(Field.text("discReason", copy.health() == Health.BAD ? texts.get("disc.bad") : "")),
                said -> new DiscWish.Replace(job.id(), copy.disc(), copy.copy(), said.text("discReason")));
    }

    Form<DiscWish> read(DiscJob job, DiscCopy copy) {
        return new Form<>(
                "disc.doRead",
                about(job, copy),
                List.of(),
                said -> new DiscWish.Read(job.id(), copy.disc(), copy.copy()));
    }

    Form<DiscWish> stop(DiscJob job) {
        return new Form<>("disc.doStop", job.number(), List.of(), said -> new DiscWish.Stop());
    }

    Form<DiscWish> cancel(DiscJob job) {
        return new Form<>(
                "disc.doCancel",
                job.number(),
                List.of(Field.text("discReason", "")),
                said -> new DiscWish.Cancel(job.id(), said.text("discReason")));
    }
}
