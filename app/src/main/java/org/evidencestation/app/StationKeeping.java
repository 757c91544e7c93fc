package org.evidencestation.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.keeping.KeepingDesk;
import org.evidencestation.app.desktop.keeping.KeepingOrder;
import org.evidencestation.app.desktop.keeping.KeepingSight;
import org.evidencestation.app.desktop.keeping.KeepingSight.Piece;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;

/** The classifying screen's questions and orders, answered by the station for whoever is signed in. */
final class StationKeeping implements KeepingDesk {
    private static final int DETERMINED = 500;

    private final Station station;
    private final Supplier<Optional<Session>> session;

    /** @param session of who is signed in at this screen */
    StationKeeping(Station station, Supplier<Optional<Session>> session) {
        this.station = station;
        this.session = session;
    }

    @Override
    public KeepingSight look() {
        Keeping keeping = station.keeping();
        Map<String, String> triggers = new LinkedHashMap<>();
        station.regime().rules().keeping().triggers().forEach((item, it) -> triggers.put(item, it.text()));
        return new KeepingSight(
                new Undetermined(station.index(), keeping)
                        .all().stream().map(this::piece).toList(),
                station.index().recordings(RecordingSearch.newest(DETERMINED)).stream()
                        .map(this::piece)
                        .filter(it -> it.kept().category() != Category.UNDETERMINED)
                        .toList(),
                keeping.waiting().stream()
                        .flatMap(kept -> row(kept).stream().map(row -> new Piece(row, kept)))
                        .toList(),
                keeping.cases(),
                triggers);
    }

    private Piece piece(RecordingRow row) {
        return new Piece(row, station.keeping().of(row.summary().recording()));
    }

    private Optional<RecordingRow> row(Kept kept) {
        return station.index().recording(kept.recording());
    }

    @Override
    public String speaks(KeepingOrder order) {
        return session.get().map(Session::person).orElse("-");
    }

    @Override
    public Answer<?> carryOut(KeepingOrder order, String by) throws IOException {
        Session who = session.get().filter(Session::open).orElse(null);
        if (who == null) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        Keeping keeping = station.keeping();
        return switch (order) {
            case KeepingOrder.Classify(var recordings, var category, var reason) ->
                keeping.sayings().classify(who, recordings, category, reason);
            case KeepingOrder.File(var recordings, var number, var name) ->
                keeping.files().file(who, recordings, number, name);
            case KeepingOrder.Mark(var recording, var trigger, var reason) ->
                keeping.sayings().mark(who, recording, trigger, reason);
            case KeepingOrder.Hold(var recording, var reason) ->
                keeping.sayings().holdBack(who, recording, reason);
            case KeepingOrder.SetSecrecy(var recording, var secrecy, var reason) ->
                keeping.sayings().secrecy(who, recording, secrecy, reason);
            case KeepingOrder.Confirm(var recording, var line) ->
                keeping.lifts().confirm(who, recording, line);
        };
    }
}
