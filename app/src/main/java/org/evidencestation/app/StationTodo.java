package org.evidencestation.app;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.clearance.ReviewItem;
import org.evidencestation.app.clearance.ReviewItem.Stage;
import org.evidencestation.app.desktop.disc.DiscDesk;
import org.evidencestation.app.desktop.disc.DiscSight;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.setting.SettingRecord;
import org.evidencestation.app.setting.SettingRecord.Proposal;
import org.evidencestation.storage.index.RecordingRow;

/** What waits for whoever is signed in, counted from the ledgers. */
final class StationTodo implements TodoDesk {
    private final Station station;
    private final Supplier<Optional<Session>> session;
    private final DiscDesk discs;

    /** @param session of who is signed in at this screen */
    StationTodo(Station station, Supplier<Optional<Session>> session, DiscDesk discs) {
        this.station = station;
        this.session = session;
        this.discs = discs;
    }

    @Override
    public Sight look() throws IOException {
        Optional<Session> who = session.get().filter(Session::open);
        List<Waiting> queues = new ArrayList<>();
        if (who.isPresent()) {
            if (who.get().may(Right.CLASSIFY)) {
                queues.add(classify());
            }
            if (who.get().may(Right.BURN_DISCS)) {
                queues.add(burn());
            }
            if (who.get().may(Right.APPROVE)) {
                queues.add(approve(who.get()));
            }
            if (who.get().may(Right.CLEAR)) {
                queues.add(clear());
            }
            if (who.get().may(Right.CONFIRM_SETTINGS)) {
                confirm(who.get()).ifPresent(queues::add);
            }
        }
        return new Sight(station.clock().time().instant(), queues);
    }

    private Waiting classify() {
        List<RecordingRow> all = new Undetermined(station.index(), station.keeping()).all();
        return new Waiting(
                Kind.CLASSIFY, all.size(), 0, all.stream().findFirst().map(it -> it.summary()
                        .ingestedAt()));
    }

    private Waiting burn() throws IOException {
        List<DiscSight.Waiting> queue = discs.look().queue();
        long forced = queue.stream().filter(DiscSight.Waiting::forced).count();
        Optional<Instant> oldest = queue.stream().map(DiscSight.Waiting::since).min(Instant::compareTo);
        return new Waiting(Kind.BURN, queue.size(), forced, oldest);
    }

    /** What somebody has to judge, or to confirm. */
    private Waiting clear() {
        List<ReviewItem> waiting = station.clearance().expired().stream()
                .filter(it -> it.stage() == Stage.TO_JUDGE || it.stage() == Stage.TO_CONFIRM)
                .toList();
        return new Waiting(
                Kind.CLEAR,
                waiting.size(),
                0,
                waiting.stream().flatMap(it -> it.retention().ends().stream()).min(Instant::compareTo));
    }

    /** What somebody else proposed. Most days nobody does, and a place for it would only take room from the others. */
    private Optional<Waiting> confirm(Session who) {
        List<Proposal> theirs = SettingRecord.of(station.index().settings()).waiting().stream()
                .filter(it -> !it.said().by().equals(who.person()))
                .toList();
        return theirs.stream()
                .map(Proposal::at)
                .min(Instant::compareTo)
                .map(oldest -> new Waiting(Kind.CONFIRM, theirs.size(), 0, Optional.of(oldest)));
    }

    private Waiting approve(Session who) {
        return station.access().ofOneMoment(moment -> {
            List<AccessRequest> mine = moment.ledger().all().stream()
                    .filter(it -> station.access().decisions().waitsFor(who, it, moment.now()))
                    .toList();
            return new Waiting(
                    Kind.APPROVE,
                    mine.size(),
                    0,
                    mine.stream().map(AccessRequest::at).min(Instant::compareTo));
        });
    }
}
