package org.evidencestation.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.app.desktop.handoff.HandOffSight.Item;
import org.evidencestation.app.desktop.handoff.HandOffSight.Source;
import org.evidencestation.app.disc.DiscWords;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.storage.index.RecordingRow;

/** What can be handed over now: cases of which something is held, and what requests let out. No state secrets. */
record HandOffSources(Station station) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** The newest case first. */
    List<Source> cases() {
        String article = new DiscWords(station.regime()).article();
        return station.keeping().cases().reversed().stream()
                .map(it -> of(it, article))
                .filter(it -> !it.recordings().isEmpty())
                .toList();
    }

    private Source of(CaseFolder folder, String article) {
        List<Item> items = folder.recordings().stream()
                .filter(it -> !station.keeping().of(it).quarantined())
                .flatMap(it -> station.discs().held(it).stream())
                .map(this::item)
                .toList();
        return new Source(Optional.empty(), 0, "", folder.number(), folder.name(), Optional.empty(), article, items);
    }

    List<Source> requests() {
        return new GrantedCopies(station).all().stream().map(this::of).toList();
    }

    private Source of(GrantedCopies.Granted it) {
        String number = it.request().asked().caseNumber();
        return new Source(
                Optional.of(it.grant().request()),
                it.grant().row(),
                (it.grant().unit() + " " + it.grant().name()).strip(),
                number,
                station.keeping().folder(number).map(CaseFolder::name).orElse(""),
                Optional.of(it.grant().until()),
                it.grant().article(),
                it.rows().stream().map(this::item).toList());
    }

    private Item item(RecordingRow row) {
        ZoneId zone = station.settings().zone();
        Instant at =
                Objects.requireNonNullElse(row.summary().start(), row.summary().ingestedAt());
        String officer = Objects.requireNonNullElse(row.summary().officer(), "");
        String words = row.summary().name() + " · " + MINUTE.format(at.atZone(zone)) + " " + officer;
        return new Item(row.summary().recording(), words.strip(), row.summary().size());
    }
}
