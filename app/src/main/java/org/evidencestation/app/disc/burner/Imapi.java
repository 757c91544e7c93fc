package org.evidencestation.app.disc.burner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.ToolProcess.Heard;

/**
 * What Windows itself has for burning discs (Image Mastering API 2, since Vista), by way of a PowerShell script that comes with
 * the program. The script is written anew for each run, into a folder of its own, so that nobody can put another in its place.
 */
public final class Imapi {
    private static final String SCRIPT = "imapi.ps1";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> powershell;
    private final Path folder;
    private final Duration patience;

    /**
     * @param folder for scripts and lists while they are used; only this user may write to it
     */
    public Imapi(Path folder) {
        this(List.of("powershell.exe"), folder, PATIENCE);
    }

    /** @param powershell that starts it, without arguments */
    Imapi(List<String> powershell, Path folder, Duration patience) {
        this.powershell = List.copyOf(powershell);
        this.folder = folder;
        this.patience = patience;
    }

    /** A drive of this computer. */
    public record Drive(String id, String model, String letter) {}

    /** All drives that Windows would burn with. */
    public List<Drive> drives() throws IOException {
        List<Drive> drives = new ArrayList<>();
        for (JsonNode line : run(Fault.NO_DRIVE, new Unwatched(), List.of("drives"), List.of())) {
            if (line.has("id")) {
                drives.add(new Drive(
                        line.path("id").asText(),
                        line.path("model").asText(),
                        line.path("letter").asText()));
            }
        }
        return drives;
    }

    /**
     * Runs the script once.
     *
     * @param list lines of its list file; none is written if there are none
     * @return all that it said
     */
    List<JsonNode> run(Fault onSilence, BurnMonitor monitor, List<String> words, List<String> list) throws IOException {
        Path own = Files.createTempDirectory(Files.createDirectories(folder), "imapi-");
        Path script = own.resolve(SCRIPT);
        Path file = own.resolve("list.jsonl");
        try {
            try (InputStream text = Objects.requireNonNull(Imapi.class.getResourceAsStream(SCRIPT), SCRIPT)) {
                // With its mark, PowerShell 5 takes it for UTF-8.
                Files.writeString(script, "\uFEFF" + new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
            Files.write(file, list);
            return listen(onSilence, monitor, command(script, file, words));
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(file);
            Files.deleteIfExists(own);
        }
    }

    private List<String> command(Path script, Path list, List<String> words) {
        List<String> command = new ArrayList<>(powershell);
        command.addAll(List.of("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File"));
        command.add(script.toString());
        command.addAll(List.of("-List", list.toString(), "-Do"));
        command.addAll(words);
        return command;
    }

    private List<JsonNode> listen(Fault onSilence, BurnMonitor monitor, List<String> command) throws IOException {
        List<JsonNode> said = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        long total = 0;
        try (ToolProcess process = new ToolProcess(new ProcessBuilder(command), patience, monitor)) {
            process.input().close();
            while (true) {
                switch (process.next(onSilence)) {
                    case Heard.Result(String line) -> {
                        JsonNode node = parse(line);
                        process.progressed();
                        said.add(node);
                        total = node.path("total").asLong(total);
                        if (node.has("written")) {
                            monitor.at(node.path("written").asLong(), total);
                        }
                    }
                    case Heard.Remark(String line) -> complaints.add(line);
                    case Heard.End(int status) -> {
                        return ended(status, said, complaints);
                    }
                }
            }
        }
    }

    /** What it prints besides objects is for the expert. */
    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode().put("words", line);
        }
    }

    private static List<JsonNode> ended(int status, List<JsonNode> said, List<String> complaints) throws BurnException {
        for (JsonNode line : said) {
            if (line.has("failed")) {
                throw ImapiFaults.of(line);
            }
        }
        if (status != 0 || said.isEmpty() || !said.getLast().has("done")) {
            throw new BurnException(Fault.NO_TOOL, "PowerShell ended with " + status + ": " + complaints);
        }
        return said;
    }
}
