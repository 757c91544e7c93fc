package org.evidencestation.app.desktop.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * Everything about hand-offs as it was at one moment.
 *
 * @param cases of which something is held
 * @param requests under which copies may leave now
 * @param handOffs in the order of their numbers
 * @param names of recordings
 */
public record HandOffSight(
        List<Source> cases, List<Source> requests, List<HandOff> handOffs, Map<RecordingId, String> names) {
    public HandOffSight {
        cases = List.copyOf(cases);
        requests = List.copyOf(requests);
        handOffs = List.copyOf(handOffs);
        names = Map.copyOf(names);
    }

    /**
     * What can be handed over.
     *
     * @param request that lets copies out; empty for a case of the office
     * @param row of that request in the register; 0 where there is none
     * @param recipient who asked; empty for a case
     * @param until the grant ends; empty for a case
     * @param article that lets it, or asks for it
     */
    public record Source(
            Optional<RequestId> request,
            long row,
            String recipient,
            String caseNumber,
            String caseName,
            Optional<Instant> until,
            String article,
            List<Item> recordings) {
        public Source {
            recordings = List.copyOf(recordings);
        }

        /** By which its row is found again. */
        public String key() {
            return request.map(RequestId::value).orElse("case " + caseNumber);
        }

        public long bytes() {
            return recordings.stream().mapToLong(Item::bytes).sum();
        }
    }

    /** @param words name, officer and time */
    public record Item(RecordingId recording, String words, long bytes) {}

    List<Source> of(HandOffPage page) {
        return switch (page) {
            case CASES -> cases;
            case REQUESTS -> requests;
            case ALL -> List.of();
        };
    }

    public Optional<HandOff> handOff(HandOffId id) {
        return handOffs.stream().filter(it -> it.opened().handOff().equals(id)).findFirst();
    }

    /** A recording's name; the beginning of its number while it has none. */
    public String name(RecordingId recording) {
        return names.getOrDefault(recording, recording.toString().substring(0, 8));
    }
}
