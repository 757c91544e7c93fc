package org.evidencestation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingId;

/** Requests under which copies may leave the house now. */
record GrantedCopies(Station station) {
    /** @param rows of every recording that was asked for, in that order */
    record Granted(AccessRequest request, Grant grant, List<RecordingRow> rows) {}

    /** Those of which all that was granted is held, and nothing is sealed off as a state secret. */
    List<Granted> all() {
        Instant now = station.clock().time().instant();
        return station.access().book().grants(now).stream()
                .filter(it -> it.act() != Act.VIEW && !it.recordings().isEmpty())
                .flatMap(grant -> granted(grant).stream())
                .toList();
    }

    private Optional<Granted> granted(Grant grant) {
        List<RecordingRow> rows =
                grant.recordings().stream().flatMap(it -> held(it).stream()).toList();
        return rows.size() < grant.recordings().size()
                ? Optional.empty()
                : station.access()
                        .book()
                        .ask(ledger -> ledger.find(grant.request()))
                        .map(request -> new Granted(request, grant, rows));
    }

    private Optional<RecordingRow> held(RecordingId recording) {
        return station.keeping().of(recording).quarantined()
                ? Optional.empty()
                : station.discs().held(recording);
    }
}
