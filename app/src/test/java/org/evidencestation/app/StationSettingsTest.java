package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.settings.SettingsOrder;
import org.evidencestation.app.desktop.settings.SettingsSight;
import org.evidencestation.app.desktop.todo.TodoDesk.Kind;
import org.evidencestation.app.desktop.todo.TodoDesk.Waiting;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.regime.Said;
import org.evidencestation.app.setting.ChangeSettings.Became;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.app.setting.SettingRecord.Proposal;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.AccountEvent.DeedRefused;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.SettingEvent.SettingChanged;
import org.evidencestation.storage.journal.SettingEvent.SettingConfirmed;
import org.evidencestation.storage.journal.SettingEvent.SettingDeclined;
import org.evidencestation.storage.journal.SettingEvent.SettingProposed;
import org.evidencestation.storage.mirror.Mirror;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings at a real station with a real vault and a real file. */
class StationSettingsTest {
    private static final String ADMIN = "100008";
    private static final String CLERK = "100001";
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir
    private Path folder;

    private Station station;
    private Optional<Session> atScreen = Optional.empty();

    @BeforeEach
    void open() throws IOException {
        open(Settings.DEFAULT.withProfile("SM"));
        done(station.accounts()
                .foundation()
                .found(new First(ADMIN, "示例管理员", password(ADMIN)), new First(CLERK, "示例档案员", password(CLERK))));
        file().save(Settings.DEFAULT.withProfile("SM"));
    }

    private void open(Settings settings) throws IOException {
        station = StationAt.open(folder, () -> NOW, settings);
    }

    /** As the next start would: by what the file says. */
    private void restart() throws IOException {
        station.close();
        open(file().load());
    }

    @AfterEach
    void close() throws IOException {
        station.close();
    }

    private SettingsFile file() {
        return new SettingsFile(StationAt.places(folder).settings());
    }

    private static char[] password(String person) {
        return ("example phrase " + person).toCharArray();
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(it -> it, no -> {
            throw new AssertionError(no);
        });
    }

    private StationSettings desk() {
        return new StationSettings(station, () -> atScreen, Set.of(Mirror.Option.SAME_DISK));
    }

    /** What the home of whoever is in counts of settings. */
    private List<Waiting> waiting() throws IOException {
        StationDiscs discs = new StationDiscs(
                station, () -> atScreen, OpticalDrive.here(station.locations()), new DriveWork(Runnable::run, () -> 0));
        return new StationTodo(station, () -> atScreen, discs)
                .look().queues().stream()
                        .filter(it -> it.kind() == Kind.CONFIRM)
                        .toList();
    }

    private void in(String person) throws IOException {
        atScreen = Optional.of(done(station.accounts().signIn().password(person, password(person))));
    }

    private Answer<?> order(SettingsOrder order) throws IOException {
        StationSettings desk = desk();
        return desk.carryOut(order, desk.speaks(order));
    }

    private Answer<?> change(Setting setting, String before, String after, String reason) throws IOException {
        return order(new SettingsOrder.Change(setting, before, after, reason));
    }

    private static void assertRefused(Refusal why, Answer<?> answer) {
        assertEquals(why, assertInstanceOf(Answer.Refused.class, answer).why());
    }

    private static void assertBecame(Became became, Answer<?> answer) {
        assertEquals(new Answer.Done<>(became), answer);
    }

    private List<Event> said() {
        return station.index().settings().stream().map(IndexedEvent::event).toList();
    }

    @Test
    void aStationThatIsToldNothingHasNothingInItsJournal() {
        assertEquals(List.of(), said());
    }

    @Test
    void aChangeIsInTheFileAndTheJournalSaysWhoMadeItFromWhatToWhat() throws IOException {
        in(ADMIN);
        assertBecame(Became.CHANGED, change(Setting.UNIT, "", "示例单位", "挂牌"));
        assertEquals("示例单位", file().load().unit());
        assertEquals(List.of(new SettingChanged("unit", "", "示例单位", "挂牌", ADMIN)), said());
        SettingsSight seen = desk().look();
        assertEquals("示例单位", seen.kept(Setting.UNIT));
        assertTrue(seen.later(Setting.UNIT), "headers and papers change at the next start");
        restart();
        assertFalse(desk().look().later(Setting.UNIT));
        assertEquals(1, said().size(), "the start has nothing to add");
    }

