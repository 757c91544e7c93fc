package org.evidencestation.app.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.storage.vault.Provenance;
import org.jspecify.annotations.Nullable;

/** Puts together where a clip came from, keeping what the recorder said apart from what was corrected. */
final class Provenances {
    private Provenances() {}

    static Provenance of(Docking docking, ZoneId zone, Clip clip, ClipFacts.Facts facts) {
        RecorderIdentity identity = docking.identity();
        @Nullable LocalDateTime said = clip.claims().startedAt().orElse(null);
        @Nullable Instant start = said == null ? null : corrected(said, zone, docking.clock());
        @Nullable Duration length = facts.duration().orElse(null);
        @Nullable
        Integer sequence =
                clip.claims().sequence().isPresent() ? clip.claims().sequence().getAsInt() : null;
        return new Provenance(
                docking.id(),
                docking.slot(),
                docking.driver(),
                identity.key().value(),
                claims(identity),
                ClockNotes.of(docking.clock()),
                clip.path(),
                clip.modified().orElse(null),
                zone.getId(),
                orNull(clip.claims().policeNumber().or(() -> officer(identity))),
                orNull(clip.claims().deviceNumber().or(() -> identity.first(Kind.DEVICE_NUMBER))),
                sequence,
                said,
                start,
                start == null || length == null ? null : start.plus(length),
                facts.mediaType(),
                length == null ? null : length.toMillis(),
                flags(clip, facts));
    }

    /** What the recorder claims, kind to value; the most trustworthy claim of each kind. */
    static Map<String, String> claims(RecorderIdentity identity) {
        Map<String, String> claims = new LinkedHashMap<>();
        identity.claims().forEach(c -> claims.putIfAbsent(c.kind().name().toLowerCase(Locale.ROOT), c.value()));
        return claims;
    }

    static Optional<String> officer(RecorderIdentity identity) {
        return identity.first(Kind.POLICE_NUMBER).or(() -> identity.first(Kind.OFFICER_NAME));
    }

    /** Only a measured offset corrects, to the millisecond that the manifest states: a bound is not a measurement. */
    private static @Nullable Instant corrected(LocalDateTime said, ZoneId zone, ClockReading clock) {
        return switch (clock) {
            case ClockReading.Measured measured ->
                said.atZone(zone).toInstant().minusMillis(measured.offset().toMillis());
            case ClockReading.Bounded bounded -> null;
            case ClockReading.Unknown() -> null;
        };
    }

    private static List<String> flags(Clip clip, ClipFacts.Facts facts) {
        List<String> flags = new ArrayList<>();
        if (clip.claims().important()) {
            flags.add("important");
        }
        flags.addAll(facts.flags());
        return flags;
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
