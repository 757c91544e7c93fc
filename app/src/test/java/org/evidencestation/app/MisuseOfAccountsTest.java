package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.desktop.equipment.EquipmentOrder;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.desktop.regulation.RegulationOrder;
import org.evidencestation.app.duty.EnterViolation;
import org.evidencestation.app.duty.HandOutRecorder;
import org.evidencestation.app.duty.MakeStatement;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.app.regime.Said;
import org.evidencestation.storage.journal.AccountEvent.DeedRefused;
import org.evidencestation.storage.journal.BrokenJournalException;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.StatementId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.VaultLockedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People who want what they may not, by whatever way there is; each is refused, or found. */
class MisuseOfAccountsTest {
    private static final String ADMIN = "100008";
    private static final String CLERK = "100001";
    private static final String OFFICER = "100003";
    private static final String HEAD = "100009";
    private static final String DEPUTY = "100010";
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Said SAID = new Said("继续使用", "示例 1 号", "示例负责人", LocalDate.of(2026, 11, 1));

    @TempDir
    private Path folder;

    private Station station;

    @BeforeEach
    void open() throws IOException {
        station = StationAt.open(folder, () -> NOW, Settings.DEFAULT.withProfile("SM"));
    }

    @AfterEach
    void close() throws IOException {
        station.close();
    }

    private static char[] password(String person) {
        return ("example phrase " + person).toCharArray();
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(it -> it, no -> {
            throw new AssertionError(no);
        });
    }

    private static void assertRefused(Refusal why, Answer<?> answer) {
        assertEquals(why, assertInstanceOf(Answer.Refused.class, answer).why());
    }

    private void found() throws IOException {
        done(station.accounts()
                .foundation()
                .found(new First(ADMIN, "示例管理员", password(ADMIN)), new First(CLERK, "示例档案员", password(CLERK))));
    }

    private Session in(String person) throws IOException {
        return done(station.accounts().signIn().password(person, password(person)));
    }

    private void join(String person, StationRole role, Role... posts) throws IOException {
        Session admin = in(ADMIN);
        done(station.duty().people().list(new Person(person, "示例人员" + person, "", "", true), ADMIN));
        done(station.accounts().keep().propose(person, Set.of(role), Set.of(posts), "", admin));
        String code = done(station.accounts().keep().startCode(person, "新人", admin));
        done(station.accounts().secrets().begin(person, code.toCharArray(), password(person)));
        done(station.accounts().keep().confirm(person, in(CLERK)));
    }

    private List<DeedRefused> writtenDown() throws IOException {
        List<DeedRefused> found = new ArrayList<>();
        station.vault().journal().replay(0, entry -> {
            if (entry.event() instanceof DeedRefused it) {
                found.add(it);
            }
        });
        return found;
    }

