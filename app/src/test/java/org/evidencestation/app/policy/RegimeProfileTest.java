package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeProfileTest {
    private final BuiltInProfiles profiles = new BuiltInProfiles();
    private String file = "";

    @BeforeEach
    void theFileOfW() throws Exception {
        try (InputStream in = BuiltInProfiles.class.getResourceAsStream("regimes/W.json")) {
            file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"L, L, 21", "SM, SM, 19", "SM, SA, 14", "W, W, 20", "Z, Z, 17"})
    void everyArticleOfARegulationIsThereInItsOwnWords(String id, String prefix, int articles) throws Exception {
        RegimeProfile profile = profiles.profile(id);
        for (int number = 1; number <= articles; number++) {
            String text = profile.article(prefix + number).orElseThrow().text();
            assertTrue(text.startsWith("第"), text);
        }
        assertEquals(Optional.empty(), profile.article(prefix + (articles + 1)));
    }

    @Test
    @Tag("W14")
    void theTextOfTheDecidingArticleCanBeShown() throws Exception {
        String text = profiles.profile("W").article("W14").orElseThrow().text();
        assertTrue(text.startsWith("第十四条 执法人员应当在执法活动结束后 24 小时内"), text);
    }

    @Test
    void theDigestIsThatOfTheFilesBytes() throws Exception {
        assertEquals(
                Sha256.of(file.getBytes(StandardCharsets.UTF_8)),
                profiles.profile("W").digest());
    }

    @Test
    @Tag("W20")
    void wEndedAndSaysSoFromTheNextDayOn() throws Exception {
        RegimeProfile w = profiles.profile("W");
        assertEquals(Optional.empty(), ProfileNotice.of(w, LocalDate.of(2026, 5, 6)));
        assertEquals(
                Optional.of(new ProfileNotice(ProfileNotice.Kind.ENDED, w.title(), LocalDate.of(2026, 5, 6), "W20")),
                ProfileNotice.of(w, LocalDate.of(2026, 5, 7)));
        assertEquals(
                ProfileNotice.Kind.NOT_YET,
                ProfileNotice.of(w, LocalDate.of(2021, 5, 5)).orElseThrow().kind());
    }

    @Test
    @Tag("L21")
    void aRegulationWithoutDatesNeverWarns() throws Exception {
        assertEquals(Optional.empty(), ProfileNotice.of(profiles.profile("L"), LocalDate.of(2099, 1, 1)));
    }

    @Test
    void aProfileThatDoesNotExistIsRefused() {
        assertThrows(FileNotFoundException.class, () -> profiles.profile("../W"));
    }

    @Test
    void anUnknownKeyIsAnErrorWithItsLine() {
        assertRefused(file.replace("\"zone\":", "\"colour\": 1,\n  \"zone\":"), "line 6", "/colour");
    }

    @Test
    void aDoubledKeyIsAnErrorWithItsLine() {
        assertRefused(file.replace("\"zone\":", "\"id\": \"X\",\n  \"zone\":"), "line 6", "id");
    }

    @Test
    void aMissingKeyIsAnError() {
        assertRefused(file.replace(", \"hours\": 24", ""), "line 13", "hours");
        assertRefused(file.replaceFirst("  \"title\".*\n", ""), "line ", "title");
    }

    @Test
    void aValueOfAnotherTypeIsAnErrorWithItsLine() {
        assertRefused(file.replace("\"hours\": 24", "\"hours\": \"24\""), "line 13", "hours");
        assertRefused(file.replace("\"hours\": 24", "\"hours\": 24.5"), "line 13", "hours");
        assertRefused(file.replace("\"hours\": 24", "\"hours\": null"), "line 13", "hours");
        assertRefused(file.replace("\"id\": \"W\"", "\"id\": 7"), "line 3", "id");
        assertRefused(file.replace("\"id\": \"W\"", "\"id\": null"), "line 3", "id");
        assertRefused(file.replace("\"2021-05-06\"", "\"2021-13-06\""), "line 7", "/validity/from");
        assertRefused(file.replace("Asia/Shanghai", "Asia/Nowhere"), "line 6", "zone");
        assertRefused(file.replace("after-operation", "whenever"), "line 13", "ingest");
        assertRefused(file.replace("\"hours\": 24", "\"hours\": 0"), "line ", "hours");
    }

    @Test
    void whatARuleNamesMustBeThere() {
        assertRefused(file.replace("\"article\": \"W14\", \"hours\"", "\"article\": \"W41\", \"hours\""), "", "W41");
        assertRefused(file.replace("\"id\": \"W3\"", "\"id\": \"W2\""), "line ", "/articles/2: article W2");
        assertRefused(file.replace("\"id\": \"W3\"", "\"id\": \"Z3\""), "line ", "/articles/2: article Z3");
        assertRefused(file.replace("\"format\": 2", "\"format\": 1"), "line 2", "format 1");
    }

    @Test
    void whatIsNotJsonOrGoesOnAfterItsEndIsRefused() {
        assertRefused("", "", "W.json");
        assertRefused("null", "", "W.json");
        assertRefused(file + "{}", "", "W.json");
        assertRefused(file.substring(0, file.length() / 2), "line", "W.json");
    }

    private static void assertRefused(String text, String line, String key) {
        ProfileException refused = assertThrows(ProfileException.class, () -> new ProfileReader()
                .read("W.json", text.getBytes(StandardCharsets.UTF_8)));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(line) && message.contains(key), message);
    }
}
