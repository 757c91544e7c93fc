package org.evidencestation.app.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evidencestation.app.desktop.disc.DiscDesk;
import org.evidencestation.app.desktop.disc.DiscDrive;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscSight;
import org.evidencestation.app.desktop.disc.DiscSight.Ask;
import org.evidencestation.app.desktop.disc.DiscSight.Shot;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.disc.DiscSight.Why;
import org.evidencestation.app.desktop.disc.DiscWish;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscCopy.At;
import org.evidencestation.app.disc.DiscCopy.State;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscWords;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.disc.ReadTests;
import org.evidencestation.app.disc.burner.Medium;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyBegun;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyPlaced;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVerified;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVoid;
import org.evidencestation.storage.journal.DiscEvent.DiscJobClosed;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.DiscPrepared;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;
import org.evidencestation.storage.journal.DiscEvent.Piece;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/** A disc desk with jobs in every state, whose drive does what it is told to have done. */
public final class InventedDiscs implements DiscDesk {
    public static final DiscJobId OPEN = new DiscJobId("11111111-0000-4000-8000-000000000001");
    public static final DiscJobId DONE = new DiscJobId("11111111-0000-4000-8000-000000000002");
    private static final String CASE = "（2026）示例 012";

    public final List<DiscWish> wishes = new ArrayList<>();
    public final List<String> printed = new ArrayList<>();
    public DiscRun run = new DiscRun.Idle();
    public Answer<?> answer = new Answer.Done<>(OPEN);
    public DiscDrive drive = new DiscDrive(
            "xorriso /dev/sr0", Optional.of(new Medium("DVD+R", Medium.State.BLANK, 4_700_372_992L, false, "")), "");
    private List<Waiting> queue = List.of();
    private List<DiscJob> jobs = List.of();

    /** A case that waits, one that is being burned, one that was done and is bad. */
    public InventedDiscs busy() {
        queue = List.of(
                waiting("", "", true, "SM16", 3),
                waiting(CASE, "示例摊位占道经营", false, "W14", 12),
                granted(waiting(CASE, "示例摊位占道经营", false, "SA6", 2)));
        jobs = List.of(done(), open());
        return this;
    }

    public static RecordingId recording(int number) {
        return new RecordingId(Sha256.of(new byte[] {(byte) number}));
    }

    private static Waiting waiting(String number, String name, boolean forced, String article, int recordings) {
        return new Waiting(
                forced ? Why.MARK : Why.CASE,
                Optional.empty(),
                number,
                name,
                article,
                Rack.NOW.minus(Duration.ofDays(9)),
                IntStream.rangeClosed(1, recordings)
                        .mapToObj(it -> new Shot(
                                recording(it),
                                "示例记录_%02d.MP4".formatted(it),
                                "示例人员甲 · 11-12 09:%02d".formatted(it),
                                it == 1 ? 6_100_000_000L : 620_000_000L * (it % 3 + 1),
                                it == 2 ? "2026-0001" : ""))
                        .toList(),
                List.of(new Said("案由", name), new Said("案号", number)));
    }

    private static Waiting granted(Waiting it) {
        return new Waiting(
                Why.REQUEST,
                Optional.of(new Ask(InventedHandOffs.REQUEST, 12, "示例检察院 示例人员乙", Rack.NOW.plus(Duration.ofDays(6)))),
                it.caseNumber(),
                it.caseName(),
                it.article(),
                Rack.NOW,
                it.recordings().stream()
                        .map(shot -> new Shot(shot.recording(), shot.name(), shot.words(), shot.bytes(), ""))
                        .toList(),
                it.known());
    }

    private static DiscJobOpened opened(DiscJobId id) {
        return new DiscJobOpened(
                id,
                DiscJobOpened.EVIDENCE,
                null,
                CASE,
                "示例摊位占道经营",
                4_700_372_992L,
                2,
                List.of(disc(1, 2), disc(3, 4), disc(5, 6)),
                List.of(new Said("案号", CASE)),
                List.of(),
                "W14",
                Sha256.of(),
                "100001");
    }

    private static PlannedDisc disc(int from, int to) {
        return new PlannedDisc(IntStream.rangeClosed(from, to)
                .mapToObj(it -> new Piece(recording(it), 1, 1, 0, 1_400_000_000L))
                .toList());
    }

    private static DiscPrepared prepared(DiscJobId id, int disc) {
        return new DiscPrepared(id, disc, Sha256.of(), 900, Sha256.of(), Rack.NOW, "-");
    }

    private static DiscJob open() {
        At<DiscCopyVoid> failed = new At<>(
                new DiscCopyVoid(OPEN, 1, 2, "NOT_THE_SAME", "1: !data/示例记录_01.MP4", "-"), Rack.NOW.minusSeconds(900));
        return new DiscJob(
                "2026-0002",
                opened(OPEN),
                Rack.NOW.minusSeconds(7200),
                List.of(Optional.of(prepared(OPEN, 1)), Optional.empty(), Optional.empty()),
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(
                        copy(OPEN, 1, 1, State.VERIFIED, List.of(), Optional.empty(), List.of()),
                        copy(OPEN, 1, 2, State.WANTED, List.of(failed), Optional.empty(), List.of()),
                        copy(OPEN, 2, 1, State.WANTED, List.of(), Optional.empty(), List.of()),
                        copy(OPEN, 2, 2, State.WANTED, List.of(), Optional.empty(), List.of()),
                        copy(OPEN, 3, 1, State.WANTED, List.of(), Optional.empty(), List.of()),
                        copy(OPEN, 3, 2, State.WANTED, List.of(), Optional.empty(), List.of())),
                Optional.empty());
    }

