package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.disc.DiscDesk;
import org.evidencestation.app.desktop.disc.DiscDrive;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscSight;
import org.evidencestation.app.desktop.disc.DiscWish;
import org.evidencestation.app.disc.CopiedOut;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscLedger;
import org.evidencestation.app.disc.DiscOrder;
import org.evidencestation.app.disc.Discs;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.disc.ReadTests;
import org.evidencestation.app.disc.burner.BurnException;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/** The disc screen's questions and orders, answered by the station for whoever is signed in. */
final class StationDiscs implements DiscDesk {
    private final Station station;
    private final Discs discs;
    private final Supplier<Optional<Session>> session;
    private final Supplier<Optional<DiscBurner>> drive;
    private final DriveWork work;
    private final StationDrive atDrive;

    /**
     * @param session of who is signed in at this screen
     * @param drive that is there now
     */
    StationDiscs(
            Station station,
            Supplier<Optional<Session>> session,
            Supplier<Optional<DiscBurner>> drive,
            DriveWork work) {
        this.station = station;
        this.discs = station.discs();
        this.session = session;
        this.drive = drive;
        this.work = work;
        this.atDrive = new StationDrive(station, drive, work);
    }

    private Optional<Session> who() {
        return session.get().filter(Session::open).filter(it -> it.may(Right.BURN_DISCS));
    }

    @Override
    public DiscSight look() {
        Instant now = station.clock().time().instant();
        ZoneId zone = station.settings().zone();
        if (who().isEmpty()) {
            return new DiscSight(now, discs.words(), List.of(), List.of(), List.of(), Map.of());
        }
        DiscWordsKnown known = new DiscWordsKnown(
                station.settings().unit(),
                () -> who().map(it -> name(it.person())).orElse(""),
                this::name,
                station.clock().time()::instant,
                zone);
        List<DiscJob> jobs = discs.ask(DiscLedger::all);
        return new DiscSight(
                now,
                discs.words(),
                new DiscQueue(station.keeping(), discs, new GrantedCopies(station)::all, known, zone).all(),
                jobs,
                discs.ask(ledger -> new ReadTests(zone).of(ledger, Year.from(now.atZone(zone)))),
                names(jobs));
    }

    private String name(String number) {
        return station.duty()
                .<Optional<org.evidencestation.app.duty.Person>>ask(ledger -> ledger.people().all().stream()
                        .filter(it -> it.number().equals(number))
                        .findFirst())
                .map(it -> it.name() + " " + number)
                .orElse(number);
    }

    private Map<RecordingId, String> names(List<DiscJob> jobs) {
        Map<RecordingId, String> names = new HashMap<>();
        jobs.stream().flatMap(it -> it.recordings().stream()).distinct().forEach(it -> station.index()
                .recording(it)
                .ifPresent(row -> names.put(it, row.summary().name())));
        return names;
    }

    @Override
    public List<PlannedDisc> plan(List<RecordingId> recordings, long mediumBytes) {
        return who().isEmpty() ? List.of() : discs.opening().plan(recordings, mediumBytes);
    }

    @Override
    public DiscRun run() {
        return work.now();
    }

    @Override
    public DiscDrive drive() throws IOException {
        Optional<DiscBurner> burner = drive.get();
        if (burner.isEmpty()) {
            return new DiscDrive("", Optional.empty(), BurnException.Fault.NO_DRIVE.name());
        }
        try {
            return new DiscDrive(burner.get().name(), Optional.of(burner.get().look()), "");
        } catch (BurnException e) {
            return new DiscDrive(
                    burner.get().name(), Optional.empty(), e.fault().name());
        }
    }

    @Override
    public Answer<?> print(DiscJobId job, int disc, int copy, Paper paper, Path file) throws IOException {
        Optional<Session> who = who();
        if (who.isEmpty()) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        if (station.vault().layout().encloses(file)) {
            return new Answer.Refused<>(Refusal.IN_THE_VAULT, file.toString(), "");
        }
        Answer<byte[]> made = discs.papers().make(who.get(), job, disc, copy, paper);
        if (made instanceof Answer.Done<byte[]>(byte[] pdf)) {
            SavedFile.replace(file, pdf);
        }
        return made;
    }

    @Override
    public String speaks(DiscWish wish) {
        return session.get().map(Session::person).orElse("-");
    }

    @Override
    public Answer<?> carryOut(DiscWish wish, String by) throws IOException {
        Session who = session.get().filter(Session::open).orElse(null);
        if (who == null) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        return switch (wish) {
            case DiscWish.Open it -> discs.opening().open(who, order(it));
            case DiscWish.Burn(var job) -> atDrive.burn(who, job);
            case DiscWish.Read(var job, var disc, var copy) -> {
                Optional<DiscCopy> of = copy(job, disc, copy);
                yield of.isEmpty() ? unknown() : atDrive.read(who, job, of.get());
            }
            case DiscWish.Stop() -> {
                work.stop();
                yield new Answer.Done<>("");
            }
            case DiscWish.Eject() -> atDrive.eject();
            case DiscWish.Place(var job, var disc, var copy, var place, var where) -> {
                Optional<DiscCopy> of = copy(job, disc, copy);
                yield of.isEmpty() ? unknown() : discs.finishing().place(who, job, of.get(), place, where);
            }
            case DiscWish.Replace(var job, var disc, var copy, var reason) -> {
                Optional<DiscCopy> of = copy(job, disc, copy);
                yield of.isEmpty() ? unknown() : discs.finishing().replace(who, job, of.get(), reason);
            }
            case DiscWish.Close(var job) -> close(who, job);
            case DiscWish.Cancel(var job, var reason) -> discs.opening().cancel(who, job, reason);
        };
    }

    /** A copy for others that nobody could note when it was read back is noted now, unless the article names somebody else. */
    private Answer<?> close(Session who, DiscJobId id) throws IOException {
        Answer<DiscJobId> closed = discs.finishing().close(who, id);
        Optional<DiscJob> job = discs.ask(ledger -> ledger.find(id));
        if (closed instanceof Answer.Done<DiscJobId> && job.isPresent()) {
            var _ = new CopiedOut(station.access()).note(who, job.get());
        }
        return closed;
    }

    private static DiscOrder order(DiscWish.Open it) {
        return new DiscOrder(
                it.reason(),
                it.request(),
                it.caseNumber(),
                it.caseName(),
                it.recordings(),
                it.mediumBytes(),
                it.copies(),
                it.label(),
                it.sheet());
    }

    private Optional<DiscCopy> copy(DiscJobId job, int disc, int copy) {
        return discs.ask(ledger -> ledger.find(job)).flatMap(it -> it.copy(disc, copy));
    }

    private static Answer<?> unknown() {
        return new Answer.Refused<>(Refusal.UNKNOWN_DISC, "", "");
    }
}
