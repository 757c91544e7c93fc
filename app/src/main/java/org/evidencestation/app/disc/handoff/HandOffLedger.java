package org.evidencestation.app.disc.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.HandOffEvent;
import org.evidencestation.storage.journal.HandOffId;

/** Every hand-off in the order of its number. What a line says of one that does not exist is left out. */
public final class HandOffLedger {
    private final ZoneId zone;
    private final Map<HandOffId, HandOff> all = new LinkedHashMap<>();

    /** @param zone in which a year begins */
    public HandOffLedger(ZoneId zone) {
        this.zone = zone;
    }

    void take(IndexedEvent line) {
        if (line.event() instanceof HandOffEvent said) {
            take(said, line.at());
        }
    }

    private void take(HandOffEvent said, Instant at) {
        switch (said) {
            case HandOffEvent.HandOffOpened it ->
                all.computeIfAbsent(it.handOff(), id -> HandOff.opened(number(at), it, at));
            case HandOffEvent.HandOffWritten it -> all.computeIfPresent(it.handOff(), (id, known) -> known.with(it));
            case HandOffEvent.HandOffReceipted it -> all.computeIfPresent(it.handOff(), (id, known) -> known.with(it));
            case HandOffEvent.HandOffCancelled it -> all.computeIfPresent(it.handOff(), (id, known) -> known.with(it));
        }
    }

    private String number(Instant at) {
        return String.format(
                Locale.ROOT, "%d-Y%04d", LocalDate.ofInstant(at, zone).getYear(), all.size() + 1);
    }

    /** In the order of their numbers. */
    public List<HandOff> all() {
        return List.copyOf(all.values());
    }

    public Optional<HandOff> find(HandOffId id) {
        return Optional.ofNullable(all.get(id));
    }

    public Optional<HandOff> number(String number) {
        return all.values().stream().filter(it -> it.number().equals(number)).findFirst();
    }
}