    private static DiscJob done() {
        List<DiscCopy> copies = new ArrayList<>();
        for (int disc = 1; disc <= 3; disc++) {
            copies.add(
                    copy(DONE, disc, 1, State.VERIFIED, List.of(), place(disc, DiscCopyPlaced.CASE_FILE), List.of()));
            List<At<DiscRead>> reads = disc == 2
                    ? List.of(new At<>(
                            new DiscRead(DONE, 2, 2, DiscRead.UNREADABLE, "", "-"), Rack.NOW.minusSeconds(3600)))
                    : List.of();
            copies.add(copy(DONE, disc, 2, State.VERIFIED, List.of(), place(disc, DiscCopyPlaced.ARCHIVE), reads));
        }
        return new DiscJob(
                "2026-0001",
                opened(DONE),
                Rack.NOW.minus(Duration.ofDays(400)),
                List.of(Optional.of(prepared(DONE, 1)), Optional.of(prepared(DONE, 2)), Optional.of(prepared(DONE, 3))),
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                copies,
                Optional.of(new DiscJobClosed(DONE, "100001")));
    }

    private static Optional<At<DiscCopyPlaced>> place(int disc, String place) {
        return Optional.of(
                new At<>(new DiscCopyPlaced(DONE, disc, 1, place, "示例 3 柜 2 层", "100001"), Rack.NOW.minusSeconds(60)));
    }

    private static DiscCopy copy(
            DiscJobId id,
            int disc,
            int copy,
            State state,
            List<At<DiscCopyVoid>> voids,
            Optional<At<DiscCopyPlaced>> placed,
            List<At<DiscRead>> reads) {
        boolean verified = state == State.VERIFIED;
        Instant at = Rack.NOW.minus(Duration.ofDays(placed.isPresent() ? 399 : 0));
        return new DiscCopy(
                disc,
                copy,
                state,
                verified
                        ? Optional.of(new DiscCopyBegun(id, disc, copy, "xorriso /dev/sr0", "DVD+R", "100001"))
                        : Optional.empty(),
                verified
                        ? Optional.of(new At<>(
                                new DiscCopyVerified(id, disc, copy, Sha256.of(), Sha256.of(), 2_800_000_000L, "-"),
                                at))
                        : Optional.empty(),
                voids,
                placed.isPresent() ? Set.of(Paper.LABEL, Paper.SHEET) : Set.of(),
                placed,
                reads);
    }

    @Override
    public DiscSight look() throws java.io.IOException {
        List<ReadTests.Test> tests = jobs.stream()
                .filter(it -> it.id().equals(DONE))
                .flatMap(job -> job.copies().stream()
                        .limit(2)
                        .map(it ->
                                new ReadTests.Test(job, it, it.copy() == 1 ? Optional.of(Rack.NOW) : Optional.empty())))
                .toList();
        return new DiscSight(
                Rack.NOW,
                new DiscWords(new BuiltInProfiles().profile("W")),
                queue,
                jobs,
                tests,
                Map.of(recording(1), "示例记录_01.MP4"));
    }

    @Override
    public List<PlannedDisc> plan(List<RecordingId> recordings, long mediumBytes) {
        List<PlannedDisc> discs = new ArrayList<>();
        if (recordings.contains(recording(1)) && mediumBytes < 6_100_000_000L) {
            long rest = 6_100_000_000L - 4_600_000_000L;
            discs.add(new PlannedDisc(List.of(new Piece(recording(1), 1, 2, 0, 4_600_000_000L))));
            discs.add(new PlannedDisc(List.of(new Piece(recording(1), 2, 2, 4_600_000_000L, rest))));
        }
        List<Piece> others = recordings.stream()
                .filter(it -> discs.isEmpty() || !it.equals(recording(1)))
                .map(it -> new Piece(it, 1, 1, 0, 620_000_000L))
                .toList();
        if (!others.isEmpty()) {
            discs.add(new PlannedDisc(others));
        }
        return discs;
    }

    @Override
    public DiscRun run() {
        return run;
    }

    @Override
    public DiscDrive drive() {
        return drive;
    }

    @Override
    public Answer<?> print(DiscJobId job, int disc, int copy, Paper paper, Path file) {
        printed.add(disc + "/" + copy + " " + paper);
        return new Answer.Done<>(job);
    }

    @Override
    public Answer<?> carryOut(DiscWish wish, String by) {
        wishes.add(wish);
        return answer;
    }

    @Override
    public String speaks(DiscWish wish) {
        return "100001";
    }
}
