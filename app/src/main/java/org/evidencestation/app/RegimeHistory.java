package org.evidencestation.app;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RegimeEvent;

/** By which regulation the station went, and from when on: a profile that was edited is another one. */
final class RegimeHistory {
    private RegimeHistory() {}

    /**
     * @param said as of the index
     * @return what is to be written down before the first decision by this profile; empty if it was in force last
     */
    static Optional<Event> change(List<IndexedEvent> said, RegimeProfile now) {
        Optional<RegimeEvent.ProfileInForce> last = said.reversed().stream()
                .map(IndexedEvent::event)
                .filter(RegimeEvent.ProfileInForce.class::isInstance)
                .map(RegimeEvent.ProfileInForce.class::cast)
                .findFirst();
        boolean same = last.filter(
                        it -> it.profile().equals(now.id()) && it.digest().equals(now.digest()))
                .isPresent();
        return same
                ? Optional.empty()
                : Optional.of(
                        new RegimeEvent.ProfileInForce(now.id(), now.digest(), now.title(), "", OfficeEvent.STATION));
    }
}
