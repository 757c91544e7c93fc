package org.evidencestation.app.viewing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Recordings of one operation on one time line, and where none of them shows it.
 *
 * @param pieces in the order in which they began; those whose time nobody knows are last and lie nowhere on the line
 * @param gaps times that nothing shows, between the first moment and the last
 */
public record Strip(List<Piece> pieces, List<Gap> gaps) {
    public Strip {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
    }

    /** What is known of a recording before it is laid out. */
    public record Footage(
            RecordingId recording, String name, String recorder, Optional<Instant> start, Optional<Duration> length) {}

    /** @param lane one for each recorder, from 0 */
    public record Piece(RecordingId recording, String name, int lane, Optional<Instant> start, Duration length) {
        public Optional<Instant> end() {
            return start.map(it -> it.plus(length));
        }
    }

    public record Gap(Instant from, Instant to) {
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    public static Strip of(List<Footage> footage) {
        Map<String, Integer> lanes = new LinkedHashMap<>();
        List<Piece> pieces = footage.stream()
                .sorted(Comparator.comparing((Footage it) -> it.start().orElse(Instant.MAX))
                        .thenComparing(Footage::recording))
                .map(it -> new Piece(
                        it.recording(),
                        it.name(),
                        lanes.computeIfAbsent(it.recorder(), key -> lanes.size()),
                        it.start(),
                        it.length().orElse(Duration.ZERO)))
                .toList();
        return new Strip(pieces, gaps(pieces));
    }

    private static List<Gap> gaps(List<Piece> pieces) {
        List<Gap> gaps = new ArrayList<>();
        Optional<Instant> shown = Optional.empty();
        for (Piece piece : pieces) {
            Optional<Instant> start = piece.start();
            Optional<Instant> before = shown;
            start.flatMap(from -> before.filter(from::isAfter).map(until -> new Gap(until, from)))
                    .ifPresent(gaps::add);
            shown = piece.end()
                    .filter(end -> before.isEmpty() || end.isAfter(before.get()))
                    .or(() -> before);
        }
        return gaps;
    }

    public int lanes() {
        return 1 + pieces.stream().mapToInt(Piece::lane).max().orElse(-1);
    }

    /** The first moment that anything shows. */
    public Optional<Instant> from() {
        return pieces.stream().flatMap(it -> it.start().stream()).min(Comparator.naturalOrder());
    }

    /** The last. */
    public Optional<Instant> to() {
        return pieces.stream().flatMap(it -> it.end().stream()).max(Comparator.naturalOrder());
    }

    public Optional<Piece> find(RecordingId recording) {
        return pieces.stream().filter(it -> it.recording().equals(recording)).findFirst();
    }

    /** What comes behind a piece; empty behind the last. */
    public Optional<Piece> after(RecordingId recording) {
        int at = find(recording).map(pieces::indexOf).orElse(pieces.size());
        return at + 1 < pieces.size() ? Optional.of(pieces.get(at + 1)) : Optional.empty();
    }

    /** The gap that ends where a piece begins. */
    public Optional<Gap> gapBefore(Piece piece) {
        return gaps.stream()
                .filter(it -> piece.start().filter(it.to()::equals).isPresent())
                .findFirst();
    }
}
