package org.evidencestation.app.desktop.duty;

import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.GapState;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.LateRow;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.duty.UnnamedFootage;

/** What somebody has to do, of four kinds: each row's key tells which it is. */
final class TaskList {
    private final DutyWords words;

    TaskList(DutyWords words) {
        this.words = words;
    }

    ListPage page(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.TASKS)
                .text("duty.column.task", 1.7)
                .text("duty.column.what", 3)
                .text("duty.column.when", 2.2)
                .text("duty.column.person", 2)
                .text("duty.column.state", 1.8);
        sight.rounds().late().stream().filter(it -> it.explained().isEmpty()).forEach(it -> late(made, sight, it));
        sight.work().gaps().stream().filter(GapTask::open).forEach(it -> gap(made, sight, it));
        sight.records().statements().stream().filter(Statement::open).forEach(it -> statement(made, sight, it));
        sight.work().unnamed().forEach(it -> unnamed(made, sight, it));
        return made.page(sight);
    }

    static int count(DutySight sight) {
        return (int) (sight.rounds().late().stream()
                        .filter(it -> it.explained().isEmpty())
                        .count()
                + sight.work().gaps().stream().filter(GapTask::open).count()
                + sight.records().statements().stream().filter(Statement::open).count()
                + sight.work().unnamed().size());
    }

    private void late(PageMaker made, DutySight sight, LateRow row) {
        made.row(
                new TaskKey.Late(row.docking()).text(),
                Tone.ALARM,
                words.get("duty.task.late"),
                words.get(
                        "duty.task.late.what",
                        row.name(),
                        row.footage().size(),
                        words.formats().roughly(row.by())),
                words.formats().minute(row.ingested()),
                words.person(sight, row.person()),
                words.get("duty.unexplained"));
    }

    private void gap(PageMaker made, DutySight sight, GapTask task) {
        Gap gap = task.gap();
        made.row(
                new TaskKey.OfGap(gap.key()).text(),
                gap.fullCourse() || gap.kind() == Gap.Kind.NO_FOOTAGE ? Tone.ALARM : Tone.ATTENTION,
                words.get("duty.gap." + gap.kind()),
                what(sight, gap),
                gap.when().map(words::spell).orElse(""),
                words.people(sight, gap.persons()),
                words.get(task.state() instanceof GapState.Waiting ? "duty.state.waiting" : "duty.state.open"));
    }

    private String what(DutySight sight, Gap gap) {
        String whole = gap.operation()
                .map(it -> words.operation(sight, it))
                .orElseGet(() -> words.recorder(sight, gap.recorder()));
        String extent =
                switch (gap.kind()) {
                    case TIME_HOLE, OVERLAP -> words.formats().duration(java.time.Duration.ofSeconds(gap.seconds()));
                    case SEQUENCE_HOLE -> words.get("duty.gap.numbers", gap.missingNumbers());
                    case NO_FOOTAGE, TRUNCATED, NO_OPERATION, NOT_ALLOWED -> "";
                };
        String full = gap.fullCourse() ? words.get("duty.gap.fullCourse") : "";
        return String.join(" ", whole, extent, full).strip();
    }

    private void statement(PageMaker made, DutySight sight, Statement statement) {
        made.row(
                new TaskKey.OfStatement(statement.id()).text(),
                Tone.ATTENTION,
                words.get("duty.task.statement"),
                statement.said().ground(),
                words.formats().minute(statement.said().at()),
                words.person(sight, statement.said().by()),
                words.get("duty.state.needs", statement.said().approver()));
    }

    private void unnamed(PageMaker made, DutySight sight, UnnamedFootage it) {
        made.row(
                new TaskKey.OfFootage(it.footage().id()).text(),
                Tone.PLAIN,
                words.get("duty.task.unnamed"),
                it.footage().summary().name(),
                it.footage().spell().map(words::spell).orElse(""),
                words.person(sight, it.person()),
                it.leftToClerk()
                        ? words.get("duty.state.left")
                        : words.get("duty.state.candidates", it.candidates().size()));
    }
}
