package org.evidencestation.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.VaultDescription;
import org.junit.jupiter.api.Test;

/** {@code FORMAT.md} promises that page and code change together. */
class FormatPageTest {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final String HEX = "0123456789abcdef".repeat(4);

    private final String page;

    FormatPageTest() throws IOException {
        page = Files.readString(Path.of("FORMAT.md"));
    }

    @Test
    void namesEveryMemberOfTheDescriptionInOrder() {
        assertEquals(components(VaultDescription.class), firstColumn("## 1. ", "member"));
    }

    @Test
    void namesEveryMemberOfAManifestInOrder() {
        assertEquals(flat(), firstColumn("### Manifest", "member"));
        String files = section("### Manifest")
                .lines()
                .filter(line -> line.startsWith("| `files[]`"))
                .findFirst()
                .orElseThrow();
        assertTrue(quoted(files).containsAll(components(Manifest.SealedFile.class)), files);
    }

    @Test
    void namesEveryEventAndNoOther() {
        Set<String> events = Event.kinds().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(events, new TreeSet<>(firstColumn("## 4. ", "event")));
    }

    @Test
    void showsAJournalLineAsItIsWritten() throws IOException {
        String example = section("## 4. ")
                .lines()
                .filter(line -> line.startsWith("{\"n\":"))
                .findFirst()
                .orElseThrow()
                .replace("{...}", "{}")
                .replace("<64 hex digits>", HEX);
        String written = Files.readAllLines(GoldenVaultTest.GOLDEN.resolve("journal/000001.jsonl"))
                .getFirst();
        assertEquals(members(written), members(example));
    }

    @Test
    void showsACheckpointThatCanBeRead() {
        String text = block(section("### Checkpoints"), 0);
        String filled = text.replace("<station>", "K7QM2XPD").replace("<64 hex digits>", HEX);
        Optional<Checkpoint> read = Checkpoint.parse(filled.getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(Checkpoint.originOf("K7QM2XPD")), read.map(Checkpoint::origin), text);
    }

    @Test
    void namesEverythingThatLiesInAVault() throws IOException {
        String listing = block(page, 0);
        try (Stream<Path> top = Files.list(GoldenVaultTest.GOLDEN)) {
            for (Path each : top.toList()) {
                assertTrue(listing.contains(String.valueOf(each.getFileName())), each.toString());
            }
        }
    }

    /** Up to the next heading of the same or a higher level, or the next table's worth of text. */
    private String section(String heading) {
        int start = page.indexOf("\n" + heading);
        assertTrue(start >= 0, heading);
        int end = page.indexOf("\n" + heading.substring(0, heading.indexOf(' ') + 1), start + 2);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    /** The names in backquotes of a table's first column. */
    private List<String> firstColumn(String heading, String title) {
        return section(heading)
                .lines()
                .dropWhile(line -> !line.startsWith("| " + title + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(line -> quoted(line.split("\\|", 3)[1]).stream())
                .toList();
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String block(String text, int index) {
        return text.split("```\n", -1)[2 * index + 1];
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> flat() {
        List<String> names = new ArrayList<>();
        for (RecordComponent member : Manifest.class.getRecordComponents()) {
            Class<?> type = member.getType();
            if (type.getEnclosingClass() == Manifest.class || type == ClockNote.class) {
                components(type.asSubclass(Record.class)).forEach(name -> names.add(member.getName() + "." + name));
            } else {
                names.add(member.getName() + (type == List.class ? "[]" : ""));
            }
        }
        return names;
    }

    private static List<String> members(String json) throws IOException {
        JsonNode node = new ObjectMapper().readTree(json);
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