    @Test
    void whatCountsAtOnceIsWhatTheStationWorksByFromThen() throws IOException {
        in(ADMIN);
        assertBecame(Became.CHANGED, change(Setting.FIXITY_PACE, "20", "5", ""));
        assertEquals(5, station.settings().upkeep().megabytesPerSecond());
        assertBecame(Became.CHANGED, change(Setting.SET_CLOCKS, "true", "false", ""));
        assertFalse(station.settings().recorders().setClocks());
        assertBecame(Became.CHANGED, change(Setting.ZONE, "Asia/Shanghai", "Asia/Urumqi", ""));
        assertEquals("Asia/Shanghai", station.settings().zone().getId(), "half a station in another zone is none");
    }

    @Test
    void clearingRecordersWaitsForAnotherPersonAndNamesBoth() throws IOException {
        in(ADMIN);
        assertRefused(Refusal.NO_REASON, change(Setting.CLEAR_RECORDERS, "false", "true", "  "));
        assertBecame(Became.WAITS, change(Setting.CLEAR_RECORDERS, "false", "true", "示例〔2026〕2号"));
        assertFalse(station.settings().recorders().clear());
        assertFalse(file().load().recorders().clear());
        Proposal waits = desk().look().waiting().getFirst();
        assertEquals(List.of(), waiting(), "who proposed it has no say in it");
        assertRefused(Refusal.NO_RIGHT, order(new SettingsOrder.Confirm(waits.line())));
        in(CLERK);
        assertEquals(List.of(new Waiting(Kind.CONFIRM, 1, 0, Optional.of(NOW))), waiting());
        assertBecame(Became.CHANGED, order(new SettingsOrder.Confirm(waits.line())));
        assertEquals(List.of(), waiting());
        assertTrue(file().load().recorders().clear());
        assertTrue(station.settings().recorders().clear());
        assertEquals(
                List.of(
                        new SettingProposed("clearRecorders", "false", "true", "示例〔2026〕2号", ADMIN),
                        new SettingConfirmed(waits.line(), CLERK)),
                said());
        assertRefused(Refusal.NOTHING_PROPOSED, order(new SettingsOrder.Confirm(waits.line())));
        in(ADMIN);
        assertBecame(Became.CHANGED, change(Setting.CLEAR_RECORDERS, "true", "false", ""));
        assertFalse(station.settings().recorders().clear(), "one person is enough to stop it");
    }

    @Test
    void nobodyConfirmsWhatTheyProposedEvenWithBothRoles() throws IOException {
        in(ADMIN);
        change(Setting.CLEAR_LOCKED, "false", "true", "示例");
        long line = desk().look().waiting().getFirst().line();
        station.vault().append(new SettingConfirmed(line, ADMIN));
        assertEquals(1, desk().look().waiting().size(), "in the proposer's name it says nothing");
    }

    @Test
    void aProposalThatIsDeclinedIsGoneAndTheReasonStays() throws IOException {
        in(ADMIN);
        change(Setting.CLEAR_RECORDERS, "false", "true", "示例");
        long line = desk().look().waiting().getFirst().line();
        in(CLERK);
        assertRefused(Refusal.NO_REASON, order(new SettingsOrder.Decline(line, "")));
        assertEquals(new Answer.Done<>(line), order(new SettingsOrder.Decline(line, "未经批准")));
        assertEquals(List.of(), desk().look().waiting());
        assertEquals(new SettingDeclined(line, "未经批准", CLERK), said().getLast());
        assertRefused(Refusal.NOTHING_PROPOSED, order(new SettingsOrder.Confirm(line)));
    }

    @Test
    void aRegulationThatForbidsClearingIsNotTalkedOutOfIt() throws IOException {
        in(ADMIN);
        Said said = new Said("记录仪由厂家清空", "示例 1 号", "示例负责人", LocalDate.of(2026, 11, 1));
        done(station.decisions().override("keeping.recorders.mayBeCleared", "false", said, ADMIN));
        restart();
        in(ADMIN);
        assertFalse(desk().look().regulation().mayClear());
        assertRefused(Refusal.NOT_TO_BE_CLEARED, change(Setting.CLEAR_RECORDERS, "false", "true", "示例"));
        assertRefused(Refusal.NOT_TO_BE_CLEARED, change(Setting.CLEAR_LOCKED, "false", "true", "示例"));
        assertEquals(List.of(), said());
    }

