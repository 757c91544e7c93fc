package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipClaims;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CollectionOrderTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 21, 12, 0);

    @Test
    void takesTheOldestFirstAndWhatAComputerLeftBehindLast() {
        List<Clip> listed = List.of(
                clip("System Volume Information/IndexerVolumeGuid", Optional.empty(), Optional.of(NOON.minusYears(1))),
                clip("DCIM/b.mp4", Optional.of(NOON.plusHours(1)), Optional.empty()),
                clip("DCIM/unknown.bin", Optional.empty(), Optional.empty()),
                clip("DCIM/c.mp4", Optional.empty(), Optional.of(NOON.minusHours(1))),
                clip("DCIM/a.mp4", Optional.of(NOON), Optional.of(NOON.plusDays(1))));

        assertEquals(
                List.of(
                        "DCIM/c.mp4",
                        "DCIM/a.mp4",
                        "DCIM/b.mp4",
                        "DCIM/unknown.bin",
                        "System Volume Information/IndexerVolumeGuid"),
                paths(CollectionOrder.of(listed, clip -> Optional.empty())));
    }

    @Test
    @Tag("SM13")
    void aYoungerClipThatIsDueSoonerGoesFirst() {
        Clip returned = clip("DCIM/a.mp4", Optional.of(NOON), Optional.empty());
        Clip normal = clip("DCIM/b.mp4", Optional.of(NOON.plusHours(1)), Optional.empty());
        Instant due = Instant.parse("2026-11-22T06:00:00Z");
        assertEquals(
                List.of("DCIM/b.mp4", "DCIM/a.mp4"),
                paths(CollectionOrder.of(
                        List.of(returned, normal),
                        clip -> Optional.of(clip.equals(normal) ? due : due.plusSeconds(3600)))));
    }

    private static List<String> paths(List<CollectionOrder.Next> order) {
        return order.stream().map(next -> next.clip().path()).toList();
    }

    private static Clip clip(String path, Optional<LocalDateTime> started, Optional<LocalDateTime> modified) {
        ClipClaims claims = new ClipClaims(Optional.empty(), Optional.empty(), started, OptionalInt.empty(), List.of());
        return new Clip(path, path, 1, modified, claims);
    }
}
