package org.evidencestation.app.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evidencestation.app.Station;
import org.evidencestation.app.StationAt;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.seal.SecretRecord;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything about accounts, at a real station. */
class AccountsTest {
    private static final String ADMIN = "100008";
    private static final String CLERK = "100001";
    private static final String OFFICER = "100003";
    private static final String LEADER = "100009";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private Station station;
    private Accounts accounts;
    private List<String> codes = List.of();

    @BeforeEach
    void open() throws IOException {
        station = StationAt.open(folder, () -> now);
        accounts = station.accounts();
    }

    @AfterEach
    void close() throws IOException {
        station.close();
    }

    private void reopen() throws IOException {
        close();
        open();
    }

    private static char[] password(String person) {
        return ("Example pass phrase " + person).toCharArray();
    }

    private void found() throws IOException {
        codes = done(accounts.foundation()
                .found(new First(ADMIN, "示例管理员", password(ADMIN)), new First(CLERK, "示例档案员", password(CLERK))));
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(it -> it, no -> {
            throw new AssertionError(no);
        });
    }

    private static void assertRefused(Refusal why, Answer<?> answer) {
        assertEquals(why, assertInstanceOf(Answer.Refused.class, answer).why());
    }

    private Session in(String person) throws IOException {
        return done(accounts.signIn().password(person, password(person)));
    }

    private void list(String number) throws IOException {
        in(ADMIN);
        done(station.duty().people().list(new Person(number, "示例人员" + number, "", "", true), ADMIN));
    }

    /** As an office would: proposed, started, confirmed. */
    private void join(String person, Set<StationRole> roles, Role... posts) throws IOException {
        list(person);
        Session admin = in(ADMIN);
        done(accounts.keep().propose(person, roles, Set.of(posts), "", admin));
        String start = done(accounts.keep().startCode(person, "新人", admin));
        done(accounts.secrets().begin(person, start.toCharArray(), password(person)));
        done(accounts.keep().confirm(person, in(CLERK)));
    }

    private <E extends AccountEvent> List<E> said(Class<E> kind) throws IOException {
        Stream.Builder<E> found = Stream.builder();
        station.vault().journal().replay(0, (Entry entry) -> {
            if (kind.isInstance(entry.event())) {
                found.add(kind.cast(entry.event()));
            }
        });
        return found.build().toList();
    }