    static Stream<Arguments> whatAnOfficerMayNotOrderOnTheDutyScreen() {
        return Stream.of(
                        new DutyOrder.PutOnList(new Person("100004", "示例", "", "", true)),
                        new DutyOrder.HandOut(
                                new HandOutRecorder.HandingOut("volume:1", OFFICER, null, List.of(), "", true)),
                        new DutyOrder.EnterBreach(
                                new EnterViolation.Breach("SM18-1", List.of(CLERK), "示例", null, null, null)),
                        new DutyOrder.Decide(
                                new StatementId("00000000-0000-4000-8000-0000000000b1"), true, "单位主要领导", ""),
                        new DutyOrder.TakeList(Path.of("list.csv")))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void whatAnOfficerMayNotOrderOnTheDutyScreen(DutyOrder order) throws IOException {
        found();
        join(OFFICER, StationRole.OFFICER);
        in(OFFICER);
        assertRefused(Refusal.NO_RIGHT, new StationDuty(station).carryOut(order, OFFICER));
        assertEquals(OFFICER, writtenDown().getLast().person());
    }

    static Stream<Arguments> whatNobodyOrdersWhoIsNotIn() {
        EquipmentFacts facts =
                new EquipmentFacts("BODY_CAMERA", "示例型号", "1", "", "", LocalDate.of(2026, 1, 1), null, CLERK, "");
        return Stream.of(
                Arguments.of("duty", new DutyOrder.PutOnList(new Person("100004", "示例", "", "", true))),
                Arguments.of("equipment", new EquipmentOrder.Enter(facts)),
                Arguments.of("equipment", new EquipmentOrder.Describe("示例型号", Map.of())),
                Arguments.of("regulation", new RegulationOrder.GoOn(SAID)),
                Arguments.of("regulation", new RegulationOrder.SetRule("keeping.floor", "7m", SAID)));
    }

    @ParameterizedTest
    @MethodSource
    void whatNobodyOrdersWhoIsNotIn(String screen, Object order) throws IOException {
        found();
        assertRefused(Refusal.NOT_SIGNED_IN, order(screen, order, CLERK));
        join(OFFICER, StationRole.OFFICER);
        in(OFFICER);
        assertRefused(Refusal.NO_RIGHT, order(screen, order, OFFICER));
    }

    private Answer<?> order(String screen, Object order, String by) throws IOException {
        return switch (screen) {
            case "duty" -> new StationDuty(station).carryOut((DutyOrder) order, by);
            case "equipment" -> new StationEquipment(station).carryOut((EquipmentOrder) order, by);
            default -> ((Desk<RegulationOrder>) new StationRegulations(station)).carryOut((RegulationOrder) order, by);
        };
    }

    @Test
    @Tag("SM12")
    void anotherLeaderDoesNotDecideInPlaceOfTheOneTheRegulationNames() throws IOException {
        found();
        join(OFFICER, StationRole.OFFICER);
        join(DEPUTY, StationRole.LEADER, Role.UNIT_DEPUTY);
        join(HEAD, StationRole.LEADER, Role.UNIT_HEAD);
        in(OFFICER);
        String ground = station.duty().rule().grounds().getFirst().text();
        StatementId statement = done(station.duty()
                .statements()
                .make(
                        new MakeStatement.Account(
                                StatementMade.NOT_RECORDED, null, ground, "示例", "示例", NOW.minusSeconds(60), "", null),
                        OFFICER));
        DutyOrder decide = new DutyOrder.Decide(statement, true, "单位主要领导", "");
        in(DEPUTY);
        assertRefused(Refusal.WRONG_ROLE, new StationDuty(station).carryOut(decide, DEPUTY));
        in(HEAD);
        done((Answer<?>) new StationDuty(station).carryOut(decide, HEAD));
    }

    @Test
    void aSecondProgramDoesNotOpenTheVault() throws IOException {
        found();
        assertThrows(VaultLockedException.class, () -> StationAt.open(folder, () -> NOW));
    }

    @Test
    void anIndexThatWasEditedWithItsDigestIsBuiltAgain() throws IOException {
        found();
        Path file = station.locations()
                .index(station.vault().folder(), station.key().stationId());
        close();
        Path store = file.resolveSibling(file.getFileName() + ".mv.db");
        Path digest = file.resolveSibling(file.getFileName() + ".sha256");
        byte[] bytes = Files.readAllBytes(store);
        bytes[bytes.length / 2] ^= 1;
        Files.write(store, bytes);
        String sealed = Files.readString(digest).lines().skip(1).findFirst().orElseThrow();
        Files.writeString(digest, Sha256.of(bytes) + "  " + store.getFileName() + "\n" + sealed + "\n");
        open();
        assertEquals(
                Optional.of("it was changed after it was closed"),
                station.index().rebuiltBecause());
        assertTrue(station.accounts().founded());
    }

    @Test
    void aJournalLineThatSomebodyAddsStopsTheStation() throws IOException {
        found();
        close();
        Path segment = folder.resolve("vault/journal/000001.jsonl");
        List<String> lines = Files.readAllLines(segment);
        Files.writeString(segment, lines.getLast().replace(CLERK, OFFICER) + "\n", StandardOpenOption.APPEND);
        assertThrows(BrokenJournalException.class, () -> StationAt.open(folder, () -> NOW));
        Files.write(segment, lines);
        open();
    }

    @Test
    void takingTheRecordsOfSecretsAwayOpensNothing() throws IOException {
        found();
        try (Stream<Path> records = Files.list(station.locations().secrets())) {
            for (Path record : records.toList()) {
                Files.delete(record);
            }
        }
        assertRefused(Refusal.NOT_RECOGNISED, station.accounts().signIn().password(CLERK, password(CLERK)));
        assertTrue(station.accounts().founded(), "nobody founds it again");
    }
}
