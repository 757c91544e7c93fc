package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stand-in that writes down what it was asked and answers what it is told to. */
@DisabledOnOs(OS.WINDOWS)
class ImapiBurnerTest {
    @TempDir
    Path folder;

    private SampleTree tree;

    @BeforeEach
    void sources() throws IOException {
        tree = new SampleTree(Files.createDirectory(folder.resolve("sources")));
    }

    private Imapi answering(int status, String... lines) throws IOException {
        Path program = folder.resolve("powershell");
        Files.write(folder.resolve("answers"), List.of(lines));
        Files.writeString(program, """
                printf '%%s\\n' "$@" >'%1$s/asked'
                while [ "$1" != -List ]; do shift; done
                cp "$2" '%1$s/list'
                cat '%1$s/answers'
                exit %2$d
                """.formatted(folder, status));
        return new Imapi(List.of("sh", program.toString()), folder.resolve("scripts"), Duration.ofMinutes(1));
    }

    private ImapiBurner burner(int status, String... lines) throws IOException {
        return new ImapiBurner(
                answering(status, lines), new Imapi.Drive("\\\\?\\cdrom#1", "EXAMPLE WRITER", folder + "/disc"), false);
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("asked"));
    }

    @Test
    void namesTheDrives() throws IOException {
        Imapi imapi = answering(
                0, "{\"id\":\"a\",\"model\":\"EXAMPLE WRITER\",\"letter\":\"D:\\\\\"}", "{\"done\":\"drives\"}");
        assertEquals(List.of(new Imapi.Drive("a", "EXAMPLE WRITER", "D:\\")), imapi.drives());
        assertEquals("drives", asked().getLast());
    }

    @Test
    void asksForTheScriptAndNothingElse() throws IOException {
        tree.add("data/示例.mp4", 10);
        burner(0, "{\"total\":4096}", "{\"written\":2048}", "{\"done\":\"burn\"}")
                .burn(tree.tree(), new Watching());
        List<String> asked = asked();
        assertEquals(
                List.of("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File"),
                asked.subList(0, 6));
        assertTrue(asked.get(6).endsWith("imapi.ps1"));
        assertEquals(List.of("-Do", "burn", "-Drive", "\\\\?\\cdrom#1", "-Rewritable", "no"), asked.subList(9, 15));
        assertEquals(15, asked.size());
    }

    @Test
    void handsOverAFinishedImage() throws IOException {
        Path file = Files.write(folder.resolve("示例.iso"), new byte[4096]);
        FinishedImage image = new FinishedImage(file, 4096, Sha256.of());
        Watching watching = new Watching();
        burner(0, "{\"total\":4096}", "{\"written\":4096}", "{\"done\":\"burn\"}")
                .burn(image, watching);
        assertEquals("4096 of 4096", watching.toString());
        assertEquals(
                List.of("{\"image\":\"" + folder.resolve("示例.iso") + "\",\"size\":4096}"),
                Files.readAllLines(folder.resolve("list")));
        assertEquals(List.of("-Do", "burn"), asked().subList(9, 11));
    }

    @Test
    void readsTheSectorsOfAFinishedImageToo() throws IOException {
        Path disc = Files.createDirectory(folder.resolve("disc"));
        Files.writeString(disc.resolve("示例.txt"), "示例");
        Sha256 digest = Sha256.of(new byte[] {1});
        ReadDisc read = burner(0, "{\"sha256\":\"" + digest + "\"}", "{\"done\":\"digest\"}")
                .read(4096, new Watching());
        assertEquals(digest, read.image());
        assertEquals(4096, read.bytes());
        assertEquals(Set.of("示例.txt"), read.files().keySet());
        assertEquals(List.of("-Do", "digest", "-Drive", "\\\\?\\cdrom#1", "-Bytes", "4096"), asked().subList(9, 15));
    }

    @Test
    void listsEveryFileWithItsPart() throws IOException {
        tree.add("data/示例 \"1\".mp4", 10).slice("long.mp4", 100, List.of(new long[] {40, 60}));
        burner(0, "{\"done\":\"burn\"}").burn(tree.tree(), new Watching());
        List<String> list = Files.readAllLines(folder.resolve("list"));
        assertEquals("{\"volume\":\"SAMPLE_1\",\"date\":1767323045}", list.getFirst());
        assertTrue(list.get(1).startsWith("{\"path\":\"data/示例 \\\"1\\\".mp4\",\"source\":\"/"), list.get(1));
        assertTrue(list.get(2).endsWith("\"offset\":40,\"size\":60}"), list.get(2));
        assertEquals(3, list.size());
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        tree.add("one.mp4", 10);
        Watching watching = new Watching();
        burner(0, "{\"total\":9000}", "{\"written\":5000}", "{\"done\":\"burn\"}")
                .burn(tree.tree(), watching);
        assertEquals("5000 of 9000", watching.toString());
    }

    @Test
    void leavesNoScriptBehind() throws IOException {
        tree.add("one.mp4", 10);
        burner(0, "{\"done\":\"burn\"}").burn(tree.tree(), new Watching());
        try (var left = Files.list(folder.resolve("scripts"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void saysWhatIsInTheDrive() throws IOException {
        assertEquals(
                new Medium("DVD+R", Medium.State.BLANK, 4_700_000_000L, false, ""),
                burner(0, "{\"type\":6,\"status\":2,\"free\":4700000000}", "{\"done\":\"look\"}")
                        .look());
        assertEquals(
                new Medium("BD-RE", Medium.State.APPENDABLE, 1, true, ""),
                burner(0, "{\"type\":19,\"status\":5,\"free\":1}", "{\"done\":\"look\"}")
                        .look());
        assertEquals(
                Medium.State.ABSENT,
                burner(1, "{\"failed\":\"NO_MEDIUM\",\"hresult\":\"C0AA0202\",\"detail\":\"\"}")
                        .look()
                        .state());
    }

    @ParameterizedTest
    @CsvSource({
        "C0AA0202, WRITE_FAILED, NO_MEDIUM",
        "C0AA0203, NO_MEDIUM, WRONG_MEDIUM",
        "C0AAB120, WRITE_FAILED, TOO_SMALL",
        "8007048F, WRITE_FAILED, DRIVE_GONE",
        "C0AA02FF, WRITE_FAILED, WRITE_FAILED",
        "80040154, NO_DRIVE, NO_DRIVE",
        "'', REWRITABLE, REWRITABLE",
        "'', TOO_SMALL, TOO_SMALL"
    })
    void tellsWhatWentWrong(String result, String word, Fault fault) throws IOException {
        tree.add("one.mp4", 10);
        ImapiBurner burner =
                burner(1, "{\"failed\":\"%s\",\"hresult\":\"%s\",\"detail\":\"示例\"}".formatted(word, result));
        DiscBurnerContract.refuses(fault, () -> burner.burn(tree.tree(), new Watching()));
    }

    @Test
    void takesNoSilenceForSuccess() throws IOException {
        tree.add("one.mp4", 10);
        ImapiBurner silent = burner(0);
        DiscBurnerContract.refuses(Fault.NO_TOOL, () -> silent.burn(tree.tree(), new Watching()));
        ImapiBurner broken = burner(1, "At line:1 char:1");
        DiscBurnerContract.refuses(Fault.NO_TOOL, () -> broken.burn(tree.tree(), new Watching()));
    }

    @Test
    void saysThatThereIsNoPowerShell() {
        Imapi imapi = new Imapi(List.of("no-such-program"), folder.resolve("scripts"), Duration.ofMinutes(1));
        DiscBurnerContract.refuses(Fault.NO_TOOL, imapi::drives);
    }

    @Test
    void readsTheDiscBackByItsFilesOnceTheTrayWasOpened() throws IOException {
        Files.createDirectories(folder.resolve("disc/data"));
        tree.add("data/one.mp4", 3_000_000).add("two.txt", 0);
        for (DiscFile file : tree.tree().files()) {
            Files.copy(file.source(), folder.resolve("disc").resolve(file.path()));
        }
        ReadDisc disc = burner(0, "{\"done\":\"reload\"}").read(new Watching());
        assertEquals("reload", asked().get(10));
        assertTrue(DiscComparison.of(disc, tree.digests()).same());
        assertEquals(3_000_000, disc.bytes());
    }

    @Test
    void closesTheDiscAndChoosesUdfForLargeFiles() throws IOException {
        try (InputStream resource = Objects.requireNonNull(Imapi.class.getResourceAsStream("imapi.ps1"))) {
            String script = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (String section : List.of(
                    "$ErrorActionPreference = 'Stop'",
                    "New-Object System.Text.UTF8Encoding $false",
                    "$format.ForceMediaToBeClosed = $true",
                    "$image.FileSystemsToCreate = $(if ($large) { 4 } else { 1 -bor 2 -bor 4 })",
                    "$_.size -ge 2147483647",
                    "@(3, 5, 7, 10, 13, 19) -contains $type",
                    "Fail 'TOO_SMALL'",
                    "$format.Write($result.ImageStream)")) {
                assertTrue(script.contains(section), section);
            }
            assertTrue(
                    script.indexOf("Fail 'REWRITABLE'") < script.indexOf("$format.Write("), "looks before it writes");
        }
    }
}
