package org.evidencestation.app.disc.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.storage.audit.Burglar;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Tool;
import org.evidencestation.storage.vault.NotGenuineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class DiscContentTest {
    private static final String OPENSSL = "org.evidencestation.storage.seal.Tool#opensslIsHere";

    @TempDir
    private Path folder;

    private DiscVault vault;

    @BeforeEach
    void openAVault() throws Exception {
        vault = new DiscVault(folder.resolve("station"));
    }

    @AfterEach
    void close() throws Exception {
        vault.close();
    }

    private DiscBag assemble() throws IOException {
        return vault.content().assemble(vault.facts(), folder.resolve("work"));
    }

    private Path disc() throws IOException {
        return DiscVault.burn(assemble().tree(), folder.resolve("disc"));
    }

    private static Tool.Result shell(Path folder, String script) throws Exception {
        return Tool.shell(folder, script);
    }

    @Test
    void saysOnTheDiscWhatMendsItOrThatNothingDoes() throws IOException {
        DiscBag plain = assemble();
        assertTrue(text(plain, "bag-info.txt").contains("Error-Correction: none (switched off)\n"));
        assertTrue(text(plain, "check/README.txt").contains("没有另加纠错数据（未启用）"));
        vault.protect(new Protection.ByRs03("dvdisaster 0.79.5"));
        DiscBag with = vault.content().assemble(vault.facts(), folder.resolve("other"));
        assertTrue(text(with, "bag-info.txt").contains("Error-Correction: RS03, at least 15 %, dvdisaster 0.79.5\n"));
        String readme = text(with, "check/README.txt");
        assertTrue(readme.contains("这张光盘带有纠错数据：RS03，不少于数据的 15%，由 dvdisaster 0.79.5 制作。"), readme);
        assertTrue(readme.contains("\n       dvdisaster -i disc.iso -f\n"), readme);
    }

    private static String text(DiscBag bag, String path) throws IOException {
        for (DiscFile file : bag.tree().files()) {
            if (file.path().equals(path)) {
                return Files.readString(file.source());
            }
        }
        throw new AssertionError(path);
    }

    @Test
    void theReferenceImplementationAndCoreutilsAcceptTheBag() throws Exception {
        vault.add("示例一.MP4", 70_000);
        vault.add("CLIP0002.JPG", 3);

        Path disc = disc();

        Bag bag = new BagReader().read(disc);
        try (BagVerifier judge = new BagVerifier()) {
            judge.isValid(bag, false);
        }
        assertEquals("示例单位", bag.getMetadata().get("Source-Organization").getFirst());
        assertEquals("1 of 1", bag.getMetadata().get("Bag-Count").getFirst());
        Tool.Result said = shell(disc, "sha256sum -c --strict --quiet manifest-sha256.txt tagmanifest-sha256.txt");
        assertTrue(said.succeeded(), said.output());
    }

    @Test
    void everyFileHasTheDigestItIsExpectedToBeReadBackWith() throws Exception {
        vault.add("CLIP0001.MP4", 70_000);
        DiscBag bag = assemble();
        Path disc = DiscVault.burn(bag.tree(), folder.resolve("disc"));

        assertEquals(bag.tree().files().size(), bag.digests().size());
        for (Map.Entry<String, Sha256> file : bag.digests().entrySet()) {
            assertEquals(file.getValue(), Sha256.of(Files.readAllBytes(disc.resolve(file.getKey()))), file.getKey());
        }
        assertTrue(DiscSizes.of(bag.tree()) <= DiscSizes.DISC + DiscSizes.recording(70_000));
        assertEquals("2026_0007_1", bag.tree().volume());
    }

    @Test
    void footageIsNotCopied() throws Exception {
        RecordingSummary clip = vault.add("CLIP0001.MP4", 70_000);

        DiscBag bag = assemble();

        Path stored = vault.vault().recordings().content(clip.recording());
        assertTrue(bag.tree().files().stream()
                .anyMatch(file -> file.source().equals(stored) && file.path().endsWith("/files/CLIP0001.MP4")));
        try (Stream<Path> work = Files.walk(folder.resolve("work"))) {
            assertTrue(work.noneMatch(file -> file.endsWith("CLIP0001.MP4")));
        }
    }

    @Test
    @EnabledIf(OPENSSL)
    void theScriptOnTheDiscPassesItAndTellsTheCodeOnItsLabel() throws Exception {
        vault.add("示例一.MP4", 70_000);
        vault.add("CLIP0002.MP4", 3);
        DiscBag bag = assemble();
        Path disc = DiscVault.burn(bag.tree(), folder.resolve("disc"));

        Tool.Result said = shell(folder, "sh disc/check/check.sh");

        assertTrue(said.succeeded(), said.output());
        assertTrue(said.output().contains("RESULT: GENUINE, 2 recordings"), said.output());
        assertTrue(said.output().contains(bag.code().text()), bag.code() + "\n" + said.output());
        assertTrue(
                said.output().contains(vault.key().certificates().fingerprint().hex()), said.output());
        assertFalse(said.output().contains("openssl:"), said.output());
        assertTrue(disc.toFile().exists());
    }

    @Test
    @EnabledIf(OPENSSL)
    void theScriptFindsWhicheverFileIsChangedMissingOrAdded() throws Exception {
        vault.add("示例一.MP4", 70_000);
        Path disc = disc();
        List<Path> files;
        try (Stream<Path> all = Files.walk(disc)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            byte[] good = Files.readAllBytes(file);
            if (!file.endsWith("check.sh")) {
                byte[] bad = good.clone();
                bad[bad.length / 2] ^= 1;
                Files.write(file, bad);
                caught(file);
                Files.delete(file);
                caught(file);
            }
            Files.write(file, good);
        }
        Files.writeString(disc.resolve("data/recordings/more.txt"), "x");
        caught(disc.resolve("more.txt"));
    }

    private void caught(Path file) throws Exception {
        Tool.Result said = shell(folder, "sh disc/check/check.sh");
        assertTrue(said.exit() == 1 || said.exit() == 3, file + "\n" + said.output());
    }

    /** Both lists are written anew, as somebody would who wants to deceive. */
    @Test
    @EnabledIf(OPENSSL)
    void theScriptFindsExchangedFootageThoughTheListsWereWrittenAnew() throws Exception {
        vault.add("CLIP0001.MP4", 70_000);
        Path disc = disc();
        Burglar.flip(disc.resolve(one(disc, "files/CLIP0001.MP4")), 100);
        Tool.Result lists = shell(disc, """
                find data -type f | sort | xargs sha256sum > manifest-sha256.txt
                find . -type f ! -path './data/*' ! -name 'tagmanifest*' | sed 's|^./||' | sort | xargs sha256sum > tagmanifest-sha256.txt
                """);
        assertTrue(lists.succeeded(), lists.output());

        Tool.Result said = shell(folder, "sh disc/check/check.sh");

        assertEquals(1, said.exit(), said.output());
        assertTrue(said.output().contains("not what was signed"), said.output());
    }

    private static String one(Path disc, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(disc)) {
            return all.map(file -> disc.relativize(file).toString())
                    .filter(file -> file.endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Tool.Result verify(Path disc, String path) throws Exception {
        return shell(
                disc,
                "'%s/bin/java' -jar check/verifier.jar --lang en %s".formatted(System.getProperty("java.home"), path));
    }

    @Test
    void theVerifierOnTheDiscAcceptsTheDiscAndEachRecording() throws Exception {
        vault.add("示例一.MP4", 70_000);
        vault.add("CLIP0002.MP4", 3);
        DiscBag bag = assemble();
        Path disc = DiscVault.burn(bag.tree(), folder.resolve("disc"));

        Tool.Result said = verify(disc, ".");
        assertTrue(said.succeeded(), said.output());
        assertTrue(said.output().contains("2 recordings on the disc, 2 of them genuine"), said.output());
        assertTrue(said.output().contains(bag.code().text()), said.output());
        Tool.Result one = verify(disc, one(disc, "manifest.json").replace("/manifest.json", ""));
        assertTrue(one.succeeded(), one.output());
        assertTrue(one.output().contains("signed by checkpoint"), one.output());
    }

    @Test
    void theVerifierNamesWhatWasChangedOnADisc() throws Exception {
        vault.add("示例一.MP4", 70_000);
        vault.add("CLIP0002.MP4", 3);
        Path disc = disc();
        Burglar.flip(disc.resolve(one(disc, "files/CLIP0002.MP4")), 1);
        Burglar.flip(disc.resolve("index.html"), 100);
        Files.writeString(disc.resolve("more.txt"), "x");

        Tool.Result said = verify(disc, ".");

        assertEquals(1, said.exit(), said.output());
        assertTrue(said.output().contains("2 recordings on the disc, 1 of them genuine"), said.output());
        for (String code : List.of("V046", "V050", "V062")) {
            assertTrue(said.output().contains(code), code + said.output());
        }
        assertTrue(
                verify(disc, "--json .").output().contains("\"type\":\"recording\",\"folder\":\"data/recordings/02_"));
    }

    @Test
    void thePageLinksOnlyToWhatIsOnTheDiscAndRunsNothing() throws Exception {
        vault.add("示例 一#%.MP4", 70_000);
        Path disc = disc();

        String page = Files.readString(disc.resolve("index.html"));

        assertFalse(page.contains("<script"), page);
        assertFalse(
                Pattern.compile("(src|href)=\"(https?:|//|file:)").matcher(page).find(), page);
        assertFalse(page.contains("{{"), page);
        assertTrue(page.contains("占道经营 &lt;一&gt; &amp; &quot;二&quot;"), page);
        var links = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
        int found = 0;
        while (links.find()) {
            String path = java.net.URLDecoder.decode(links.group(1), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(Files.isRegularFile(disc.resolve(path)), path);
            found++;
        }
        assertTrue(found >= 6, "links: " + found);
    }

    @Test
    void theSameFactsMakeTheSameDisc() throws Exception {
        vault.add("CLIP0001.MP4", 70_000);
        DiscFacts facts = vault.facts();

        DiscBag first = vault.content().assemble(facts, folder.resolve("first"));
        DiscBag second = vault.content().assemble(facts, folder.resolve("second"));

        assertEquals(first.digests(), second.digests());
        assertThrows(IOException.class, () -> vault.content().assemble(facts, folder.resolve("first")));
    }

    @Test
    void nothingThatIsNotGenuineGetsOnADisc() throws Exception {
        RecordingSummary clip = vault.add("CLIP0001.MP4", 70_000);
        Path content = vault.vault().recordings().object(clip.recording()).content();
        DiscFacts facts = vault.facts();

        Burglar.cut(content.resolve("files/CLIP0001.MP4"), 1);
        assertThrows(IOException.class, () -> vault.content().assemble(facts, folder.resolve("cut")));
        Burglar.replace(content.resolve("manifest.json"), "\"07\"", "\"08\"");
        assertThrows(NotGenuineException.class, () -> vault.content().assemble(facts, folder.resolve("forged")));
    }

    @Test
    void aNameThatNoDiscCanHoldIsGivenBackByTheScript() throws Exception {
        vault.add("长".repeat(38) + "𠮷野.MP4", 5_000);
        vault.add("L".repeat(110) + ".MP4", 6_000);
        Path disc = disc();

        try (Stream<Path> all = Files.walk(disc)) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                assertTrue(name.length() <= 64 && name.chars().noneMatch(c -> Character.isSurrogate((char) c)), name);
            }
        }
        Tool.Result said = shell(disc, "for f in data/recordings/*; do sh check/rejoin.sh $f; done");
        assertTrue(said.succeeded(), said.output());
        Tool.Result verified = shell(
                disc,
                "for f in data/recordings/*; do '" + System.getProperty("java.home")
                        + "/bin/java' -jar check/verifier.jar --lang en $f; done");
        assertTrue(verified.succeeded(), verified.output());
    }

    @Test
    void aRecordingInPartsIsPutTogetherAgainAndIsWhatWasSealed() throws Exception {
        RecordingSummary clip = vault.add("CLIP0001.MP4", 70_000);
        Path joined = Files.createDirectories(folder.resolve("joined"));
        for (int i = 1; i <= 3; i++) {
            long offset = 30_000L * (i - 1);
            var part = new DiscRecording.Part(i, 3, offset, Math.min(30_000, 70_000 - offset));
            DiscFacts facts = vault.facts(i, 3, List.of(DiscVault.recording(1, clip, Optional.of(part))));
            DiscBag bag = vault.content().assemble(facts, folder.resolve("work" + i));
            Path disc = DiscVault.burn(bag.tree(), folder.resolve("disc"));
            if (Tool.opensslIsHere()) {
                Tool.Result said = shell(folder, "sh disc/check/check.sh");
                assertTrue(said.succeeded(), said.output());
                assertTrue(said.output().contains("only a part"), said.output());
            }
            Tool.Result verified = verify(disc, ".");
            assertTrue(verified.succeeded() && verified.output().contains("V061"), verified.output());
            Tool.Result copied =
                    shell(folder, "cp -r disc/data/recordings/*/. joined/; cp disc/check/rejoin.sh .; rm -r disc");
            assertTrue(copied.succeeded(), copied.output());
            Tool.Result together = verify(folder.resolve("work1"), "../joined");
            assertTrue(together.succeeded(), together.output());
            assertEquals(i < 3, together.output().contains("V061"), together.output());
            Tool.Result tried = shell(folder, "sh rejoin.sh joined");
            assertEquals(i == 3, tried.succeeded(), tried.output());
            assertFalse(Files.exists(disc));
        }
        assertEquals(clip.recording().content(), Sha256.of(Files.readAllBytes(joined.resolve("files/CLIP0001.MP4"))));
        assertFalse(Files.exists(joined.resolve("files/CLIP0001.MP4.part1of3")));
    }

    @Test
    void aPartThatWasChangedIsNotPutTogether() throws Exception {
        RecordingSummary clip = vault.add("CLIP0001.MP4", 1_000);
        var whole = new DiscRecording.Part(1, 1, 0, 1_000);
        DiscFacts facts = vault.facts(1, 1, List.of(DiscVault.recording(1, clip, Optional.of(whole))));
        Path disc = DiscVault.burn(
                vault.content().assemble(facts, folder.resolve("work")).tree(), folder.resolve("disc"));
        Burglar.flip(disc.resolve(one(disc, ".part1of1")), 5);

        Tool.Result said = shell(disc, "sh check/rejoin.sh data/recordings/*");

        assertEquals(1, said.exit(), said.output());
        assertTrue(said.output().contains("part 1 was changed"), said.output());
    }

    @Test
    void aDamagedFileIsNotCutIntoParts() throws Exception {
        RecordingSummary clip = vault.add("CLIP0001.MP4", 1_000);
        Burglar.flip(vault.vault().recordings().content(clip.recording()), 900);
        var part = new DiscRecording.Part(1, 2, 0, 500);
        DiscFacts facts = vault.facts(1, 2, List.of(DiscVault.recording(1, clip, Optional.of(part))));

        assertThrows(IOException.class, () -> vault.content().assemble(facts, folder.resolve("work")));
    }
}
