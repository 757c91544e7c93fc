package org.evidencestation.storage.index;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.Sha256;

/**
 * Events as text inside the index: the record's name, a space, its components as JSON. Nobody else reads this; the
 * journal's own lines have their own format, which is written down and kept.
 */
final class EventText {
    static final String FORMAT = "name, space, Jackson record 1";

    private final ObjectWriter writer;
    private final Map<String, ObjectReader> readers = new HashMap<>();

    EventText() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(new AsText<>(Instant.class))
                        .addSerializer(new AsText<>(LocalDateTime.class))
                        .addSerializer(new AsText<>(Sha256.class))
                        .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
                        .addDeserializer(LocalDateTime.class, new FromText<>(LocalDateTime.class, LocalDateTime::parse))
                        .addDeserializer(Sha256.class, new FromText<>(Sha256.class, Sha256::new)))
                .build();
        writer = mapper.writer();
        for (Class<?> type : Event.class.getPermittedSubclasses()) {
            JavaType json = mapper.constructType(type);
            readers.put(type.getSimpleName(), mapper.readerFor(json));
        }
    }

    String write(Event event) {
        try {
            return event.getClass().getSimpleName() + ' ' + writer.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every event can be written", e);
        }
    }

    /** @throws IOException if the text was not made by {@link #write} */
    Event read(String text) throws IOException {
        int space = text.indexOf(' ');
        ObjectReader reader = space < 0 ? null : readers.get(text.substring(0, space));
        if (reader == null) {
            throw new IOException("Not an event in the index");
        }
        return reader.readValue(text.substring(space + 1));
    }

    private static final class AsText<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        AsText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parse.apply(in.getText());
        }
    }
}
