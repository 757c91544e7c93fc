package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the documents tell a reader to type can be typed, and what they say is there is there. */
class DocumentsTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern COMMAND =
            Pattern.compile("(?:^ {4}|`)(?:sudo )?\\./station((?: [^`\\s]+)*)", Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile(
            "`((?:app|storage|device-drivers|packaging|docs)/[\\w./-]*|[A-Z]+\\.md|\\.ci/run|\\./mvnw)`");
    private static final Pattern MEMBERS = Pattern.compile("\n\n");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([\\w./-]+)(?:#[^)]*)?\\)");

    @TempDir
    private Path home;

    private static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>(List.of(TOP.resolve("README.md"), TOP.resolve("ARCHITECTURE.md")));
        try (Stream<Path> docs = Files.list(TOP.resolve("docs"))) {
            docs.filter(it -> it.toString().endsWith(".md")).sorted().forEach(all::add);
        }
        return all;
    }

    private CommandLine line() {
        return new Cli(new Typist(home, InstantSource.fixed(Instant.parse("2026-11-22T00:00:00Z"))).around()).line();
    }

    @Test
    void everyCommandInTheDocumentsCanBeTyped() throws IOException {
        Map<String, String> refused = new TreeMap<>();
        int typed = 0;
        for (Path document : documents()) {
            for (List<String> words : commands(Files.readString(document))) {
                typed++;
                try {
                    line().parseArgs(words.toArray(String[]::new));
                } catch (CommandLine.ParameterException e) {
                    refused.put(
                            document.getFileName() + ": " + String.join(" ", words), String.valueOf(e.getMessage()));
                }
            }
        }
        assertEquals(Map.of(), refused);
        assertTrue(typed > 40, typed + " commands");
    }

    /** Up to the explanation that follows after spaces; what is in brackets or behind a bar is not typed with it. */
    private static List<List<String>> commands(String text) {
        return COMMAND.matcher(text)
                .results()
                .map(it -> it.group(1).strip().replaceAll("\\[[^]]*]", "").replaceAll("\\|--\\w+", ""))
                .map(it -> Arrays.stream(it.split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .filter(it -> !it.contains("--help"))
                .map(DocumentsTest::complete)
                .toList();
    }

    /** A command that is only named may lack what it needs. */
    private static List<String> complete(List<String> words) {
        return words.stream()
                .map(it -> it.equals("N") || it.equals("DAYS") ? "7" : it)
                .toList();
    }

    @Test
    void everyCommandThereIsStandsInTheList() throws IOException {
        String list = Files.readString(TOP.resolve("docs/commands.md"));
        Set<String> missing = new TreeSet<>(line().getSubcommands().keySet());
        missing.removeIf(it -> list.contains("./station " + it));
        assertEquals(Set.of(), missing);
    }

    /** Each block of lines that begin with a member's name is put into a file of settings. */
    @Test
    void everySettingInTheDocumentsIsOne() throws IOException {
        int read = 0;
        for (Path document : documents()) {
            for (String block :
                    MEMBERS.splitAsStream(Files.readString(document)).toList()) {
                String members = block.lines()
                        .filter(it -> it.matches(" {4,}\"\\w+\":.*"))
                        .map(String::strip)
                        .map(it -> it.endsWith(",") ? it.substring(0, it.length() - 1) : it)
                        .collect(Collectors.joining(",\n"));
                boolean profile = block.strip().startsWith("{");
                if (!members.isEmpty() && !profile) {
                    Path file = Files.writeString(home.resolve("settings.json"), "{" + members + "}");
                    new SettingsFile(file).load();
                    read++;
                }
            }
        }
        assertTrue(read >= 6, read + " blocks");
    }

    @Test
    void everyFileInTheDocumentsIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path document : documents()) {
            String text = Files.readString(document);
            PATH.matcher(text)
                    .results()
                    .map(it -> it.group(1))
                    .filter(it -> !Files.exists(TOP.resolve(it)))
                    .forEach(it -> missing.add(document.getFileName() + ": " + it));
            LINK.matcher(text)
                    .results()
                    .map(it -> it.group(1))
                    .filter(it -> !Files.exists(document.resolveSibling(it)))
                    .forEach(it -> missing.add(document.getFileName() + ": " + it));
        }
        assertEquals(Set.of(), missing);
    }
}
