package org.evidencestation.app;

import java.time.Instant;
import java.util.Set;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.storage.journal.RecordingId;

/** What was granted at the counter, for the viewing room; asked anew of the journal whether it still stands. */
record GrantedFootage(Station station, Grant grant) implements MayView {
    @Override
    public String request() {
        return Long.toString(grant.row());
    }

    @Override
    public String person() {
        return grant.person();
    }

    @Override
    public Viewer viewer() {
        return new Viewer(grant.name(), grant.unit());
    }

    @Override
    public Set<RecordingId> recordings() {
        return Set.copyOf(grant.recordings());
    }

    @Override
    public Instant until() {
        return grant.until();
    }

    @Override
    public boolean stands() {
        return station.access()
                .book()
                .grant(grant.request(), station.clock().time().instant())
                .isPresent();
    }
}
