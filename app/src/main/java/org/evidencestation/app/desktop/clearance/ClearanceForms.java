package org.evidencestation.app.desktop.clearance;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.clearance.Clearance.Local;
import org.evidencestation.app.clearance.DecideClearance;
import org.evidencestation.app.clearance.ReviewItem;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.text.Texts;

/** What can be done with expired footage now, by whoever is signed in. */
final class ClearanceForms {
    private final Texts texts;
    private final ClearanceSight seen;

    ClearanceForms(Texts texts, ClearanceSight seen) {
        this.texts = texts;
        this.seen = seen;
    }

    List<Form<ClearanceOrder>> of(ReviewItem item) {
        List<Form<ClearanceOrder>> forms = new ArrayList<>();
        boolean clears = seen.may(Right.CLEAR);
        boolean judged = item.judged().isPresent() && !item.stale();
        switch (item.stage()) {
            case TO_JUDGE, WORTH_KEEPING -> add(forms, clears, judge(item));
            case TO_CONFIRM -> add(forms, clears && !own(item), confirm(item));
            case IN_TRAY, DUE, KEPT -> {
                // Nothing but taking back and holding back.
            }
        }
        add(forms, judged && !item.judged().orElseThrow().judged().worthKeeping(), takeBack(item));
        add(forms, clears || seen.may(Right.CLASSIFY) || seen.may(Right.OVERSEE), hold(item));
        return forms;
    }

    private static void add(List<Form<ClearanceOrder>> forms, boolean may, Form<ClearanceOrder> form) {
        if (may) {
            forms.add(form);
        }
    }

    /** Nobody confirms what they found themselves. */
    private boolean own(ReviewItem item) {
        return item.judged()
                .filter(it -> it.judged().by().equals(seen.office().signedIn()))
                .isPresent();
    }

    private Form<ClearanceOrder> judge(ReviewItem item) {
        List<Option> answers = List.of(
                new Option(Filled.NO, seen.finding()), new Option(Filled.YES, texts.get("clearance.worthKeeping")));
        return new Form<>(
                "clearance.judge",
                item.held().summary().name(),
                List.of(
                        Field.taps("clearanceWorth", answers, ""),
                        Field.text("clearanceReason", "").orNothing()),
                said -> new ClearanceOrder.Judge(
                        item.recording(), said.yes("clearanceWorth"), said.text("clearanceReason")));
    }

    private Form<ClearanceOrder> confirm(ReviewItem item) {
        return new Form<>(
                "clearance.confirm",
                item.held().summary().name(),
                List.of(),
                said -> new ClearanceOrder.Confirm(item.recording()));
    }

    private Form<ClearanceOrder> takeBack(ReviewItem item) {
        return new Form<>(
                "clearance.takeBack",
                item.held().summary().name(),
                List.of(Field.text("clearanceWhy", "")),
                said -> new ClearanceOrder.TakeBack(item.recording(), said.text("clearanceWhy")));
    }

    /** As on the paper; whoever decides signs that, whoever enters it is signed in. */
    Form<ClearanceOrder> decide(Local local) {
        List<Option> answers = List.of(
                new Option(Filled.YES, texts.get("clearance.allow.yes")),
                new Option(Filled.NO, texts.get("clearance.allow.no")));
        return new Form<>(
                "clearance.allow",
                local.by(),
                List.of(
                        Field.taps("clearanceAllowed", answers, ""),
                        Field.text("decision", ""),
                        Field.line("document", ""),
                        Field.line("decider", ""),
                        Field.day("decidedOn", seen.today().toString())),
                said -> new ClearanceOrder.Decide(
                        said.yes("clearanceAllowed"),
                        new DecideClearance.Said(
                                said.text("decision"),
                                said.text("document"),
                                said.text("decider"),
                                said.day("decidedOn").orElse(seen.today()))));
    }

    private Form<ClearanceOrder> hold(ReviewItem item) {
        return new Form<>(
                "clearance.hold",
                item.held().summary().name(),
                List.of(Field.text("clearanceWhy", "")),
                said -> new ClearanceOrder.HoldBack(item.recording(), said.text("clearanceWhy")));
    }
}
