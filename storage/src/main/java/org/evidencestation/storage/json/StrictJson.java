package org.evidencestation.storage.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;

/**
 * Writes records as readable JSON and reads them back strictly. What it writes once stays the bytes that were written:
 * signed JSON is never written again from a parsed form.
 */
public final class StrictJson {
    private static final int MAX_TEXT = 1 << 16;
    private static final int MAX_DEPTH = 16;

    private final JsonMapper mapper;
    private final MissingValues missing = new MissingValues();

    private StrictJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public static Builder builder() {
        return new Builder().text(Instant.class, Instant::parse).text(LocalDateTime.class, LocalDateTime::parse);
    }

    /** UTF-8, two spaces of indent, ends with a line feed. */
    public byte[] write(Object value) {
        try {
            return (mapper.writer(printer()).writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /**
     * @throws IOException if the bytes are not exactly one JSON value of this shape, with nothing unknown, missing or
     *     named twice
     */
    public <T> T read(byte[] bytes, Class<T> type) throws IOException {
        T value = mapper.readValue(bytes, type);
        if (missing.in(value)) {
            throw new IOException("JSON null in place of a value of " + type.getSimpleName());
        }
        return value;
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }

    /** Collects the types that are written as text. */
    public static final class Builder {
        private final SimpleModule module = new SimpleModule();

        /** @param parse throws an unchecked exception for text that is not a value of the type */
        public <T> Builder text(Class<T> type, Function<String, T> parse) {
            module.addSerializer(type, new TextSerializer<>(type));
            module.addDeserializer(type, new TextDeserializer<>(type, parse));
            return this;
        }

        public StrictJson build() {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(module)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(
                                    CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                    .build();
            mapper.getFactory()
                    .setStreamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_TEXT)
                            .maxNestingDepth(MAX_DEPTH)
                            .build());
            return new StrictJson(mapper);
        }
    }

    private static final class TextSerializer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        TextSerializer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.toString());
        }
    }

    private static final class TextDeserializer<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        TextDeserializer(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) throws IOException {
            try {
                return parse.apply(value);
            } catch (IllegalArgumentException | DateTimeException e) {
                @SuppressWarnings("unchecked")
                T never =
                        (T) context.handleWeirdStringValue(handledType(), value, "%s", String.valueOf(e.getMessage()));
                return never;
            }
        }
    }
}
