package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clerk's whole day with one case, typed: discs as images, their papers, reading them again, and a package. */
class DiscsAndHandOffCommandsTest {
    private static final String CLERK = "100001";
    private static final String SECRET = "Example pass phrase B";
    private static final String CASE = "示例〔2026〕7号";
    private static final byte[] CLIP = "示例".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private Typist typist = new Typist(Path.of("."), () -> now);

    @BeforeEach
    void aCaseWithARecording() throws Exception {
        typist = new Typist(home, () -> now);
        Path settings = home.resolve(".config/evidence-station/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(
                settings,
                "{ \"profile\": \"SM\", \"unit\": \"示例单位\", \"discErrorCorrection\": false }",
                StandardCharsets.UTF_8);
        typist.knows("Example pass phrase A", "Example pass phrase A", SECRET, SECRET);
        succeeds("accounts", "found", "100008", "示例管理员", CLERK, "示例档案员");
        Path card = Files.createDirectories(home.resolve("card/DCIM"));
        Files.write(card.resolve("CLIP1.MP4"), CLIP);
        succeeds("collect", home.resolve("card").toString());
        String name = Sha256.of(CLIP).hex().substring(0, 12);
        asClerk("keep", "classify", name, "--as", "evidence");
        asClerk("keep", "file", name, "--case", CASE, "--name", "示例案");
    }

    private void succeeds(String... words) {
        assertEquals(ExitCodes.OK, typist.types(words), () -> typist.complained() + typist.said());
    }

    private int clerk(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--by", CLERK));
        typist.knows(SECRET);
        return typist.types(all.toArray(String[]::new));
    }

    private void asClerk(String... words) {
        assertEquals(ExitCodes.OK, clerk(words), () -> typist.complained() + typist.said());
    }

    private String[] make(String folder) {
        List<String> words = new ArrayList<>(List.of("discs", "make", CASE, "--to", folder));
        for (String field : List.of("制作单位", "制作人", "制作时间", "执法活动或者案件名称及标号", "制作方法", "证明对象")) {
            words.addAll(List.of("--field", field + "=示例"));
        }
        return words.toArray(String[]::new);
    }

    @Test
    void aCaseGoesToTwoCopiesThatAreReadAgainALaterYear() throws IOException {
        Path discs = home.resolve("discs");
        asClerk(make(discs.toString()));
        asClerk("discs", "papers", "2026-0001", home.resolve("papers").toString());
        try (Stream<Path> papers = Files.list(home.resolve("papers"))) {
            assertEquals(7, papers.count());
        }
        asClerk("discs", "place", "2026-0001", "1", "2", "ARCHIVE", "柜3");
        succeeds("discs");
        assertTrue(typist.said().contains("ARCHIVE 柜3"), typist.said());
        now = Instant.parse("2027-03-01T00:00:00Z");
        assertEquals(ExitCodes.FINDINGS, typist.types("discs", "tests"));
        asClerk("discs", "read", "2026-0001", "1", "1", "--to", discs.toString());
        spoil(discs.resolve("2026-0001-1of1-copy2.iso"));
        assertEquals(ExitCodes.FINDINGS, clerk("discs", "read", "2026-0001", "1", "2", "--to", discs.toString()));
        assertTrue(typist.said().contains("is not what it was"), typist.said());
        asClerk("discs", "replace", "2026-0001", "1", "2", "不能读取");
        asClerk("discs", "go", "2026-0001", "--to", discs.toString());
        assertTrue(Files.exists(discs.resolve("2026-0001-1of1-copy2-try2.iso")));
    }

    private static void spoil(Path image) throws IOException {
        try (FileChannel file = FileChannel.open(image, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[2048]), file.size() / 2);
        }
    }

    @Test
    void aBlankWordIsNamedBeforeAnythingIsBurned() {
        Path discs = home.resolve("discs");
        assertEquals(ExitCodes.USAGE, clerk("discs", "make", CASE, "--to", discs.toString()));
        assertTrue(typist.complained().contains("执法活动或者案件名称及标号"), typist.complained());
        assertEquals(ExitCodes.USAGE, clerk("discs", "make", CASE, "--request", "1", "--to", discs.toString()));
        assertEquals(ExitCodes.USAGE, clerk("discs", "make", "--request", "7", "--to", discs.toString()));
        assertFalse(Files.exists(discs));
    }

    @Test
    void nothingIsPutIntoTheVaultWhateverLinkLeadsThere() throws IOException {
        Path vault = home.resolve(".local/share/evidence-station/vault");
        assertTrue(Files.isDirectory(vault.resolve("objects")));
        Path link = Files.createSymbolicLink(home.resolve("link"), vault.resolve("objects"));
        for (Path place : List.of(vault.resolve("discs"), link, link.resolve("discs"))) {
            assertEquals(ExitCodes.USAGE, clerk(make(place.toString())));
            assertTrue(typist.complained().contains("goes into the vault"), typist.complained());
            assertEquals(ExitCodes.USAGE, clerk("hand-off", "make", "示例平台", place.toString(), "--case", CASE));
        }
        succeeds("discs");
        assertEquals("", typist.said());
    }

    @Test
    void aCaseGoesToAPlatformInAPackageAndWhatIsOfNoCaseDoesNot() {
        String folder = home.resolve("platform").toString();
        assertEquals(ExitCodes.USAGE, typist.types("hand-off", "make", "示例平台", folder, "--by", CLERK));
        assertEquals(ExitCodes.USAGE, clerk("hand-off", "make", "示例平台", folder, "--case", "other"));
        assertEquals(ExitCodes.USAGE, clerk("hand-off", "make", "示例平台", folder, "--request", "7"));
        asClerk("hand-off", "make", "示例平台", folder, "--case", CASE);
        assertTrue(Files.exists(Path.of(folder).resolve("2026-Y0001").resolve("bagit.txt")));
        succeeds("hand-off");
        assertTrue(typist.said().contains("written, no receipt yet"), typist.said());
        assertEquals(ExitCodes.USAGE, clerk("hand-off", "cancel", "2026-Y0001", "示例"));
    }
}
