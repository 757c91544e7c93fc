package org.evidencestation.storage.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencestation.storage.json.MissingValues;

/**
 * Events as JSON and back. Every member is written, unknown values as null; whatever is not exactly what we write - an
 * unknown name, an unknown, missing or doubled member, another type - is refused, never guessed. Safe for several threads.
 */
final class EventCodec {
    private final JsonMapper mapper;
    private final Map<String, Class<?>> kinds =
            Event.kinds().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    /** Made when the first such line is read: to look at all kinds would hold up every start. */
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();

    private final MissingValues missing = new MissingValues();

    EventCodec() {
        mapper = JsonMapper.builder()
                .addModule(TextTypes.module())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .withCoercionConfig(LogicalType.Textual, text -> Arrays.stream(CoercionInputShape.values())
                        .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
                .build();
    }

    static String name(Event event) {
        return event.getClass().getSimpleName();
    }

    /** A JSON object on one line. */
    String encode(Event event) {
        try {
            return LoneSurrogates.escape(mapper.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every event can be written", e);
        }
    }

    Event decode(String name, JsonNode data) throws IOException {
        Class<?> kind = kinds.get(name);
        if (kind == null) {
            throw MismatchedInputException.from(null, Event.class, "unknown event " + name);
        }
        ObjectReader reader = readers.computeIfAbsent(name, known -> mapper.readerFor(kind));
        Event event = data.isObject() ? reader.<Event>readValue(data) : null;
        if (event == null || missing.in(event)) {
            throw MismatchedInputException.from(null, Event.class, name + " without a value it needs");
        }
        return event;
    }

    ObjectReader reader(Class<?> type) {
        return mapper.readerFor(type);
    }
}