    @Test
    void whatSomebodyWroteByHandMeanwhileIsNeitherLostNorOverwritten() throws IOException {
        in(ADMIN);
        assertEquals("", desk().look().kept(Setting.UNIT));
        Path json = StationAt.places(folder).settings();
        Files.writeString(json, "{ \"unit\": \"手写单位\", \"profile\": \"SM\", \"slots\": 24 }");
        assertRefused(Refusal.SETTING_EDITED, change(Setting.UNIT, "", "示例单位", ""));
        assertEquals("{ \"unit\": \"手写单位\", \"profile\": \"SM\", \"slots\": 24 }", Files.readString(json));
        assertBecame(Became.CHANGED, change(Setting.THEME, "light", "dark", ""));
        Settings after = file().load();
        assertEquals("手写单位", after.unit(), "what else was written by hand stays");
        assertEquals(24, after.slots());
        assertEquals(Settings.Theme.DARK, after.theme());
    }

    @Test
    void whatWaitsIsNotConfirmedOverAnEditByHand() throws IOException {
        in(ADMIN);
        change(Setting.CLEAR_RECORDERS, "false", "true", "示例");
        long line = desk().look().waiting().getFirst().line();
        file().save(Settings.DEFAULT.withRecorders(new Settings.Recorders(true, true, false, List.of())));
        in(CLERK);
        assertRefused(Refusal.SETTING_EDITED, order(new SettingsOrder.Confirm(line)));
    }

    @Test
    void aFileWithAMistakeIsShownWithItsLineAndLeftAlone() throws IOException {
        in(ADMIN);
        Path json = StationAt.places(folder).settings();
        Files.writeString(json, "{\n  \"unit\": \"示例\",\n  \"unknown\": 1\n}");
        SettingsSight seen = desk().look();
        assertTrue(
                seen.unreadable().orElseThrow().contains("line 3"),
                seen.unreadable().get());
        assertEquals("", seen.kept(Setting.UNIT), "what runs is shown");
        assertRefused(Refusal.SETTING_UNREADABLE, change(Setting.UNIT, "", "示例单位", ""));
        assertTrue(Files.readString(json).contains("unknown"));
        assertEquals(List.of(), said());
    }

    @Test
    void whatWasChangedByHandIsInTheJournalFromTheNextStartOn() throws IOException {
        file().save(Settings.DEFAULT
                .withProfile("SM")
                .withRecorders(new Settings.Recorders(true, true, false, List.of("/opt/remount"))));
        restart();
        assertEquals(
                List.of(
                        new SettingChanged("clearRecorders", "false", "true", "", OfficeEvent.STATION),
                        new SettingChanged("remountCommand", "", "[\"/opt/remount\"]", "", OfficeEvent.STATION)),
                said());
        restart();
        assertEquals(2, said().size(), "once");
    }

    @ParameterizedTest
    @CsvSource({
        "SLOTS, 16, 12",
        "SLOTS, 16, many",
        "ZONE, Asia/Shanghai, Nowhere/City",
        "LANGUAGE, system, fr",
        "SET_CLOCKS, true, maybe",
        "FIXITY_PACE, 20, -1",
        "TIME_AUTHORITY, '', ftp://example /etc/hosts",
        "TIME_AUTHORITY, '', http://authority.example/tsa",
        "TIME_AUTHORITY, '', http://authority.example/tsa /no/such.pem",
        "MIRROR, '', relative/folder"
    })
    void whatTheFileWouldNotTakeTheScreenDoesNotTakeEither(Setting setting, String before, String after)
            throws IOException {
        in(ADMIN);
        assertRefused(Refusal.NOT_A_VALUE, change(setting, before, after, "示例"));
        assertEquals(before, desk().look().kept(setting));
        assertEquals(List.of(), said());
    }

    @ParameterizedTest
    @CsvSource({
        "PROFILE, SM, W",
        "VAULT, '', /srv/other",
        "REMOUNT, '', x",
        "UNLOCKERS, '', x",
        "VENDOR_LIBRARIES, '', x"
    })
    void whatHangsOnMoreThanAValueIsNotChangedHere(Setting setting, String before, String after) throws IOException {
        in(ADMIN);
        assertRefused(Refusal.NOT_HERE, change(setting, before, after, "示例"));
    }

