package org.evidencestation.storage.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.evidencestation.storage.seal.Sha256;

/** Values of ours that are one text in JSON. Times keep their full precision, so that what is read equals what was written. */
final class TextTypes {
    private TextTypes() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        add(module, Sha256.class, Sha256::hex, Sha256::new);
        add(module, RecordingId.class, RecordingId::toString, RecordingId::parse);
        add(module, DockingId.class, DockingId::value, DockingId::new);
        add(module, OperationId.class, OperationId::value, OperationId::new);
        add(module, StatementId.class, StatementId::value, StatementId::new);
        add(module, RequestId.class, RequestId::value, RequestId::new);
        add(module, SessionId.class, SessionId::value, SessionId::new);
        add(module, DrawId.class, DrawId::value, DrawId::new);
        add(module, ViewingId.class, ViewingId::value, ViewingId::new);
        add(module, DiscJobId.class, DiscJobId::value, DiscJobId::new);
        add(module, HandOffId.class, HandOffId::value, HandOffId::new);
        add(module, EquipmentId.class, EquipmentId::value, EquipmentId::new);
        add(module, Instant.class, Instant::toString, Instant::parse);
        add(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
        add(module, LocalDateTime.class, DateTimeFormatter.ISO_LOCAL_DATE_TIME::format, LocalDateTime::parse);
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new Writer<>(type, write));
        module.addDeserializer(type, new Reader<>(type, read));
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> write;

        Writer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(json, type, JsonToken.VALUE_STRING, "a text");
            }
            try {
                return read.apply(json.getText());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw (IOException) context.weirdStringException(json.getText(), type, "not in our form")
                        .initCause(e);
            }
        }
    }
}
