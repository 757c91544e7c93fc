package org.evidencestation.app.desktop.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evidencestation.app.desktop.article.ArticleNumbers;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;

/** Everything that is known of a chosen row: first what its line says, then what it has no room for. */
final class DutyDetails {
    private final DutyWords words;
    private final RecordLists records;

    DutyDetails(DutyWords words) {
        this.words = words;
        records = new RecordLists(words);
    }

    List<Fact> facts(DutyPage page, ListModel.Row row, Listing listing, DutySight sight) {
        List<Fact> facts = new ArrayList<>(IntStream.range(0, row.cells().size())
                .mapToObj(i ->
                        new Fact(listing.columns().get(i).name(), row.cells().get(i)))
                .filter(fact -> !fact.value().isEmpty())
                .toList());
        facts.addAll(more(page, row.key(), sight));
        return facts;
    }

    private List<Fact> more(DutyPage page, String key, DutySight sight) {
        return switch (page) {
            case OPERATIONS ->
                sight.work().operations().stream()
                        .filter(it -> it.operation().id().value().equals(key))
                        .flatMap(it -> operation(it, sight).stream())
                        .toList();
            case LATE ->
                sight.rounds().late().stream()
                        .filter(it -> it.docking().value().equals(key))
                        .flatMap(it -> it.footage().stream())
                        .map(this::footage)
                        .toList();
            case STATEMENTS -> statement(key, sight).map(it -> rest(it)).orElse(List.of());
            case TASKS -> TaskKey.find(sight, key).map(it -> task(it, sight)).orElse(List.of());
            case BOARD, READY, LEDGER, ON_TIME, VIOLATIONS, PEOPLE, MUST_RECORD -> List.of();
        };
    }

    /** A gap in an operation is one because the regulation wants such operations to be recorded. */
    private List<Fact> task(TaskKey task, DutySight sight) {
        return task instanceof TaskKey.OfGap(var gap)
                ? sight.work().gaps().stream()
                        .filter(it -> it.gap().key().equals(gap))
                        .flatMap(it -> it.gap().operation().stream())
                        .flatMap(id -> sight.operation(id).stream())
                        .map(it -> activity(it.operation(), sight))
                        .toList()
                : List.of();
    }

    /** With its clause, which leads to the article; what the office listed itself has none. */
    private Fact activity(Operation operation, DutySight sight) {
        String code = operation.facts().activity();
        String clause = ArticleNumbers.in(code).isEmpty() ? "" : code + " ";
        return new Fact(words.get("field.activity"), clause + words.activity(sight, code));
    }

    private List<Fact> operation(DutySight.Shown shown, DutySight sight) {
        Operation it = shown.operation();
        List<Fact> facts = new ArrayList<>(List.of(activity(it, sight)));
        add(facts, "field.place", it.facts().place());
        add(facts, "field.case", it.facts().caseNumber());
        Operation.Returned back = it.returned();
        if (back != null) {
            add(facts, "field.back", words.formats().minute(back.at()) + " · " + back.reason());
        }
        long photos = shown.footage().stream().filter(Footage::photo).count();
        add(facts, "duty.photos", words.get("duty.photos.count", photos));
        shown.footage().forEach(shot -> facts.add(footage(shot)));
        return facts;
    }

    private Fact footage(Footage shot) {
        return new Fact(
                words.get("duty.column.footage"),
                words.footage(shot)
                        + Optional.ofNullable(shot.summary().durationMillis())
                                .map(it -> " · " + words.formats().duration(java.time.Duration.ofMillis(it)))
                                .orElse(""));
    }

    private static Optional<Statement> statement(String key, DutySight sight) {
        return sight.records().statements().stream()
                .filter(it -> it.id().value().equals(key))
                .findFirst();
    }

    private List<Fact> rest(Statement it) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "field.reason", it.said().reason());
        add(facts, "field.basis", it.said().basis());
        add(facts, "field.headTold", it.said().headTold());
        add(
                facts,
                "field.headToldAt",
                words.minute(Optional.ofNullable(it.said().headToldAt())));
        add(facts, "duty.written", words.formats().moment(it.at()));
        it.decision().ifPresent(made -> add(facts, "field.comment", made.comment()));
        add(facts, "duty.decidedAt", words.minute(Optional.ofNullable(it.decidedAt())));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.get(key), value));
        }
    }

    /** A statement as the office files it, with room for the signatures that it needs. */
    Optional<Listing> paper(DutyPage page, String key, DutySight sight) {
        return page == DutyPage.STATEMENTS ? statement(key, sight).map(it -> paper(it, sight)) : Optional.empty();
    }

    private Listing paper(Statement it, DutySight sight) {
        List<Fact> lines = new ArrayList<>();
        add(lines, "duty.column.happened", words.formats().moment(it.said().at()));
        add(lines, "duty.column.kind", words.get("duty.kind." + it.said().kind()));
        add(lines, "duty.column.ground", it.said().ground() + " (" + it.said().article() + ")");
        Optional.ofNullable(it.said().operation())
                .ifPresent(id -> add(lines, "duty.column.operation", words.operation(sight, id)));
        lines.addAll(rest(it));
        add(lines, "duty.column.by", words.person(sight, it.said().by()));
        add(lines, "duty.column.decision", records.decision(sight, it));
        List<String> signatures = new ArrayList<>(List.of(words.get("duty.column.by")));
        if (!it.said().approver().isEmpty()) {
            signatures.add(it.said().approver());
        }
        return new Listing(
                words.get("duty.paper." + it.said().kind()),
                List.of(),
                List.of(
                        Column.text(words.get("duty.paper.item"), 1), //
                        Column.text(words.get("duty.paper.content"), 3)),
                lines.stream().map(line -> List.of(line.label(), line.value())).toList(),
                List.of(),
                signatures);
    }
}
