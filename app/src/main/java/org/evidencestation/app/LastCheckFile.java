package org.evidencestation.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.desktop.health.AuditResult;

/** The result of the last whole-vault check, kept over a restart; it is a reminder, not evidence. */
final class LastCheckFile {
    private static final int VERSION = 1;

    private final Path file;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    LastCheckFile(Path file) {
        this.file = file;
    }

    /** @throws IOException if there is a file that does not read as a result of this version */
    Optional<AuditResult> load() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(json.readTree(Files.readAllBytes(file))));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("Not the result of a check: " + file, e);
        }
    }

    private static AuditResult parse(JsonNode node) {
        if (node.required("version").asInt() != VERSION) {
            throw new IllegalArgumentException("version " + node.required("version"));
        }
        return new AuditResult(
                Instant.parse(node.required("at").asText()),
                node.required("complete").asBoolean(),
                node.required("recordings").asLong(),
                node.required("bytes").asLong(),
                node.required("errors").asInt(),
                node.required("warnings").asInt(),
                node.required("notes").asInt(),
                node.required("wrongTokens").asInt());
    }

    void save(AuditResult result) throws IOException {
        ObjectNode node = json.createObjectNode();
        node.put("version", VERSION);
        node.put("at", result.at().toString());
        node.put("complete", result.complete());
        node.put("recordings", result.objects());
        node.put("bytes", result.bytes());
        node.put("errors", result.errors());
        node.put("warnings", result.warnings());
        node.put("notes", result.notes());
        node.put("wrongTokens", result.wrongTokens());
        SavedFile.replace(file, json.writeValueAsBytes(node));
    }
}
