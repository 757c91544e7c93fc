package org.evidencestation.storage.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Objects;
import org.evidencestation.storage.seal.Sha256;

/** What a line says: its number, its time, its event. Safe for several threads. */
final class EntryCodec {
    /** Always three digits of a second, so that lines can be compared by eye. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final EventCodec events = new EventCodec();
    private final ObjectReader lines = events.reader(Line.class);

    record Line(long n, String at, String event, JsonNode data, String head) {
        /** JSON has null for everything. */
        Line {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(head, "head");
        }
    }

    /** The event part of a line that has no number yet. */
    String encode(Event event) {
        return ",\"event\":\"" + EventCodec.name(event) + "\",\"data\":" + events.encode(event) + "}";
    }

    /** The event bytes of a line. */
    byte[] eventBytes(long number, Instant at, String encoded) {
        return ("{\"n\":" + number + ",\"at\":\"" + TIME.format(at) + "\"" + encoded).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether bytes read as some line of ours, at whatever place. */
    boolean canRead(byte[] bytes) {
        try {
            Line line = lines.readValue(bytes);
            return line.n() > 0 && line.head().length() == 2 * LineFormat.HEAD_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a line that fits the chain. */
    Entry decode(long number, byte[] bytes, byte[] head) throws BrokenJournalException {
        try {
            Line line = lines.readValue(bytes);
            if (line.n() != number) {
                throw new BrokenJournalException(number, "says it is line " + line.n());
            }
            Instant at = Instant.parse(line.at());
            return new Entry(number, at, events.decode(line.event(), line.data()), Sha256.ofDigest(head));
        } catch (BrokenJournalException e) {
            throw e;
        } catch (IOException | DateTimeException e) {
            throw broken(number, e);
        }
    }

    private static BrokenJournalException broken(long number, Exception e) {
        var broken = new BrokenJournalException(number, "cannot be read: " + e.getMessage());
        broken.initCause(e);
        return broken;
    }
}
