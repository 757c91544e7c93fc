package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.FirstStart.Choices;
import org.evidencestation.app.FirstStart.Existing;
import org.evidencestation.app.FirstStart.People;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.mirror.MirrorRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How choices become a station, and what is left where they do not. */
class FirstStartTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-22T00:05:12Z"));
    private static final List<String> CODES = List.of("0A1B-2C3D-4E5F-6G7H-8J9K-MNPQ", "RSTV-WXYZ-0A1B-2C3D-4E5F-6G7H");

    @TempDir
    private Path home;

    private FirstStart first() {
        return first(Optional.empty());
    }

    private FirstStart first(Optional<Path> named) {
        return new FirstStart(Map.of(), false, StationAt.places(home), named, TIME);
    }

    private Choices choices(Path vault) {
        return new Choices(
                Settings.DEFAULT.withUnit("示例单位").withProfile("Z").withVault(vault),
                Optional.of(people("example phrase")),
                Map.of("0000:00:03.0/1.2", 3));
    }

    private static People people(String password) {
        return new People(
                new First("100008", "Example A", password.toCharArray()),
                new First("100001", "Example B", "another example".toCharArray()),
                CODES);
    }

    private static Station done(Answer<Station> answer) {
        return assertInstanceOf(
                Station.class, assertInstanceOf(Answer.Done.class, answer).value());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void isNeededWhereNothingWasChosenAndNoVaultIs() throws IOException {
        assertTrue(first().needed());
        assertEquals(List.of(), files(), "looking changes nothing");
        StationAt.open(home, TIME).close();
        assertFalse(first(Optional.of(home.resolve("vault"))).needed());
        assertTrue(first().needed(), "a vault elsewhere is nobody's choice");
        new SettingsFile(StationAt.places(home).settings()).save(Settings.DEFAULT);
        assertFalse(first().needed());
    }

    @Test
    void makesTheStationThatWasChosen() throws IOException {
        Path vault = home.resolve("证据库");
        FirstStart first = first();
        try (Station station = done(first.begin(choices(vault)))) {
            assertEquals(vault, station.vault().folder());
            assertEquals("Z", station.regime().id());
            assertTrue(station.accounts().founded());
            assertInstanceOf(
                    Answer.Done.class, station.accounts().signIn().password("100008", "example phrase".toCharArray()));
            assertInstanceOf(
                    Answer.Done.class,
                    station.accounts().secrets().recover(CODES, "100001", "words of example".toCharArray()));
        }
        Settings kept = new SettingsFile(first.places().settings()).load();
        assertEquals("示例单位", kept.unit());
        assertEquals(Optional.of(vault), kept.vault());
        assertTrue(Files.readString(first.places().slots()).contains("0000:00:03.0/1.2"));
        assertFalse(first().needed());
    }

    @Test
    void leavesNothingBehindWhereNoVaultCanBe() throws IOException {
        Path vault = home.resolve("full");
        Files.createDirectories(vault);
        Files.writeString(vault.resolve("letter.txt"), "not ours");
        FirstStart first = first();
        assertTrue(first.taken(vault));
        assertThrows(IOException.class, () -> first.begin(choices(vault)));
        assertFalse(Files.exists(first.places().settings()));
        assertFalse(Files.exists(first.places().slots()));
        assertTrue(first().needed());
        done(first.begin(choices(home.resolve("other")))).close();
    }

    @Test
    void goesOnWhereItWasIfSomethingFailsAfterTheVaultIsMade() throws IOException {
        FirstStart first = first();
        Choices without = choices(home.resolve("vault"));
        Choices sameDisk = new Choices(
                without.settings().withUpkeep(new Settings.Upkeep(Optional.of(home.resolve("copy")), 20, 720)),
                without.people(),
                without.slots());
        assertThrows(MirrorRefusedException.class, () -> first.begin(sameDisk));
        assertTrue(Files.exists(first.places().settings()), "the next start goes by what was chosen");
        try (Station station = done(first.begin(without))) {
            assertTrue(station.accounts().founded());
            assertEquals(
                    Optional.empty(),
                    new SettingsFile(first.places().settings()).load().upkeep().mirror());
        }
    }

    @Test
    void writesNobodyElsesSettingsOver() throws IOException {
        FirstStart late = first();
        done(first().begin(choices(home.resolve("vault")))).close();
        assertThrows(FileAlreadyExistsException.class, () -> late.begin(choices(home.resolve("second"))));
        assertFalse(Files.exists(home.resolve("second")));
    }

    @Test
    void weakPasswordsAreRefusedAndTheVaultIsLetGo() throws IOException {
        FirstStart first = first();
        Choices strong = choices(home.resolve("vault"));
        Choices weak = new Choices(strong.settings(), Optional.of(people("1234567890")), Map.of());
        assertEquals(
                Refusal.WEAK_SECRET,
                assertInstanceOf(Answer.Refused.class, first.begin(weak)).why());
        done(first.begin(strong)).close();
    }

    @Test
    void knowsAVaultThatIsThereAndWhoseItIs() throws IOException {
        StationAt.open(home, TIME, Settings.DEFAULT.withProfile("SM")).close();
        FirstStart first = first();
        Existing there = first.existing(home.resolve("vault")).orElseThrow();
        assertTrue(there.ours());
        assertFalse(there.founded());
        assertEquals("SM", there.profile());
        Path elsewhere = home.resolve("another");
        FirstStart stranger = new FirstStart(Map.of(), false, StationAt.places(elsewhere), Optional.empty(), TIME);
        assertFalse(stranger.existing(home.resolve("vault")).orElseThrow().ours());
        assertFalse(Files.exists(elsewhere), "no keys are made by looking");
        assertEquals(Optional.empty(), first.existing(home.resolve("nothing")));
    }

    @Test
    void keepsThePeopleOfAVaultThatIsThere() throws IOException {
        FirstStart before = first();
        done(before.begin(choices(home.resolve("vault")))).close();
        Files.delete(before.places().settings());
        FirstStart again = first();
        assertTrue(again.existing(home.resolve("vault")).orElseThrow().founded());
        Choices kept = choices(home.resolve("vault"));
        try (Station station = done(again.begin(new Choices(kept.settings(), Optional.empty(), Map.of())))) {
            assertInstanceOf(
                    Answer.Done.class, station.accounts().signIn().password("100001", "another example".toCharArray()));
        }
    }

    @Test
    void aPlaceThatTheCommandLineNamesIsFixed() {
        assertFalse(first().fixed());
        FirstStart named = first(Optional.of(home.resolve("named")));
        assertTrue(named.fixed());
        assertEquals(home.resolve("named"), named.proposed());
        FirstStart variable = new FirstStart(
                Map.of(Locations.VAULT_VARIABLE, "/srv/evidence"),
                false,
                StationAt.places(home),
                Optional.empty(),
                TIME);
        assertTrue(variable.fixed());
    }
}