    @Test
    void aStationBeginsWithTwoPeopleAndNoPasswordOfItsOwn() throws IOException {
        assertFalse(accounts.founded());
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password("admin", "000000".toCharArray()));
        found();
        assertTrue(accounts.founded());
        assertEquals(Set.of(StationRole.ADMINISTRATOR), in(ADMIN).roles());
        assertEquals(Set.of(StationRole.CLERK), in(CLERK).roles());
        assertRefused(
                Refusal.FOUNDED,
                accounts.foundation().found(new First("7", "示例", password("7")), new First("8", "示例", password("8"))));
    }

    @Test
    void whoeverLeavesEverythingAloneIsSignedOutWhateverIsOnTheScreen() throws IOException {
        found();
        long[] nanos = {0};
        SignIn signIn = new Accounts(
                        station.vault(),
                        new Speakers(new AccountBook(station.index()::office), () -> nanos[0], UUID::randomUUID),
                        station.locations().secrets(),
                        StationKey.openOrCreate(station.locations().keys(), () -> now, new SecureRandom())
                                .shortMac("card"),
                        Optional::of,
                        () -> now,
                        ZoneOffset.UTC)
                .signIn();
        Session session = done(signIn.password(CLERK, password(CLERK)));
        IdleSessions idle = new IdleSessions(signIn);
        idle.run();
        assertEquals(List.of(), said(AccountEvent.SignedOut.class));
        nanos[0] = Sessions.IDLE.toNanos();
        idle.run();
        idle.run();
        assertEquals(
                List.of(AccountOffice.signedOut(session, AccountEvent.SignedOut.IDLE)),
                said(AccountEvent.SignedOut.class));
    }

    @Test
    void theFirstTwoAreTwoPeople() throws IOException {
        assertRefused(
                Refusal.NOT_FOUNDED,
                accounts.foundation()
                        .found(new First(ADMIN, "示例管理员", password(ADMIN)), new First(ADMIN, "示例管理员", password(CLERK))));
        assertFalse(accounts.founded());
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "aaaaaaaaaaaaaa, TOO_PLAIN",
        "12345678901, TOO_PLAIN",
        "Password1234, TOO_COMMON",
        "admin100008!, TOO_COMMON",
        "示例管理员100008, TOO_COMMON"
    })
    void refusesAPasswordThatAnybodyWouldTry(String password, String why) throws IOException {
        Answer<List<String>> answer = accounts.foundation()
                .found(new First(ADMIN, "示例管理员", password.toCharArray()), new First(CLERK, "示例档案员", password(CLERK)));
        assertRefused(Refusal.WEAK_SECRET, answer);
        assertEquals(why, ((Answer.Refused<?>) answer).about());
    }

    @Test
    void noPasswordIsInTheVaultAndTheRecordsAreForTheOwnerAlone() throws IOException {
        found();
        close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("pass phrase"), file.toString());
                assertFalse(text.contains("argon2id") && file.startsWith(folder.resolve("vault")), file.toString());
            }
        }
        Path secrets = StationAt.places(folder).secrets();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)));
        try (Stream<Path> records = Files.list(secrets)) {
            for (Path record : records.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(record)));
            }
        }
        open();
    }

    @Test
    void aRecordThatWasChangedOrSwappedOpensNothing() throws IOException {
        found();
        Path secrets = StationAt.places(folder).secrets();
        List<Path> records;
        try (Stream<Path> files = Files.list(secrets)) {
            records = files.toList();
        }
        byte[] first = Files.readAllBytes(records.getFirst());
        byte[] last = Files.readAllBytes(records.getLast());
        Files.write(records.getFirst(), last);
        Files.write(records.getLast(), first);
        for (String person : List.of(ADMIN, CLERK)) {
            assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(person, password(person)));
        }
    }

    @Test
    void aRecordThatSomebodyMadeForAPasswordOfTheirOwnOpensNothing() throws IOException {
        found();
        char[] own = "a phrase of the forger".toCharArray();
        String forged =
                CLERK + " PASSWORD\n" + SecretRecord.of(own, new SecureRandom()).text() + "\n";
        Path clerks;
        try (Stream<Path> files = Files.list(StationAt.places(folder).secrets())) {
            clerks = files.filter(AccountsTest::isClerks).findFirst().orElseThrow();
        }
        Files.writeString(clerks, forged);
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, own));
        Files.writeString(
                clerks.resolveSibling(Sha256.of(Files.readAllBytes(clerks)).hex() + ".secret"), forged);
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, own));
    }

    private static boolean isClerks(Path record) {
        try {
            return Files.readString(record).startsWith(CLERK + " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nobodyConfirmsWhatIsProposedForThemself() throws IOException {
        found();
        join(LEADER, Set.of(StationRole.LEADER), Role.UNIT_DEPUTY);
        done(accounts.keep().propose(LEADER, Set.of(StationRole.LEADER), Set.of(Role.UNIT_HEAD), "升任", in(ADMIN)));
        assertRefused(Refusal.SAME_PERSON, accounts.keep().confirm(LEADER, in(LEADER)));
        assertEquals(Set.of(Role.UNIT_DEPUTY), in(LEADER).posts());
    }

    @Test
    void theLastOfARoleDoesNotGetAnother() throws IOException {
        found();
        join(LEADER, Set.of(StationRole.LEADER), Role.UNIT_HEAD);
        done(accounts.keep().propose(CLERK, Set.of(StationRole.OFFICER), Set.of(), "调岗", in(ADMIN)));
        assertRefused(Refusal.LAST_OF_ROLE, accounts.keep().confirm(CLERK, in(LEADER)));
        in(CLERK);
    }

    @Test
    void sealedCodesBringBackWhatSomebodyWasAndNothingThatWaitsToBeConfirmed() throws IOException {
        found();
        Session admin = in(ADMIN);
        done(accounts.keep()
                .propose(CLERK, Set.of(StationRole.CLERK, StationRole.LEADER), Set.of(Role.UNIT_HEAD), "", admin));
        done(accounts.keep().startCode(CLERK, "忘记口令", admin));
        done(accounts.secrets().recover(codes, CLERK, password("back")));
        Session clerk = done(accounts.signIn().password(CLERK, password("back")));
        assertEquals(Set.of(StationRole.CLERK), clerk.roles());
        assertEquals(Set.of(Role.ARCHIVIST), clerk.posts());
    }

    @Test
    void waitingGrowsWithWrongAttemptsAndARestartDoesNotShortenIt() throws IOException {
        found();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, "wrong".toCharArray()));
        }
        assertRefused(Refusal.LOCKED, accounts.signIn().password(CLERK, password(CLERK)));
        reopen();
        assertRefused(Refusal.LOCKED, accounts.signIn().password(CLERK, password(CLERK)));
        now = now.plusSeconds(29);
        assertRefused(Refusal.LOCKED, accounts.signIn().password(CLERK, password(CLERK)));
        now = now.plusSeconds(2);
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, "wrong".toCharArray()));
        now = now.plusSeconds(59);
        assertRefused(Refusal.LOCKED, accounts.signIn().password(CLERK, password(CLERK)));
        now = now.plusSeconds(2);
        in(CLERK);
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, "wrong".toCharArray()));
        in(CLERK);
    }

    @Test
    void theWaitNeverExceedsAnHourAndAClockSetBackHelpsNobody() throws IOException {
        found();
        for (int attempt = 0; attempt < 14; attempt++) {
            assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, "wrong".toCharArray()));
            now = now.plus(Duration.ofHours(1));
        }
        in(CLERK);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, "wrong".toCharArray()));
        }
        now = now.minus(Duration.ofDays(300));
        assertRefused(Refusal.LOCKED, accounts.signIn().password(CLERK, password(CLERK)));
    }

    @Test
    void aNumberWithoutAnAccountIsLockedOutLikeAnyOther() throws IOException {
        found();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password("999999", "wrong".toCharArray()));
        }
        assertRefused(Refusal.LOCKED, accounts.signIn().password("999999", "wrong".toCharArray()));
        in(CLERK);
    }

    @Test
    void everyAttemptIsInTheJournalAndNoLineCanBeForgedByWhatIsTyped() throws IOException {
        found();
        accounts.signIn().password("\n{\"seq\":1}", "x".toCharArray());
        accounts.signIn().password("9".repeat(10_000), "x".toCharArray());
        in(CLERK);
        assertEquals(
                List.of("{\"seq\":1}", "9".repeat(32)),
                said(AccountEvent.SignInRefused.class).stream()
                        .map(AccountEvent.SignInRefused::person)
                        .toList());
        assertEquals(1, said(AccountEvent.SignedIn.class).size());
        long lines = station.vault().journal().position().size();
        reopen();
        assertTrue(station.vault().journal().position().size() > lines);
    }

    @Test
    void somebodyNewNeedsASecondPerson() throws IOException {
        found();
        list(OFFICER);
        Session admin = in(ADMIN);
        done(accounts.keep().propose(OFFICER, Set.of(StationRole.CLERK), Set.of(Role.ARCHIVIST), "", admin));
        String start = done(accounts.keep().startCode(OFFICER, "新人", admin));
        Session clerk = in(CLERK);
        assertRefused(Refusal.NOT_CONFIRMED, accounts.keep().confirm(OFFICER, clerk));
        done(accounts.secrets().begin(OFFICER, start.toCharArray(), password(OFFICER)));
        assertRefused(Refusal.NOT_CONFIRMED, accounts.signIn().password(OFFICER, password(OFFICER)));
        assertRefused(Refusal.NO_RIGHT, accounts.keep().confirm(OFFICER, in(ADMIN)));
        done(accounts.keep().confirm(OFFICER, clerk));
        assertTrue(in(OFFICER).may(Right.WATCH_FOOTAGE));
        assertRefused(
                Refusal.NOT_RECOGNISED, accounts.secrets().begin(OFFICER, start.toCharArray(), password("another")));
    }

    @Test
    void anAdministratorDoesNotComeIntoAnotherAccountByGivingItANewPassword() throws IOException {
        found();
        join(LEADER, Set.of(StationRole.LEADER), Role.UNIT_HEAD);
        Session leader = in(LEADER);
        Session admin = in(ADMIN);
        String start = done(accounts.keep().startCode(LEADER, "忘记口令", admin));
        assertFalse(leader.open(), "a session of before");
        done(accounts.secrets().begin(LEADER, start.toCharArray(), password("stolen")));
        assertRefused(Refusal.NOT_CONFIRMED, accounts.signIn().password(LEADER, password("stolen")));
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(LEADER, password(LEADER)));
    }

    @Test
    @Tag("Z14")
    void nobodyIsAdministratorOrSupervisorAndAnythingElse() throws IOException {
        found();
        list(OFFICER);
        Session admin = in(ADMIN);
        for (StationRole alone : EnumSet.of(StationRole.ADMINISTRATOR, StationRole.SUPERVISOR)) {
            assertRefused(
                    Refusal.ROLES_APART,
                    accounts.keep().propose(OFFICER, Set.of(alone, StationRole.OFFICER), Set.of(), "", admin));
        }
        assertRefused(
                Refusal.SAME_PERSON, accounts.keep().propose(ADMIN, Set.of(StationRole.CLERK), Set.of(), "", admin));
    }

    @Test
    @Tag("Z14")
    void theAdministratorSeesNoFootageAndTheSupervisorChangesNothing() {
        Set<Right> admin = Rights.of(Set.of(StationRole.ADMINISTRATOR));
        for (Right footage : EnumSet.of(
                Right.WATCH_FOOTAGE, Right.REVIEW_FOOTAGE, Right.SERVE_REQUESTS, Right.APPROVE, Right.CLEAR)) {
            assertFalse(admin.contains(footage), footage.name());
        }
        assertEquals(
                EnumSet.of(
                        Right.LIST_RECORDINGS,
                        Right.REVIEW_FOOTAGE,
                        Right.OVERSEE,
                        Right.SEE_BOARD,
                        Right.READ_JOURNAL),
                Rights.of(Set.of(StationRole.SUPERVISOR)));
    }

    @Test
    void aPinOrACardOpensTheDockAndNothingElse() throws IOException {
        found();
        Session clerk = in(CLERK);
        done(accounts.secrets().pin(clerk, password(CLERK), "274019".toCharArray()));
        done(accounts.secrets().card(clerk, password(CLERK), "0012345678"));
        Session byPin = done(accounts.signIn().pin(CLERK, "274019".toCharArray()));
        Session byCard = done(accounts.signIn().card("0012345678\n"));
        for (Session dock : List.of(byPin, byCard)) {
            assertEquals(EnumSet.of(Right.ENTER_DUTY), EnumSet.copyOf(dock.rights()));
            assertEquals(Set.of(), dock.posts());
        }
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().pin(CLERK, "274018".toCharArray()));
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().card("0012345679"));
        done(accounts.secrets().remove(CLERK, AccountEvent.CredentialSet.CARD, "遗失", clerk));
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().card("0012345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "12345, TOO_SHORT",
        "123456, TOO_PLAIN",
        "1112222, TOO_PLAIN",
        "27401938, TOO_LONG",
        "100001, TOO_PLAIN",
        "27401a, NOT_DIGITS"
    })
    void refusesAPinThatAnybodyWouldTry(String pin, String why) throws IOException {
        found();
        Answer<String> answer = accounts.secrets().pin(in(CLERK), password(CLERK), pin.toCharArray());
        assertRefused(Refusal.WEAK_SECRET, answer);
        assertEquals(why, ((Answer.Refused<?>) answer).about());
    }

    @Test
    void nobodyTakesSomebodyElsesCard() throws IOException {
        found();
        done(accounts.secrets().card(in(CLERK), password(CLERK), "0012345678"));
        join(OFFICER, Set.of(StationRole.OFFICER));
        assertRefused(Refusal.CARD_TAKEN, accounts.secrets().card(in(OFFICER), password(OFFICER), "0012345678"));
    }

    @Test
    void changingAPasswordAsksForTheOldOne() throws IOException {
        found();
        Session clerk = in(CLERK);
        assertRefused(
                Refusal.NOT_RECOGNISED, accounts.secrets().password(clerk, "wrong".toCharArray(), password("new")));
        assertRefused(Refusal.NO_CHANGE, accounts.secrets().password(clerk, password(CLERK), password(CLERK)));
        done(accounts.secrets().password(clerk, password(CLERK), password("new")));
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(CLERK, password(CLERK)));
        done(accounts.signIn().password(CLERK, password("new")));
    }

    @Test
    void bothSealedCodesTogetherBringSomebodyBackOnceAndItIsWrittenDown() throws IOException {
        found();
        String lower = codes.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertRefused(
                Refusal.NOT_RECOGNISED,
                accounts.secrets().recover(List.of(codes.getFirst(), codes.getFirst()), ADMIN, password("back")));
        assertRefused(
                Refusal.NOT_RECOGNISED,
                accounts.secrets().recover(List.of(codes.getFirst(), "0000"), ADMIN, password("back")));
        List<String> fresh = done(accounts.secrets().recover(List.of(codes.getLast(), lower), ADMIN, password("back")));
        done(accounts.signIn().password(ADMIN, password("back")));
        assertRefused(Refusal.NOT_RECOGNISED, accounts.secrets().recover(codes, CLERK, password("again")));
        done(accounts.secrets().recover(fresh, CLERK, password("again")));
        assertEquals(
                List.of(1, 2, 1, 2),
                said(AccountEvent.RecoveryCodeUsed.class).stream()
                        .map(AccountEvent.RecoveryCodeUsed::number)
                        .toList());
    }

    @Test
    void recoveryCodesAreGuessedNoFasterThanPasswords() throws IOException {
        found();
        for (int attempt = 0; attempt < 3; attempt++) {
            accounts.secrets().recover(List.of("0000", "1111"), ADMIN, password("back"));
        }
        assertRefused(Refusal.LOCKED, accounts.secrets().recover(codes, ADMIN, password("back")));
    }

    @Test
    void closingAnAccountEndsItsSessionsAndTheLastOnesStay() throws IOException {
        found();
        join(OFFICER, Set.of(StationRole.OFFICER));
        Session officer = in(OFFICER);
        Session admin = in(ADMIN);
        assertRefused(Refusal.NO_REASON, accounts.keep().close(OFFICER, " ", admin));
        done(accounts.keep().close(OFFICER, "调离", admin));
        assertFalse(officer.open());
        assertRefused(Refusal.NOT_RECOGNISED, accounts.signIn().password(OFFICER, password(OFFICER)));
        assertRefused(Refusal.LAST_OF_ROLE, accounts.keep().close(CLERK, "调离", admin));
        assertRefused(Refusal.LAST_OF_ROLE, accounts.keep().close(ADMIN, "调离", admin));
    }

    @Test
    void whoIsTakenOffTheListOfPeopleSignsInNoMore() throws IOException {
        found();
        join(OFFICER, Set.of(StationRole.OFFICER));
        in(ADMIN);
        done(station.duty().people().list(new Person(OFFICER, "示例人员" + OFFICER, "", "", false), ADMIN));
        assertRefused(Refusal.NO_ACCOUNT, accounts.signIn().password(OFFICER, password(OFFICER)));
    }

    @Test
    void onceFoundedNobodySaysAnythingWhoIsNotSignedIn() throws IOException {
        found();
        Person somebody = new Person("100004", "示例人员", "", "", true);
        assertRefused(Refusal.NOT_SIGNED_IN, station.duty().people().list(somebody, ADMIN));
        Session admin = in(ADMIN);
        done(station.duty().people().list(somebody, ADMIN));
        accounts.signIn().out(admin, AccountEvent.SignedOut.BY_PERSON);
        assertRefused(
                Refusal.NOT_SIGNED_IN, station.duty().people().list(new Person("100005", "示例人员", "", "", true), ADMIN));
        assertEquals(
                List.of(AccountEvent.SignedOut.BY_PERSON),
                said(AccountEvent.SignedOut.class).stream()
                        .map(AccountEvent.SignedOut::why)
                        .toList());
    }

    @Test
    void aSessionDoesNotOutliveTheStation() throws IOException {
        found();
        Session clerk = in(CLERK);
        reopen();
        assertFalse(clerk.open());
        assertEquals(
                List.of(AccountEvent.SignedOut.CLOSED),
                said(AccountEvent.SignedOut.class).stream()
                        .map(AccountEvent.SignedOut::why)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(StationRole.class)
    void everyRoleMayDoSomething(StationRole role) {
        assertFalse(Rights.of(Set.of(role)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void everyRightIsSomebodys(Right right) {
        assertTrue(Stream.of(StationRole.values())
                .anyMatch(role -> Rights.of(Set.of(role)).contains(right)));
    }
}
