package org.evidencestation.app.desktop.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.InventedDuty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DutyModelTest {
    private final InventedDuty desk = InventedDuty.busy();
    private final List<Listing> printed = new ArrayList<>();
    private final DutyModel model = model(desk);

    @Test
    void theBoardShowsWhatIsOverdueInRedAndWhatIsSoonInAmber() {
        List<ListModel.Row> rows = model.list(DutyPage.BOARD).rows();
        assertEquals(
                List.of(Tone.ALARM, Tone.ATTENTION, Tone.PLAIN, Tone.PLAIN),
                rows.stream().map(ListModel.Row::tone).toList());
        assertEquals("已超时 1 小时 05 分", rows.getFirst().cells().getFirst());
    }

    @Test
    void everyTaskOffersSomethingToDo() {
        model.page().set(DutyPage.TASKS);
        for (ListModel.Row row : List.copyOf(model.list(DutyPage.TASKS).rows())) {
            model.list(DutyPage.TASKS).chosen().set(Optional.of(row));
            assertTrue(
                    model.chosen().get().filter(it -> !it.forms().isEmpty()).isPresent(),
                    row.cells().toString());
        }
    }

    @Test
    void aFormThatLacksSomethingSaysWhatAndOrdersNothing() {
        model.form().speaker().set(InventedDuty.ANN);
        model.page().set(DutyPage.OPERATIONS);
        model.open(Deed.ENTER);
        model.form().value("activity").set("SM6-1");
        model.form().value("title").set("示例检查");
        model.form().value("officers").set(InventedDuty.ANN);
        model.form().value("start").set("昨天早上");
        model.form().submit();
        Outcome.Wrong wrong =
                assertInstanceOf(Outcome.Wrong.class, model.form().outcome().get());
        assertEquals("start", wrong.field().name());
        assertEquals(List.of(), desk.orders);
    }

    @Test
    @Tag("SM6")
    void timesAreReadOnTheOfficesClock() {
        model.form().speaker().set(InventedDuty.ANN);
        model.page().set(DutyPage.OPERATIONS);
        model.open(Deed.ENTER);
        model.form().value("activity").set("SM6-1");
        model.form().value("title").set("示例检查");
        model.form().value("officers").set(InventedDuty.ANN + "\n100002");
        model.form().value("start").set("2026-11-21 8:05");
        model.form().submit();
        DutyOrder.Enter order = assertInstanceOf(DutyOrder.Enter.class, desk.ordered.getFirst());
        assertEquals(Instant.parse("2026-11-21T00:05:00Z"), order.facts().start());
        assertEquals(List.of(InventedDuty.ANN, "100002"), order.facts().officers());
        assertTrue(model.form().form().get().isEmpty());
    }

    @Test
    void theFirstPersonListsThemself() {
        InventedDuty none = InventedDuty.empty();
        DutyModel first = model(none);
        first.page().set(DutyPage.PEOPLE);
        first.open(Deed.LIST_PERSON);
        first.form().value("number").set("100001");
        first.form().value("name").set("示例人员甲");
        first.form().submit();
        assertEquals(List.of("100001 PutOnList"), none.orders);
    }

    @Test
    @Tag("SM12")
    void aStatementIsPrintedWithRoomForItsSignatures() {
        model.page().set(DutyPage.STATEMENTS);
        ListModel list = model.list(DutyPage.STATEMENTS);
        list.chosen().set(Optional.of(list.rows().getLast()));
        model.print(Path.of("x.pdf"));
        assertEquals("未进行音像记录说明", printed.getFirst().title());
        assertEquals(List.of("填写人", "单位主要领导"), printed.getFirst().signatures());
    }

    @Test
    void nothingIsReadAnewWhileSomebodyFillsInAForm() {
        model.page().set(DutyPage.OPERATIONS);
        model.open(Deed.ENTER);
        DutySight before = model.sight().get().orElseThrow();
        model.tick();
        assertSame(before, model.sight().get().orElseThrow());
    }

    @Test
    @Tag("SM7")
    void onlyWhatTheStationCouldNotMeasureIsAskedOfThePerson() {
        model.page().set(DutyPage.READY);
        choose(0);
        assertEquals(
                List.of(
                        "person",
                        "backBy",
                        "checkLENS",
                        "checkCLIP",
                        "checkAPPEARANCE",
                        "checkCARD",
                        "wording",
                        "reason"),
                handOut());
        choose(1);
        assertEquals(
                List.of("checkBATTERY", "checkSPACE", "checkCLOCK"),
                handOut().stream()
                        .filter(it -> List.of("checkFAULT", "checkBATTERY", "checkSPACE", "checkCLOCK")
                                .contains(it))
                        .toList());
    }

    @Test
    @Tag("Z6")
    void aRecorderThatIsOutIsCheckedAgainAndNotHandedOut() {
        model.page().set(DutyPage.READY);
        choose(3);
        assertEquals(
                List.of(Deed.CHECK_AGAIN.key()),
                model.chosen().get().orElseThrow().forms().stream()
                        .map(Form::key)
                        .toList());
        model.form().speaker().set(InventedDuty.ANN);
        model.open(Deed.CHECK_AGAIN);
        model.form().value("checkBATTERY").set("true");
        model.form().submit();
        DutyOrder.CheckedAgain order = assertInstanceOf(DutyOrder.CheckedAgain.class, desk.ordered.getFirst());
        assertEquals("volume:A2", order.recorder());
        assertTrue(order.checks().contains(new Check(Check.BATTERY, true, "")), order.toString());
    }

    @Test
    @Tag("SM11")
    void anOperationSaysHowManyPhotosShowIt() {
        model.page().set(DutyPage.OPERATIONS);
        ListModel list = model.list(DutyPage.OPERATIONS);
        list.chosen().set(Optional.of(list.rows().getFirst()));
        assertTrue(
                model.chosen().get().orElseThrow().facts().stream()
                        .anyMatch(it -> it.label().equals("照片") && it.value().equals("0 张")),
                model.chosen().get().toString());
    }

    @Test
    @Tag("SM18")
    void aBreachPointsToTheRecordingThatShowsItAndItsDocking() {
        model.page().set(DutyPage.VIOLATIONS);
        model.form().speaker().set(InventedDuty.HEAD);
        model.open(Deed.ENTER_BREACH);
        Footage shown = desk.look(Duration.ofDays(1))
                .work()
                .operations()
                .getFirst()
                .footage()
                .getFirst();
        model.form().value("code").set("SM18-1");
        model.form().value("persons").set(InventedDuty.ANN);
        model.form().value("text").set("示例");
        model.form().value("recording").set(shown.id().toString());
        model.form().submit();
        DutyOrder.EnterBreach order = assertInstanceOf(DutyOrder.EnterBreach.class, desk.ordered.getFirst());
        assertEquals(shown.id(), order.breach().recording());
        assertEquals(shown.docking(), order.breach().docking());
    }

    @Test
    void theGateIsSeenOnItsPageOnly() {
        model.page().set(DutyPage.READY);
        choose(2);
        assertEquals("volume:A6", model.gate().get().orElseThrow().recorder());
        model.page().set(DutyPage.BOARD);
        assertEquals(Optional.empty(), model.gate().get());
    }

    private void choose(int row) {
        ListModel list = model.list(DutyPage.READY);
        list.chosen().set(Optional.of(list.rows().get(row)));
    }

    private List<String> handOut() {
        return model.chosen().get().orElseThrow().forms().getFirst().fields().stream()
                .map(Field::name)
                .toList();
    }

    private DutyModel model(DutyDesk from) {
        Texts texts = new Texts(Language.CHINESE);
        DutyModel made = new DutyModel(
                from,
                (listing, format, file) -> printed.add(listing),
                texts,
                new Formats(texts, ZoneOffset.ofHours(8)),
                new Errands(Runnable::run, Runnable::run));
        made.refresh();
        return made;
    }
}
