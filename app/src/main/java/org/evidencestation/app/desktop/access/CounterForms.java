package org.evidencestation.app.desktop.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.AccessWords;
import org.evidencestation.app.access.ExecuteAccess;
import org.evidencestation.app.access.Stage;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.rule.AccessRule.Condition;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.Post;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;

/** What can be done with a request now, by whoever is signed in. */
final class CounterForms {
    private static final List<Integer> DAYS = List.of(1, 7, 31);

    /** What a new request cannot do without. */
    static final Field WHO = Field.line("accessName", "");

    static final Field WHAT = Field.text("accessMaterials", "");
    static final Field LETTER = Field.line("accessLetter", "");
    static final Field WHY = Field.text("accessWhy", "");

    private final Texts texts;
    private final CounterSight seen;
    private final AccessWords words;

    CounterForms(Texts texts, CounterSight seen, AccessWords words) {
        this.texts = texts;
        this.seen = seen;
        this.words = words;
    }

    List<Form<CounterOrder>> of(AccessRequest request) {
        Stage stage = seen.law().stage(request, seen.now());
        if (!stage.open()) {
            return List.of();
        }
        List<Form<CounterOrder>> forms = new ArrayList<>();
        if (seen.mine().contains(request.id())) {
            forms.add(decide(request));
        }
        boolean serves = seen.may(Right.SERVE_REQUESTS);
        if (serves && stage == Stage.PAPERS) {
            forms.add(paper(request));
        }
        if (serves && stage == Stage.READY) {
            forms.add(grant(request));
        }
        if ((stage == Stage.GRANTED || stage == Stage.DONE) && seen.executable().contains(request.id())) {
            forms.add(execute(request));
        }
        if (serves && (stage == Stage.DONE || stage == Stage.EXPIRED || stage == Stage.DISAPPROVED)) {
            forms.add(close(request));
        }
        boolean own = request.asked().person().equals(seen.office().signedIn());
        if ((serves || own) && request.executed().isEmpty()) {
            forms.add(withdraw(request));
        }
        return forms;
    }

    private static String row(AccessRequest request) {
        return Long.toString(request.row());
    }

    private Form<CounterOrder> decide(AccessRequest request) {
        String post = seen.law().decider(request.asked()).map(Post::title).orElse("");
        String article = seen.law().article(request.asked());
        List<Option> answers = List.of(
                new Option(Filled.YES, texts.get("access.yes", article)),
                new Option(Filled.NO, texts.get("access.no", article)));
        return new Form<>(
                "access.decide",
                row(request) + " · " + post,
                List.of(
                        Field.taps("accessApproved", answers, ""),
                        Field.text("accessComment", "").orNothing()),
                said -> new CounterOrder.Decide(
                        request.id(), request.asOf(), said.yes("accessApproved"), said.text("accessComment")));
    }

    private Form<CounterOrder> paper(AccessRequest request) {
        List<Option> missing = seen.law().missing(request).stream()
                .map(it -> new Option(it, it))
                .toList();
        return new Form<>(
                "access.paper",
                row(request),
                List.of(
                        Field.taps("accessPaper", missing, ""),
                        Field.line("accessPaperNumber", "").orNothing(),
                        Field.file("accessScan").orNothing()),
                said -> new CounterOrder.Check(
                        request.id(),
                        request.asOf(),
                        new CounterOrder.Paper(
                                said.text("accessPaper"),
                                said.text("accessPaperNumber"),
                                Optional.of(said.text("accessScan"))
                                        .filter(it -> !it.isEmpty())
                                        .map(Path::of))));
    }

    private Form<CounterOrder> grant(AccessRequest request) {
        List<Option> days = DAYS.stream()
                .map(it -> new Option(it.toString(), texts.get("access.days", it)))
                .toList();
        return new Form<>(
                "access.grant",
                row(request),
                List.of(Field.taps("accessDays", days, "7")),
                said -> new CounterOrder.Open(
                        request.id(), request.asOf(), Duration.ofDays(said.number("accessDays"))));
    }

    private Form<CounterOrder> execute(AccessRequest request) {
        List<Option> how =
                how(request).map(it -> new Option(it, words.of("how", it))).toList();
        return new Form<>(
                "access.execute",
                row(request),
                List.of(
                        Field.taps("accessHow", how, how.getFirst().value()),
                        Field.line("accessReceipt", "").orNothing(),
                        Field.text("accessNote", "").orNothing()),
                said -> new CounterOrder.Execute(
                        request.id(),
                        new ExecuteAccess.Done(
                                said.text("accessHow"), said.text("accessReceipt"), said.text("accessNote"))));
    }

    private Stream<String> how(AccessRequest request) {
        if (request.act() == Act.VIEW) {
            return Stream.of(AccessExecuted.VIEWED);
        }
        Set<Condition> conditions = seen.law().conditions(request.asked());
        return conditions.contains(Condition.POST)
                ? Stream.of(AccessExecuted.POSTED, AccessExecuted.COPIED, AccessExecuted.PRINTED)
                : Stream.of(AccessExecuted.COPIED, AccessExecuted.PRINTED);
    }

    private Form<CounterOrder> close(AccessRequest request) {
        return new Form<>(
                "access.close",
                row(request),
                List.of(Field.text("accessNote", "").orNothing()),
                said -> new CounterOrder.Close(request.id(), said.text("accessNote")));
    }

    private Form<CounterOrder> withdraw(AccessRequest request) {
        return new Form<>(
                "access.withdraw",
                row(request),
                List.of(Field.text("accessWithdrawn", "")),
                said -> new CounterOrder.Withdraw(request.id(), said.text("accessWithdrawn")));
    }
}
