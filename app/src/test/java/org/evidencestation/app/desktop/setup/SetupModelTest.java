package org.evidencestation.app.desktop.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.app.desktop.InventedSetup;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.setup.EnvelopeModel.Stage;
import org.evidencestation.app.desktop.setup.SetupDesk.Kept;
import org.evidencestation.app.desktop.setup.SetupDesk.Place;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupModelTest {
    private final InventedSetup desk = new InventedSetup();

    private SetupModel model() {
        return new SetupModel(desk, new Errands(Runnable::run, Runnable::run), new Random(7));
    }

    private static void choose(SetupModel model, String profile) {
        model.rule().chosen().set(Optional.of(model.rule().named(profile).getFirst()));
    }

    private static SetupModel atThePeople(SetupModel model) {
        model.next();
        model.unit().unit().set(" 示例单位 ");
        model.next();
        choose(model, "SM");
        model.next();
        model.next();
        model.copy().without().set(true);
        model.next();
        return model;
    }

    private static void people(SetupModel model) {
        fill(model.people().administrator(), "100008", "Example A", "example phrase");
        fill(model.people().clerk(), "100001", "Example B", "another example");
    }

    private static void fill(PersonModel person, String number, String name, String password) {
        person.number().set(number);
        person.name().set(name);
        person.password().set(password);
        person.again().set(password);
    }

    private static String groupOf(EnvelopeModel envelope) {
        return envelope.code().split("-", -1)[envelope.group() - 1];
    }

    private static String missing(SetupModel model) {
        return model.missing().get().map(Missing::key).orElse("");
    }

    @Test
    void beginsOnlyWithEverythingAndHandsItOver() {
        SetupModel model = atThePeople(model());
        people(model);
        model.next();
        for (EnvelopeModel envelope : model.codes().envelopes()) {
            model.codes().show(envelope);
            envelope.written();
            envelope.typed().set(groupOf(envelope));
        }
        model.next();
        assertEquals("setup.missing.sealed", missing(model));
        model.codes().sealed().set(true);
        model.next();
        model.next();
        assertEquals(Step.SUMMARY, model.step().get());
        assertTrue(desk.begun.isEmpty());
        model.next();
        assertTrue(model.begun().get());
        var chosen = desk.begun.getFirst();
        assertEquals("示例单位", chosen.unit());
        assertEquals("SM", chosen.profile());
        assertEquals(Optional.empty(), chosen.copy());
        assertEquals(Path.of("/srv/evidence/vault"), chosen.vault());
        assertEquals("100008", chosen.people().orElseThrow().administrator().number());
        assertEquals(
                "another example",
                new String(chosen.people().orElseThrow().clerk().password()));
    }

    @ParameterizedTest
    @CsvSource({
        "100001, Example A, example phrase, setup.missing.two",
        "10 00, Example A, example phrase, setup.missing.person",
        "100008, ' ', example phrase, setup.missing.person",
        "100008, Example A, short, setup.weak.TOO_SHORT",
        "100008, Example A, aaaaaaaaaaaa, setup.weak.TOO_PLAIN",
        "100008, Example A, password1234, setup.weak.TOO_COMMON"
    })
    void thePeopleMustBeTwoWithPasswordsThatHold(String number, String name, String password, String key) {
        SetupModel model = atThePeople(model());
        people(model);
        fill(model.people().administrator(), number, name, password);
        model.next();
        assertEquals(Step.PEOPLE, model.step().get());
        assertEquals(key, missing(model));
    }

    @Test
    void aPasswordThatIsTypedDifferentlyTheSecondTimeIsNoPassword() {
        SetupModel model = atThePeople(model());
        people(model);
        model.people().clerk().again().set("another exampel");
        model.next();
        assertEquals("setup.missing.again", missing(model));
        assertEquals("Example B", model.missing().get().orElseThrow().about());
    }

    @Test
    void aCodeIsShownAloneAndHiddenBeforeItIsTypedBack() {
        SetupModel model = atThePeople(model());
        people(model);
        model.next();
        EnvelopeModel one = model.codes().envelopes().getFirst();
        EnvelopeModel two = model.codes().envelopes().getLast();
        one.typed().set(groupOf(one));
        assertEquals(Stage.SEALED, one.stage().get(), "nobody has a paper yet");
        model.codes().show(one);
        model.codes().show(two);
        assertEquals(Stage.WRITTEN, one.stage().get());
        model.back();
        assertEquals(Stage.WRITTEN, two.stage().get(), "nothing stays open behind one's back");
        one.typed().set("ZZZZ");
        assertEquals(Stage.WRONG, one.stage().get());
        one.typed().set("");
        one.typed().set(groupOf(one).toLowerCase(java.util.Locale.ROOT));
        assertEquals(Stage.PROVEN, one.stage().get());
    }

    @Test
    void aSheetThatDidNotComeToPaperDoesNotCount() {
        desk.printer = true;
        desk.printing = Optional.of(new IOException("out of paper"));
        SetupModel model = atThePeople(model());
        people(model);
        model.next();
        EnvelopeModel one = model.codes().envelopes().getFirst();
        assertTrue(model.codes().printer().get());
        model.codes().print(one);
        assertEquals("setup.codes.notPrinted", model.codes().said().get());
        assertEquals(Stage.SEALED, one.stage().get());
        desk.printing = Optional.empty();
        model.codes().print(one);
        assertEquals(Stage.WRITTEN, one.stage().get());
        assertEquals(List.of(one.code()), desk.printed);
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/evidence/vault/code.pdf, false",
        "/srv/evidence/other/../vault/code.pdf, false",
        "/mnt/copy/deep/code.pdf, false",
        "/media/stick/code.pdf, true"
    })
    void noSheetIsKeptBesideTheFootage(String file, boolean kept) {
        SetupModel model = model();
        model.next();
        model.unit().unit().set("Example");
        model.next();
        choose(model, "Z");
        model.next();
        model.next();
        model.copy().typed().set("/mnt/copy");
        EnvelopeModel one = model.codes().envelopes().getFirst();
        model.codes().save(one, Path.of(file));
        assertEquals(kept, desk.saved.equals(List.of(Path.of(file))), desk.saved.toString());
        assertEquals(kept ? "" : "setup.codes.notInVault", model.codes().said().get());
    }

    @Test
    void aCopyThatWouldDieWithTheVaultIsNotTaken() {
        desk.copy = new Check(Topic.COPY, Check.State.BAD, "sameDisk", List.of("/copy", "sda"));
        SetupModel model = model();
        model.next();
        model.unit().unit().set("Example");
        model.next();
        choose(model, "Z");
        model.next();
        model.next();
        model.next();
        assertEquals("setup.missing.copy", missing(model));
        model.copy().typed().set("/copy");
        model.next();
        assertEquals("setup.missing.copyPlace", missing(model));
        model.copy().typed().set("copy");
        model.next();
        assertEquals("setup.missing.copyPlace", missing(model));
        model.copy().without().set(true);
        model.next();
        assertEquals(Step.PEOPLE, model.step().get());
        assertEquals(Optional.empty(), model.copy().folder());
    }

    @Test
    void onlyTheLastPlaceThatWasTypedCounts() {
        Queue<Runnable> work = new ArrayDeque<>();
        SetupModel model = new SetupModel(desk, new Errands(work::add, Runnable::run), new Random(7));
        work.forEach(Runnable::run);
        work.clear();
        model.place().typed().set("/a");
        model.place().typed().set("b");
        assertEquals(
                "setup.missing.looking", model.place().missing().orElseThrow().key());
        List<Runnable> asked = List.copyOf(work);
        asked.getLast().run();
        asked.getFirst().run();
        assertEquals(
                Place.Kind.NOT_A_FOLDER,
                model.place().looked().get().orElseThrow().kind());
    }

    @Test
    void aBadDiskIsNotTakenThoughTheFolderIsEmpty() {
        desk.checks = List.of(new Check(Topic.VAULT, Check.State.BAD, "weak", List.of("/media/stick", "vfat")));
        SetupModel model = model();
        model.next();
        model.unit().unit().set("Example");
        model.next();
        choose(model, "Z");
        model.next();
        model.next();
        assertEquals("setup.missing.place", missing(model));
    }

    @Test
    void portsAreLearntWhileTheyAreAskedForAndKeptWhenItIsLeft() {
        desk.kind = Place.Kind.EXISTING;
        desk.kept = Optional.of(new Kept(true, "SM"));
        SetupModel model = atThePeople(model());
        assertEquals(Step.SLOTS, model.step().get());
        desk.learnt = new Learnt(Map.of("a", 1), Optional.of(2), Optional.empty(), 0);
        model.tick();
        assertEquals(Map.of(), model.slots().numbers(), "nobody asked");
        model.slots().begin();
        model.tick();
        assertTrue(model.slots().learning().get());
        model.next();
        assertFalse(model.slots().learning().get());
        assertEquals(Map.of("a", 1), model.slots().numbers());
        model.back();
        model.slots().slots().set(8);
        assertEquals(Map.of(), model.slots().numbers(), "another rack");
    }

    @Test
    void theLastSlotEndsTheLearning() {
        SetupModel model = model();
        model.slots().slots().set(8);
        desk.learnt = new Learnt(Map.of("a", 1), Optional.empty(), Optional.empty(), 0);
        model.slots().begin();
        assertFalse(model.slots().learning().get());
        assertEquals(1, model.slots().numbers().size());
    }

    @Test
    void whatIsLackingLeavesOutWhatIsMadeInAMoment() {
        desk.kind = Place.Kind.EXISTING;
        desk.kept = Optional.of(new Kept(true, "SM"));
        SetupModel model = atThePeople(model());
        model.next();
        assertEquals(
                List.of(Topic.ENCRYPTION, Topic.COPY),
                model.lacking().stream().map(Check::topic).toList());
        assertTrue(model.examined().get());
    }

    @Test
    void aFailureNamesItselfAndLetsEverythingStand() {
        desk.kind = Place.Kind.EXISTING;
        desk.kept = Optional.of(new Kept(true, "SM"));
        desk.failure = Optional.of(new FileAlreadyExistsException("settings.json"));
        SetupModel model = atThePeople(model());
        model.next();
        model.next();
        assertEquals(Optional.of(SetupFailure.SETTINGS), model.failure().get());
        assertFalse(model.begun().get() || model.busy().get());
        assertEquals(SetupFailure.OTHER, SetupFailure.of(new IOException("broken")));
        assertEquals(SetupFailure.FULL, SetupFailure.of(new IOException("No space left on device")));
        model.back();
        assertEquals(Optional.empty(), model.failure().get());
    }

    @Test
    void spaceIsToldInDaysOfThisRack() {
        assertEquals(28, PlaceModel.days(1_800_000_000_000L, 16));
        assertEquals(0, PlaceModel.days(1, 8));
    }
}
