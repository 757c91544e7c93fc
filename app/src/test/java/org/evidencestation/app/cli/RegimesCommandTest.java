package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegimesCommandTest {
    private static final String TOWN = """
            { "format": 2, "id": "CZ", "title": "示例市办法", "issuer": "示例单位", "inherits": "W",
              "rules": { "equipment": { "ratio": { "A": { "article": "CZ1", "officers": 3 } } } },
              "articles": [ { "id": "CZ1", "text": "第一条（示例）3人一台。" } ] }
            """;

    @TempDir
    private Path home;

    private Typist typist;
    private Path folder;

    @BeforeEach
    void aHome() throws Exception {
        typist = new Typist(home, InstantSource.fixed(Instant.parse("2026-11-21T08:00:00Z")));
        folder = Files.createDirectories(home.resolve(".config/evidence-station/regimes"));
    }

    @Test
    void listsTheRegulationsAndSaysWhichHasEnded() {
        assertEquals(ExitCodes.OK, typist.types("regimes"));
        assertTrue(typist.said().contains("中卫市行政执法音像记录设备配备使用管理办法"), typist.said());
        assertTrue(typist.said().contains("2026-05-06 (W20)"), typist.said());
    }

    @Test
    void showsAnArticleWithTheValuesTakenFromIt() {
        assertEquals(ExitCodes.OK, typist.types("regimes", "article", "SM15"));
        assertTrue(typist.said().contains("保存期限为 6 个月"), typist.said());
        assertTrue(typist.said().contains("keeping.floor.period = P6M"), typist.said());
        assertEquals(ExitCodes.OK, typist.types("regimes", "article", "SA4"));
        assertTrue(typist.said().startsWith("平顶山市石龙区财政局行政执法记录信息调阅监督制度"), typist.said());
        assertEquals(ExitCodes.USAGE, typist.types("regimes", "article", "SM99"));
    }

    @Test
    void saysWhatDiffersInATownsOwnFile() throws Exception {
        Files.writeString(folder.resolve("CZ.json"), TOWN);
        assertEquals(ExitCodes.OK, typist.types("regimes", "diff", "W", "CZ", "--json"));
        assertTrue(
                typist.said()
                        .contains(
                                "\"key\":\"equipment.ratio.A.officers\",\"before\":\"2\",\"after\":\"3\",\"article\":\"CZ1\""),
                typist.said());
    }

    @Test
    void checksAFileAndNamesTheLineThatIsWrong() throws Exception {
        Path file = home.resolve("CZ.json");
        Files.writeString(file, TOWN);
        assertEquals(ExitCodes.OK, typist.types("regimes", "check", file.toString()));
        Files.writeString(file, TOWN.replace("officers", "officer"));
        assertEquals(ExitCodes.USAGE, typist.types("regimes", "check", file.toString()));
        assertTrue(typist.complained().contains("CZ.json line 2 /equipment/ratio/A/officer"), typist.complained());
    }

    @Test
    void aProfileThatIsNotThereIsAMistakeOfTheCommandLine() {
        assertEquals(ExitCodes.USAGE, typist.types("regimes", "values", "QQ"));
        assertEquals(ExitCodes.OK, typist.types("regimes", "values", "SM"));
        assertTrue(typist.said().contains("access.fee.text"), typist.said());
    }
}
