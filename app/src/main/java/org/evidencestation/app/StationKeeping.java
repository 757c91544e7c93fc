package org.evidencestation.app;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.keeping.KeepingDesk;
import org.evidencestation.app.desktop.keeping.KeepingOrder;
import org.evidencestation.app.desktop.keeping.KeepingSight;
import org.evidencestation.app.desktop.keeping.KeepingSight.Piece;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.AccountEvent.Looked;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;

/** The classifying screen's questions and orders, answered by the station for whoever is signed in. */
final class StationKeeping implements KeepingDesk {
    private static final int DETERMINED = 500;
    private static final int STILLS = 6;

    private final Station station;
    private final Supplier<Optional<Session>> session;
    private final ContactSheets sheets;
    private final Set<RecordingId> witnessed = new HashSet<>();
    private @Nullable Session looking;

    /** @param session of who is signed in at this screen */
    StationKeeping(Station station, Supplier<Optional<Session>> session) {
        this.station = station;
        this.session = session;
        this.sheets = station.contactSheets();
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
    public List<byte[]> stills(RecordingId recording) throws IOException {
        Session who = session.get()
                .filter(Session::open)
                .filter(it -> it.may(Right.WATCH_FOOTAGE))
                .orElse(null);
        if (who == null
                || station.keeping().of(recording).quarantined()
                || station.discs().held(recording).isEmpty()) {
            return List.of();
        }
        List<ContactSheets.Still> all = sheets.of(
                recording.content().hex(), station.vault().recordings().content(recording));
        if (!all.isEmpty()) {
            witness(who, recording);
        }
        return IntStream.range(0, Math.min(STILLS, all.size()))
                .mapToObj(at ->
                        all.get(at * all.size() / Math.min(STILLS, all.size())).jpeg())
                .toList();
    }

    /** First the line, then the look; once for each time somebody signs in. */
    private synchronized void witness(Session who, RecordingId recording) throws IOException {
        if (!who.equals(looking)) {
            looking = who;
            witnessed.clear();
        }
        if (!witnessed.contains(recording)) {
            station.vault().append(new Looked(Looked.STILLS, recording.toString(), who.person()));
            witnessed.add(recording);
        }
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
