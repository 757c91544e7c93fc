package org.evidencestation.app.policy;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evidencestation.storage.seal.Sha256;

/** Reads profile files. Strict: what is unknown, doubled, missing, null or of another type is an error with its line. */
public final class ProfileReader {
    private static final int FORMAT = 1;

    private final ObjectReader reader;

    public ProfileReader() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(
                        LocalDate.class, day -> day.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)))
                .addMixIn(IngestDeadline.class, RuleNames.class)
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                        .addDeserializer(ZoneId.class, new FromText<>(ZoneId.class, ZoneId::of)))
                .build();
        reader = mapper.readerFor(Content.class);
    }

    /**
     * @param name of the file, for the message
     * @throws ProfileException if the bytes are not exactly a profile
     */
    public RegimeProfile read(String name, byte[] bytes) throws ProfileException {
        try {
            Content content = reader.readValue(bytes);
            if (content == null) {
                throw new ProfileException(name + ": holds nothing", null);
            }
            return content.profile(Sha256.of(bytes));
        } catch (JsonMappingException e) {
            JsonPointer key = key(e);
            throw new ProfileException(
                    name + " line " + line(bytes, key) + ' ' + key + ": " + e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            String line =
                    e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
            throw new ProfileException(name + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProfileException(name + ": " + e.getMessage(), e);
        }
    }

    private static JsonPointer key(JsonMappingException e) {
        JsonPointer key = JsonPointer.empty();
        for (JsonMappingException.Reference step : e.getPath()) {
            key = step.getFieldName() == null
                    ? key.appendIndex(step.getIndex())
                    : key.appendProperty(step.getFieldName());
        }
        return key;
    }

    /**
     * Where a key stands, or what it should stand in. Read a second time, because a record is only put together at its
     * end and that is where the first reading would say the error is.
     */
    private int line(byte[] bytes, JsonPointer key) {
        Map<JsonPointer, Integer> lines = new HashMap<>();
        try (JsonParser parser = reader.getFactory().createParser(bytes)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            // The rest of the file is worse still; the lines before it are known.
            lines.putIfAbsent(JsonPointer.empty(), 1);
        }
        JsonPointer nearest = key;
        while (!lines.containsKey(nearest) && nearest.head() != null) {
            nearest = nearest.head();
        }
        return lines.getOrDefault(nearest, 1);
    }

    /** The file's own shape. */
    private record Content(
            int format,
            String id,
            String title,
            String issuer,
            ZoneId zone,
            RegimeProfile.Validity validity,
            IngestDeadline ingest,
            List<RegimeProfile.Article> articles) {
        RegimeProfile profile(Sha256 digest) {
            if (format != FORMAT) {
                throw new IllegalArgumentException("format " + format + " is unknown");
            }
            return new RegimeProfile(id, title, issuer, zone, validity, ingest, articles, digest);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = IngestDeadline.None.class, name = "none"),
        @JsonSubTypes.Type(value = IngestDeadline.AfterOperation.class, name = "after-operation"),
        @JsonSubTypes.Type(value = IngestDeadline.SameDay.class, name = "same-day")
    })
    private interface RuleNames {}

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return parse.apply(in.getText());
            } catch (DateTimeException e) {
                throw JsonMappingException.from(in, "not a " + handledType().getSimpleName(), e);
            }
        }
    }
}
