package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.app.policy.ProfileDiff.Change;
import org.evidencestation.app.policy.rule.EquipmentRules.UnitClass;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new town is a file: 长治 differs from 中卫 in two numbers. */
@Tag("W19")
class DerivedProfileTest {
    @TempDir
    private Path folder;

    private ProfileLibrary library;
    private String town = "";

    @BeforeEach
    void aTownsOwnFile() throws Exception {
        library = new ProfileLibrary(folder);
        try (InputStream in = DerivedProfileTest.class.getResourceAsStream("towns/CZ.json")) {
            town = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        write("CZ", town);
    }

    @Test
    @Tag("W5")
    void theSixthTownIsReadFromItsFolderAndHasItsOwnNumbers() throws Exception {
        assertEquals(List.of("L", "SM", "W", "Z", "CZ"), library.ids());
        RegimeProfile cz = library.profile("CZ");
        assertEquals(3, officers(cz, UnitClass.A));
        assertEquals(5, officers(cz, UnitClass.B));
        assertNull(officers(cz, UnitClass.C));
        assertEquals(2, officers(library.profile("W"), UnitClass.A));
        assertEquals(library.profile("W").ingest(), cz.ingest());
    }

    @Test
    void theDifferenceIsTheTwoNumbersWithTheirArticles() throws Exception {
        assertEquals(
                List.of(
                        new Change("validity.from", Optional.of("2021-05-06"), Optional.empty(), Optional.of("W20")),
                        new Change("validity.to", Optional.of("2026-05-06"), Optional.empty(), Optional.of("W20")),
                        change("equipment.ratio.A.officers", "2", "3", "CZ1"),
                        change("equipment.ratio.B.officers", "3", "5", "CZ1")),
                ProfileDiff.between(library.profile("W"), library.profile("CZ")));
        assertEquals(List.of(), ProfileDiff.between(library.profile("CZ"), library.profile("CZ")));
    }

    @Test
    @Tag("W20")
    void theEndOfTheParentDoesNotEndTheTown() throws Exception {
        LocalDate after = LocalDate.of(2026, 11, 21);
        assertEquals(Optional.empty(), ProfileNotice.of(library.profile("CZ"), after));
        write("CZ", town.replace("\"validity\": { \"article\": \"CZ2\" },", ""));
        assertEquals(
                "W20",
                ProfileNotice.of(library.profile("CZ"), after).orElseThrow().article());
    }

    @Test
    void theDigestIsThatOfTheLinesOfAllItsFiles() throws Exception {
        String lines = Sha256.of(town.getBytes(StandardCharsets.UTF_8)).hex() + "  CZ.json\n"
                + library.profile("W").digest().hex() + "  W.json\n";
        assertEquals(
                Sha256.of(lines.getBytes(StandardCharsets.UTF_8)),
                library.profile("CZ").digest());
    }

    @Test
    void aChangeWithoutAnArticleIsRefusedWithItsLine() throws Exception {
        assertRefused(
                town.replace("{ \"article\": \"CZ1\", \"officers\": 3 }", "{ \"officers\": 3 }"),
                "CZ.json line 11",
                "officers");
    }

    @Test
    void anArticleThatNobodyHasIsRefused() throws Exception {
        assertRefused(town.replace("\"CZ1\", \"officers\": 3", "\"CZ9\", \"officers\": 3"), "CZ.json line 11", "CZ9");
    }

    @Test
    void aKeyThatIsUnknownIsRefusedWhereTheTownWroteIt() throws Exception {
        assertRefused(town.replace("\"officers\": 3", "\"officer\": 3"), "CZ.json line 11", "officer");
        assertRefused(town.replace("\"officers\": 3", "\"officers\": 0"), "CZ.json line 11", "officers");
    }

    @Test
    void whatTheParentHasCanBeTakenOutAndWhatItHasNotCannot() throws Exception {
        write(
                "CZ",
                town.replace(
                        "\"equipment\": {",
                        "\"keeping\": { \"triggers\": { \"W15-4\": null } },\n    \"equipment\": {"));
        assertEquals(3, library.profile("CZ").rules().keeping().triggers().size());
        assertRefused(
                town.replace(
                        "\"equipment\": {",
                        "\"keeping\": { \"triggers\": { \"W15-9\": null } },\n    \"equipment\": {"),
                "CZ.json line 9",
                "W15-9");
    }

    @Test
    void anIngestRuleIsReplacedAsAWhole() throws Exception {
        write(
                "CZ",
                town.replace(
                        "\"rules\": {",
                        "\"rules\": { \"ingest\": { \"rule\": \"after-operation\", \"article\": \"CZ1\", \"hours\": 48 },"));
        assertEquals(
                new IngestDeadline.AfterOperation("CZ1", 48),
                library.profile("CZ").ingest());
    }

    @Test
    void aFileThatInheritsFromItselfOrFromNobodyIsRefused() throws Exception {
        assertRefused(town.replace("\"inherits\": \"W\"", "\"inherits\": \"CZ\""), "", "circle");
        assertRefused(town.replace("\"inherits\": \"W\"", "\"inherits\": \"QQ\""), "CZ.json line 6", "QQ");
    }

    @Test
    void noFileTakesThePlaceOfAProfileOfTheStation() throws Exception {
        write("W", town.replace("\"id\": \"CZ\"", "\"id\": \"W\""));
        assertThrows(ProfileException.class, () -> library.profile("W"));
    }

    @Test
    void aFileIsNamedAfterItsId() throws Exception {
        write("AB", town);
        assertThrows(ProfileException.class, () -> library.profile("AB"));
        assertThrows(ProfileException.class, () -> library.profile("../CZ"));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws Exception {
        ProfileLibrary none = new ProfileLibrary(folder.resolve("nowhere"));
        assertEquals(List.of("L", "SM", "W", "Z"), none.ids());
        assertFalse(none.bytes("CZ").isPresent());
    }

    @Test
    void aTownMayGoOnFromATown() throws Exception {
        write("CZX", """
                { "format": 2, "id": "CZX", "title": "示例", "issuer": "示例单位", "inherits": "CZ",
                  "rules": { "equipment": { "ratio": { "A": { "article": "CZX1", "officers": 4 } } } },
                  "articles": [ { "id": "CZX1", "text": "第一条（示例）4人一台。" } ] }
                """);
        RegimeProfile profile = library.profile("CZX");
        assertEquals(4, officers(profile, UnitClass.A));
        assertEquals(5, officers(profile, UnitClass.B));
        assertEquals(3, profile.texts().size());
    }

    private void assertRefused(String text, String line, String key) throws Exception {
        write("CZ", text);
        ProfileException refused = assertThrows(ProfileException.class, () -> library.profile("CZ"));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(line) && message.contains(key), message);
    }

    private static @Nullable Integer officers(RegimeProfile profile, UnitClass unit) {
        return Objects.requireNonNull(profile.rules().equipment().ratio().get(unit))
                .officers();
    }

    private static Change change(String key, String before, String after, String article) {
        return new Change(key, Optional.of(before), Optional.of(after), Optional.of(article));
    }

    private void write(String id, String text) throws Exception {
        Files.writeString(folder.resolve(id + ".json"), text);
    }
}
