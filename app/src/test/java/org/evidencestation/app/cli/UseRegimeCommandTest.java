package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.evidencestation.devices.Clip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UseRegimeCommandTest {
    @TempDir
    private Path home;

    private Typist typist;

    @BeforeEach
    void collectUnderW() throws Exception {
        typist = new Typist(home, InstantSource.fixed(Instant.parse("2026-11-21T08:00:00Z")));
        Path brought = Files.createDirectories(home.resolve("brought/DCIM"));
        try (InputStream sample = Clip.class.getResourceAsStream("simulated/samples/patrol.mp4")) {
            Files.copy(Objects.requireNonNull(sample), brought.resolve("patrol.mp4"));
            Files.setLastModifiedTime(
                    brought.resolve("patrol.mp4"), FileTime.from(Instant.parse("2026-11-21T07:00:00Z")));
        }
        typist.types("collect", home.resolve("brought").toString());
    }

    @Test
    @Tag("W15")
    void refusesARegulationThatShortensALifeAndWritesTheList() throws Exception {
        Path list = home.resolve("list.csv");
        int code = typist.types("regimes", "use", "SM", "--reason", "示例", "--by", "100001", "--list", list.toString());
        assertEquals(ExitCodes.FINDINGS, code, typist.complained());
        assertTrue(typist.complained().contains("SM is refused: 1 recordings"), typist.complained());
        assertTrue(typist.complained().contains("2028-11-21  2027-05-21"), typist.complained());
        assertTrue(Files.readString(list).contains("patrol.mp4"));
        assertEquals(
                ExitCodes.OK, typist.types("collect", home.resolve("brought").toString()));
    }

    @Test
    void goesByAnotherRegulationFromThenOn() throws Exception {
        Path settings = home.resolve(".config/evidence-station/settings.json");
        Path own = Files.createDirectories(settings.resolveSibling("regimes"));
        Files.writeString(own.resolve("QQ.json"), """
                {"format": 2, "id": "QQ", "title": "示例办法", "issuer": "示例单位", "inherits": "W",
                 "rules": {"keeping": {"floor": {"article": "QQ1", "period": "P3Y", "atLeast": true}}},
                 "articles": [{"id": "QQ1", "text": "第一条（示例）保存期限。"}]}
                """);
        int code = typist.types("regimes", "use", "QQ", "--reason", "示例文件1号", "--by", "100001");
        assertEquals(ExitCodes.OK, code, typist.complained());
        assertTrue(Files.readString(settings).contains("\"profile\" : \"QQ\""), Files.readString(settings));
        assertEquals(ExitCodes.OK, typist.types("verify"), typist.said());
        assertFalse(typist.said().contains("V07"), typist.said());
    }

    @Test
    void aRegulationNobodyHasChangesNothing() {
        assertEquals(ExitCodes.FINDINGS, typist.types("regimes", "use", "QQ", "--reason", "示例", "--by", "100001"));
        assertTrue(typist.complained().contains("the station goes on by"), typist.complained());
    }
}
