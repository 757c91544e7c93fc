package org.evidencestation.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscRun.End;
import org.evidencestation.app.disc.CopiedOut;
import org.evidencestation.app.disc.CopyResult;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.Discs;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;
import org.evidencestation.storage.journal.DiscJobId;

/** What the disc desk does with the medium in the drive: writes and reads back, reads again, ejects. */
final class StationDrive {
    private final Station station;
    private final Discs discs;
    private final Supplier<Optional<DiscBurner>> drive;
    private final DriveWork work;

    /** @param drive that is there now */
    StationDrive(Station station, Supplier<Optional<DiscBurner>> drive, DriveWork work) {
        this.station = station;
        this.discs = station.discs();
        this.drive = drive;
        this.work = work;
    }

    private static Answer<?> noDrive() {
        return new Answer.Refused<>(Refusal.NO_DRIVE, "", "");
    }

    private static boolean may(Session who) {
        return who.open() && who.may(Right.BURN_DISCS);
    }

    private static Answer<?> unknown() {
        return new Answer.Refused<>(Refusal.UNKNOWN_DISC, "", "");
    }

    /** Only who may is told that it runs; the deed itself asks again. */
    Answer<?> burn(Session who, DiscJobId job) {
        Optional<DiscCopy> next =
                discs.ask(ledger -> ledger.find(job)).flatMap(it -> it.next().copy());
        if (next.isEmpty() || !may(who)) {
            return unknown();
        }
        Optional<DiscBurner> burner = drive.get();
        if (burner.isEmpty()) {
            return noDrive();
        }
        return begun(work.begin(job, next.get(), DiscRun.Stage.PREPARE, watch -> {
            Answer<CopyResult> answer = discs.burning().next(who, job, burner.get(), watch);
            return registered(who, answer.fold(it -> ended(job, next.get(), it), no -> ended(job, next.get(), no)));
        }));
    }

    /** The last copy for others stands in the register of access, or it is said why not. */
    private DiscRun.Ended registered(Session who, DiscRun.Ended end) throws IOException {
        Optional<DiscJob> job = discs.ask(ledger -> ledger.find(end.job()));
        if (end.end() != End.VERIFIED || job.isEmpty()) {
            return end;
        }
        return new CopiedOut(station.access())
                .note(who, job.get())
                .flatMap(noted -> noted.<Optional<DiscRun.Ended>>fold(
                        id -> Optional.empty(),
                        no -> Optional.of(new DiscRun.Ended(
                                end.job(), end.disc(), end.copy(), End.NOT_REGISTERED, "", no.about()))))
                .orElse(end);
    }

    private static Answer<?> begun(boolean begun) {
        return begun ? new Answer.Done<>("") : new Answer.Refused<>(Refusal.DRIVE_BUSY, "", "");
    }

    private static DiscRun.Ended ended(DiscJobId job, DiscCopy copy, CopyResult result) {
        return switch (result) {
            case CopyResult.Verified _ -> ended(job, copy, End.VERIFIED, "", "");
            case CopyResult.Nothing _ -> ended(job, copy, End.UNFIT, "", "");
            case CopyResult.Unfit(var _, var fault, var detail) -> ended(job, copy, End.UNFIT, fault.name(), detail);
            case CopyResult.Voided(var _, var fault, var detail) -> ended(job, copy, End.VOID, fault.name(), detail);
        };
    }

    private static DiscRun.Ended ended(DiscJobId job, DiscCopy copy, Answer.Refused<?> no) {
        return ended(job, copy, End.FAILED, "OTHER", no.why() + " " + no.about());
    }

    private static DiscRun.Ended ended(DiscJobId job, DiscCopy copy, End end, String fault, String detail) {
        return new DiscRun.Ended(job, copy.disc(), copy.copy(), end, fault, detail);
    }

    Answer<?> read(Session who, DiscJobId job, DiscCopy of) {
        if (!may(who)) {
            return unknown();
        }
        Optional<DiscBurner> burner = drive.get();
        if (burner.isEmpty()) {
            return noDrive();
        }
        return begun(work.begin(job, of, DiscRun.Stage.READ_AGAIN, watch -> {
            Answer<DiscRead> answer = discs.reading().read(who, job, of, burner.get(), watch);
            return answer.fold(
                    line -> line.result().equals(DiscRead.GOOD)
                            ? ended(job, of, End.READ_GOOD, "", "")
                            : ended(job, of, End.READ_BAD, "", line.detail()),
                    no -> ended(job, of, no));
        }));
    }

    Answer<?> eject() throws IOException {
        if (work.busy()) {
            return begun(false);
        }
        Optional<DiscBurner> burner = drive.get();
        if (burner.isEmpty()) {
            return noDrive();
        }
        burner.get().eject();
        return new Answer.Done<>("");
    }
}
