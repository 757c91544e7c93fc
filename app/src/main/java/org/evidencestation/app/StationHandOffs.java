package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.handoff.HandOffDesk;
import org.evidencestation.app.desktop.handoff.HandOffRun;
import org.evidencestation.app.desktop.handoff.HandOffRun.End;
import org.evidencestation.app.desktop.handoff.HandOffSight;
import org.evidencestation.app.desktop.handoff.HandOffWish;
import org.evidencestation.app.disc.CopiedOut;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.disc.handoff.HandOffLedger;
import org.evidencestation.app.disc.handoff.HandOffOrder;
import org.evidencestation.app.disc.handoff.HandOffs;
import org.evidencestation.app.disc.handoff.ReceiptItem;
import org.evidencestation.app.disc.handoff.WriteHandOff.Written;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/** The hand-off screen's questions and orders, answered by the station for whoever is signed in. */
final class StationHandOffs implements HandOffDesk {
    private static final int LONGEST = (4 << 20) + 1;

    private final Station station;
    private final HandOffs handOffs;
    private final Supplier<Optional<Session>> session;
    private final HandOffWork work;

    /** @param session of who is signed in at this screen */
    StationHandOffs(Station station, Supplier<Optional<Session>> session, HandOffWork work) {
        this.station = station;
        this.handOffs = station.handOffs();
        this.session = session;
        this.work = work;
    }

    private Optional<Session> who() {
        return session.get().filter(Session::open);
    }

    private boolean may(Right right) {
        return who().filter(it -> it.may(right)).isPresent();
    }

    @Override
    public HandOffSight look() {
        if (!may(Right.BURN_DISCS) && !may(Right.SERVE_REQUESTS)) {
            return new HandOffSight(List.of(), List.of(), List.of(), Map.of());
        }
        HandOffSources sources = new HandOffSources(station);
        List<HandOff> all = handOffs.ask(HandOffLedger::all);
        return new HandOffSight(
                may(Right.BURN_DISCS) ? sources.cases() : List.of(),
                may(Right.SERVE_REQUESTS) ? sources.requests() : List.of(),
                all,
                names(all));
    }

    private Map<RecordingId, String> names(List<HandOff> all) {
        Map<RecordingId, String> names = new HashMap<>();
        all.stream().flatMap(it -> it.opened().recordings().stream()).distinct().forEach(it -> station.index()
                .recording(it)
                .ifPresent(row -> names.put(it, row.summary().name())));
        return names;
    }

    @Override
    public HandOffRun run() {
        return work.now();
    }

    @Override
    public Answer<List<ReceiptItem>> compare(HandOffId handOff, Path receipt) throws IOException {
        Optional<Session> who = who();
        return who.isEmpty() ? nobody() : handOffs.deeds().compare(who.get(), handOff, bytes(receipt));
    }

    private static <T> Answer<T> nobody() {
        return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
    }

    private static byte[] bytes(Path receipt) throws IOException {
        try (var in = Files.newInputStream(receipt)) {
            return in.readNBytes(LONGEST);
        }
    }

    @Override
    public Answer<?> printList(HandOffId handOff, Path file) throws IOException {
        Optional<Session> who = who();
        if (who.isEmpty()) {
            return nobody();
        }
        if (station.vault().layout().encloses(file)) {
            return new Answer.Refused<>(Refusal.IN_THE_VAULT, file.toString(), "");
        }
        Path drafts = drafts(handOff).resolve("list");
        forget(drafts);
        Answer<byte[]> made = handOffs.writing().list(who.get(), handOff, drafts);
        if (made instanceof Answer.Done<byte[]>(byte[] pdf)) {
            SavedFile.replace(file, pdf);
        }
        forget(drafts);
        return made;
    }

    private Path drafts(HandOffId handOff) {
        return station.locations()
                .discs(station.vault().folder(), station.key().stationId())
                .resolve(handOff.value());
    }

    private static void forget(Path drafts) throws IOException {
        if (Files.exists(drafts, LinkOption.NOFOLLOW_LINKS)) {
            new DurableFiles(drafts).deleteTree(drafts);
        }
    }

    @Override
    public String speaks(HandOffWish wish) {
        return session.get().map(Session::person).orElse("-");
    }

    @Override
    public Answer<?> carryOut(HandOffWish wish, String by) throws IOException {
        Session who = who().orElse(null);
        if (who == null) {
            return nobody();
        }
        return switch (wish) {
            case HandOffWish.Make it -> make(who, it);
            case HandOffWish.Again(var handOff, var folder) -> begin(who, handOff, folder);
            case HandOffWish.Stop() -> {
                work.stop();
                yield new Answer.Done<>("");
            }
            case HandOffWish.Take(var handOff, var receipt) -> handOffs.deeds().receipt(who, handOff, bytes(receipt));
            case HandOffWish.Cancel(var handOff, var reason) -> handOffs.deeds().cancel(who, handOff, reason);
        };
    }

    /** A place that cannot be is said before there is a number that nothing comes of. */
    private Answer<?> make(Session who, HandOffWish.Make wish) throws IOException {
        if (work.busy()) {
            return busy();
        }
        if (!Files.isDirectory(wish.folder()) || station.vault().layout().encloses(wish.folder())) {
            return new Answer.Refused<>(Refusal.NOT_A_FOLDER, wish.folder().toString(), "");
        }
        HandOffOrder order = new HandOffOrder(
                wish.recipient(), wish.request(), wish.caseNumber(), wish.caseName(), wish.recordings());
        return switch (handOffs.deeds().open(who, order)) {
            case Answer.Refused<HandOffId> refused -> refused;
            case Answer.Done<HandOffId>(var id) -> begin(who, id, wish.folder());
        };
    }

    private static Answer<?> busy() {
        return new Answer.Refused<>(Refusal.DRIVE_BUSY, "", "");
    }

    private Answer<?> begin(Session who, HandOffId id, Path folder) {
        Optional<HandOff> known = handOffs.ask(ledger -> ledger.find(id));
        if (known.isEmpty()) {
            return new Answer.Refused<>(Refusal.UNKNOWN_HAND_OFF, "", "");
        }
        String number = known.get().number();
        return work.begin(number, folder.toString(), monitor -> write(who, known.get(), folder, monitor))
                ? new Answer.Done<>(id)
                : busy();
    }

    private HandOffRun.Ended write(Session who, HandOff handed, Path folder, BurnMonitor monitor) throws IOException {
        HandOffId id = handed.opened().handOff();
        Path drafts = drafts(id);
        forget(drafts);
        HandOffRun.Ended end = ended(who, handed, folder, handOffs.writing().write(who, id, folder, drafts, monitor));
        forget(drafts);
        return end;
    }

    private HandOffRun.Ended ended(Session who, HandOff handed, Path folder, Answer<Written> answer)
            throws IOException {
        return switch (answer) {
            case Answer.Refused<Written> no ->
                new HandOffRun.Ended(handed.number(), End.REFUSED, folder.toString(), "", "", Optional.of(no));
            case Answer.Done<Written>(Written it) ->
                new HandOffRun.Ended(
                        handed.number(),
                        End.WRITTEN,
                        it.folder().toString(),
                        it.bag().code().text(),
                        "",
                        unnoted(who, handed));
        };
    }

    /** What left under a request stands in the register of access, or it is said why not. */
    private Optional<Answer.Refused<?>> unnoted(Session who, HandOff handed) throws IOException {
        RequestId request = handed.opened().request();
        return request != null
                        && new CopiedOut(station.access()).note(who, request, handed.number())
                                instanceof Answer.Refused<RequestId> no
                ? Optional.of(no)
                : Optional.empty();
    }
}
