package org.evidencestation.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object a line, in the order its members are added; member names are stable. */
final class JsonLines {
    private final JsonMapper json = JsonMapper.builder().build();
    private final PrintStream out;

    JsonLines(PrintStream out) {
        this.out = out;
    }

    Line line(String type) {
        return new Line().with("type", type);
    }

    private void print(Map<String, @Nullable Object> members) {
        try {
            out.println(json.writeValueAsString(members));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers can always be written", e);
        }
    }

    /** One object on its way out. */
    final class Line {
        private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

        /** Numbers, booleans, lists and maps stay what they are; anything else is written as its text. */
        Line with(String name, @Nullable Object value) {
            members.put(name, plain(value));
            return this;
        }

        private static @Nullable Object plain(@Nullable Object value) {
            return switch (value) {
                case null -> null;
                case Number number -> number;
                case Boolean truth -> truth;
                case Map<?, ?> map -> map;
                // Names of folders are lists of names to Java, and would come out as a URI.
                case Path path -> path.toString();
                case Iterable<?> list -> list;
                case Optional<?> optional -> optional.isPresent() ? plain(optional.get()) : null;
                case Object other -> other.toString();
            };
        }

        void print() {
            JsonLines.this.print(members);
        }
    }
}
