package org.evidencestation.app.custody;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.facts.MediaFacts;
import org.evidencestation.app.facts.RecordingTimes;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipClaims;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.vault.Provenance;
import org.jspecify.annotations.Nullable;

/** Puts together where a clip came from, keeping what the recorder said apart from what was corrected. */
final class Provenances {
    private Provenances() {}

    static Provenance of(Docking docking, ZoneId zone, Clip clip, MediaFacts facts) {
        RecorderIdentity identity = docking.identity();
        ClipClaims claims = clip.claims();
        ClockNote clock = ClockNotes.of(docking.clock());
        RecordingTimes times = RecordingTimes.of(
                new RecordingTimes.Claims(claims.startedAt(), facts.created(), clip.modified(), facts.duration()),
                zone,
                clock);
        return new Provenance(
                docking.id(),
                docking.slot(),
                docking.driver(),
                identity.key().value(),
                claims(identity),
                clock,
                clip.path(),
                clip.modified().orElse(null),
                zone.getId(),
                orNull(claims.policeNumber().or(() -> officer(identity))),
                orNull(claims.deviceNumber().or(() -> identity.first(Kind.DEVICE_NUMBER))),
                claims.sequence().isPresent() ? claims.sequence().getAsInt() : null,
                times.recorderStart().orElse(null),
                times.start().orElse(null),
                times.end().orElse(null),
                facts.type(),
                facts.duration().map(Duration::toMillis).orElse(null),
                flags(claims, facts));
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

    private static List<String> flags(ClipClaims claims, MediaFacts facts) {
        List<String> flags = new ArrayList<>();
        if (claims.important()) {
            flags.add("important");
        }
        if (facts.unfinished()) {
            flags.add("unfinished");
        }
        return flags;
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
