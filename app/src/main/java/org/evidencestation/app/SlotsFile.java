package org.evidencestation.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.app.custody.SlotNumbers;

/** Which port wears which sticker, as one JSON object from port to number that a person may edit. */
final class SlotsFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Path file;

    SlotsFile(Path file) {
        this.file = file;
    }

    SlotNumbers load() throws IOException {
        return new SlotNumbers(Files.exists(file) ? read() : Map.of(), this::save);
    }

    private Map<String, Integer> read() throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, Integer>>() {});
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new SettingsException(file, line, e.getOriginalMessage());
        }
    }

    /** Replaces the file in one step. */
    void save(Map<String, Integer> numbers) throws IOException {
        SavedFile.replace(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(numbers));
    }
}