    @Test
    void whoeverMayNotIsRefusedAndWrittenDown() throws IOException {
        assertRefused(Refusal.NOT_SIGNED_IN, change(Setting.UNIT, "", "示例单位", ""));
        in(CLERK);
        assertRefused(Refusal.NO_RIGHT, change(Setting.UNIT, "", "示例单位", ""));
        assertEquals(List.of(), said());
        List<DeedRefused> tried = station.index().office(0, 1000).stream()
                .map(IndexedEvent::event)
                .filter(DeedRefused.class::isInstance)
                .map(DeedRefused.class::cast)
                .toList();
        assertEquals("unit", tried.getLast().about());
        assertFalse(desk().look().reader().changes());
        assertTrue(desk().look().reader().confirms());
    }

    @Test
    void aSecondCopyIsMadeWhereItCanBeAndFilledInTheNextRound() throws Exception {
        in(ADMIN);
        Path second = Files.createDirectories(folder.resolve("second"));
        assertRefused(
                Refusal.NOT_ANOTHER_DISK,
                new StationSettings(station, () -> atScreen)
                        .carryOut(new SettingsOrder.Change(Setting.MIRROR, "", second.toString(), "示例"), ADMIN));
        assertRefused(
                Refusal.NO_SUCH_FOLDER,
                change(Setting.MIRROR, "", folder.resolve("no").toString(), "示例"));
        assertRefused(
                Refusal.IN_THE_VAULT,
                change(
                        Setting.MIRROR,
                        "",
                        station.vault().folder().resolve("journal").toString(),
                        "示例"));
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("holiday.txt"), "x");
        assertRefused(Refusal.FOLDER_TAKEN, change(Setting.MIRROR, "", full.toString(), "示例"));
        assertEquals(List.of(), said());

        try (Upkeep upkeep = station.upkeep(() -> false)) {
            upkeep.round();
            assertBecame(Became.CHANGED, change(Setting.MIRROR, "", second.toString(), "示例"));
            upkeep.round();
            assertEquals(Optional.empty(), upkeep.failure());
        }
        assertTrue(Files.exists(second.resolve("mirror.json")));
        assertTrue(Files.exists(second.resolve("vault.json")));
    }

    @Test
    void whoeverTakesTheSecondCopyAwayNeedsAnother() throws Exception {
        in(ADMIN);
        Path second = Files.createDirectories(folder.resolve("second"));
        change(Setting.MIRROR, "", second.toString(), "示例");
        assertBecame(Became.WAITS, change(Setting.MIRROR, second.toString(), "", "换盘"));
        assertTrue(station.settings().upkeep().mirror().isPresent());
        long line = desk().look().waiting().getFirst().line();
        in(CLERK);
        assertBecame(Became.CHANGED, order(new SettingsOrder.Confirm(line)));
        assertEquals(Optional.empty(), station.settings().upkeep().mirror());
        assertEquals(Optional.empty(), file().load().upkeep().mirror());
    }

    @ParameterizedTest
    @CsvSource({"720, 0, WAITS", "720, 9600, WAITS", "720, 168, CHANGED", "168, 2160, CHANGED"})
    void whoeverEndsTheProofOfWhatIsStoredNeedsAnother(String before, String after, Became became) throws IOException {
        in(ADMIN);
        if (!before.equals("720")) {
            change(Setting.FIXITY_HOURS, "720", before, "");
        }
        assertBecame(became, change(Setting.FIXITY_HOURS, before, after, "示例"));
        assertEquals(
                became == Became.CHANGED ? Integer.parseInt(after) : 720,
                station.settings().upkeep().proofHours());
    }

    @Test
    void aChangeThatCannotBeWrittenIsTakenBackInTheJournal() throws IOException {
        in(ADMIN);
        Path config = StationAt.places(folder).config();
        Files.delete(StationAt.places(folder).settings());
        Files.delete(config);
        Files.writeString(config, "no folder any more");
        assertThrows(IOException.class, () -> change(Setting.UNIT, "", "示例单位", ""));
        assertEquals(
                List.of(
                        new SettingChanged("unit", "", "示例单位", "", ADMIN),
                        new SettingChanged("unit", "示例单位", "", "NOT_WRITTEN", OfficeEvent.STATION)),
                said());
    }

    @Test
    void peopleAreNamed() throws IOException {
        in(ADMIN);
        done(station.duty().people().list(new Person("100003", "示例人员丙", "一中队", "A", true), ADMIN));
        assertEquals("示例人员丙", desk().look().names().get("100003"));
        assertEquals(
                Duration.ofHours(720),
                Duration.ofHours(station.settings().upkeep().proofHours()));
        assertTrue(atScreen.orElseThrow().roles().contains(StationRole.ADMINISTRATOR));
    }
}
