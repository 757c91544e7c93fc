package org.evidencestation.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Drawn;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A sample follows from its numbers, and from nothing else. */
class SpotCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String STATION = "K7QM2XPD";
    private static final Sha256 HEAD = Sha256.of(new byte[] {7});

    private static Population population(int size) {
        List<Population.Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String officer = i % 7 == 0 ? "" : "1000" + (10 + i % 5);
            members.add(new Population.Member(
                    officer, new RecordingId(Sha256.of(("clip " + i).getBytes(StandardCharsets.UTF_8)))));
        }
        Collections.shuffle(members, new Random(1));
        return Population.of(members);
    }

    private static List<Drawn> draw(LocalDate day, int quota) {
        return SpotCheck.draw(SpotCheck.seed(HEAD, day, STATION), population(100), quota);
    }

    private static Set<RecordingId> recordings(List<Drawn> drawn) {
        return drawn.stream().flatMap(it -> it.recordings().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    @Tag("SM17")
    void drawsTheQuotaOfEveryOfficerAndOfThoseNobodyKnows() {
        List<Drawn> drawn = draw(DAY, 3);
        assertEquals(
                List.of("", "100010", "100011", "100012", "100013", "100014"),
                drawn.stream().map(Drawn::officer).toList());
        assertTrue(drawn.stream().allMatch(it -> it.recordings().size() == 3));
    }

    @Test
    void anotherOrderOfTheListGivesTheSameSampleAndAnotherDayAnotherOne() {
        assertEquals(draw(DAY, 2), draw(DAY, 2));
        assertTrue(!draw(DAY, 2).equals(draw(DAY.plusDays(1), 2)));
    }

    @Test
    void aLargerQuotaTakesNobodyOutOfTheSample() {
        assertTrue(recordings(draw(DAY, 5)).containsAll(recordings(draw(DAY, 2))));
    }

    @Test
    void everyRecordingIsDrawnAboutAsOftenAsEveryOther() {
        Population two = Population.of(population(20).members().stream()
                .filter(it -> it.officer().equals("100011"))
                .limit(2)
                .toList());
        long first = 0;
        for (int i = 0; i < 1000; i++) {
            Sha256 seed = SpotCheck.seed(HEAD, DAY.plusDays(i), STATION);
            RecordingId drawn =
                    SpotCheck.draw(seed, two, 1).getFirst().recordings().getFirst();
            first += drawn.equals(two.members().getFirst().recording()) ? 1 : 0;
        }
        assertTrue(first > 430 && first < 570, Long.toString(first));
    }

    /** Runs the very lines that the page of formats prints. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theShellDrawsTheSameSampleByThePublishedLines(@TempDir Path folder) throws Exception {
        Population population = population(100);
        Files.write(folder.resolve("list"), population.list());
        Path script = folder.resolve("draw.sh");
        Files.writeString(script, "HEAD=" + HEAD + " DAY=" + DAY + " STATION=" + STATION + " QUOTA=3\n" + published());
        Process shell = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var out = shell.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines().toList();
        }
        assertEquals(0, shell.waitFor(), lines.toString());
        assertEquals(population.digest() + "  list", lines.getFirst());
        Set<String> expected = new TreeSet<>();
        draw(DAY, 3).forEach(of -> of.recordings()
                .forEach(it -> expected.add(of.officer() + "\t" + it.content().hex())));
        assertEquals(expected, new TreeSet<>(lines.subList(1, lines.size())));
    }

    private static String published() throws IOException {
        Path page = Path.of("..", "storage", "FORMAT.md").toAbsolutePath().normalize();
        String section = Files.readString(page).split("## 13[.]", -1)[1];
        return section.split("```", -1)[1];
    }
}
