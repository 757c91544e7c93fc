package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;

/** Writes a journal anew with a chain that fits, as {@code FORMAT.md} says; anybody can. Checkpoints take the station's key. */
final class JournalForger {
    private final SampleVault vault;

    JournalForger(SampleVault vault) {
        this.vault = vault;
    }

    /** Changes lines, which are given without their heads, and chains them again; their numbers are made right. */
    void rewrite(Consumer<List<String>> change) throws IOException {
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(vault.journal())) {
            events.add(line.replaceFirst(",\"head\":\"[0-9a-f]{64}\"}$", "}"));
        }
        change.accept(events);
        StringBuilder written = new StringBuilder();
        Sha256 head = origin();
        for (int line = 0; line < events.size(); line++) {
            String event = events.get(line).replaceFirst("\"n\":[0-9]+", "\"n\":" + (line + 1));
            head = after(head, event);
            written.append(event, 0, event.length() - 1)
                    .append(",\"head\":\"")
                    .append(head)
                    .append("\"}\n");
        }
        Files.writeString(vault.journal(), written);
    }

    /** Signs a checkpoint for the lines as they are now, in place of all there are. */
    void checkpointAnew(StationKey key) throws IOException {
        Path folder = vault.root().resolve("journal/checkpoints");
        Burglar.deleteTree(folder);
        Files.createDirectory(folder);
        List<String> lines = Files.readAllLines(vault.journal());
        String last = lines.getLast();
        Sha256 head = new Sha256(last.substring(last.length() - 66, last.length() - 2));
        sign(key, new Checkpoint(Checkpoint.originOf(key.stationId()), lines.size(), head));
    }

    /** Puts a signed checkpoint into the vault. */
    void sign(StationKey key, Checkpoint checkpoint) throws IOException {
        Path text = new StoredCheckpoints(vault.root().resolve("journal")).text(checkpoint.size());
        Files.write(text, checkpoint.bytes());
        seal(key, text);
    }

    /** Signs a file of the vault anew. */
    static void seal(StationKey key, Path file) throws IOException {
        seal(key, file, String.valueOf(file.getFileName()));
    }

    /** @param name of the signatures, without their endings */
    static void seal(StationKey key, Path file, String name) throws IOException {
        Seal seal = key.sign(Files.readAllBytes(file));
        Files.write(file.resolveSibling(name + ".p7s"), seal.cms());
        Files.write(file.resolveSibling(name + ".sm2.sig"), seal.sm2());
    }

    private Sha256 origin() throws IOException {
        return Sha256.of(Files.readAllBytes(vault.root().resolve("vault.json")));
    }

    private static Sha256 after(Sha256 head, String event) {
        Sha256 digest = Sha256.of(event.getBytes(StandardCharsets.UTF_8));
        return Sha256.of(head.bytes(), digest.bytes());
    }
}
