package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.ClearedException;

/** Recorders that film, are docked, and are pulled too early. For one thread. */
final class Docks {
    private static final int CARDS = 6;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final SoakStation place;
    private final Diary diary;
    private final RandomGenerator dice;
    private final List<Card> cards = new ArrayList<>();

    Docks(SoakStation place, Diary diary, RandomGenerator dice) throws IOException {
        this.place = place;
        this.diary = diary;
        this.dice = dice;
        for (int i = 1; i <= CARDS; i++) {
            Card card = new Card("SOAK-%04d".formatted(i));
            cards.add(card);
            place.station().register().add(card.recorder(List.of()).key(), "示例记录仪 " + i, People.CLERK);
        }
    }

    /** Several at once, as after a shift; some with a fault. */
    void shift() throws IOException, InterruptedException {
        List<Card> some = some(1 + dice.nextInt(4));
        Map<Card, SimulatedRecorder> docked = new LinkedHashMap<>();
        for (Card card : some) {
            film(card);
            docked.put(card, card.recorder(faults(card)));
        }
        int slot = 1;
        for (SimulatedRecorder recorder : docked.values()) {
            place.rack.plug(slot++, recorder);
        }
        place.look();
        for (int i = 0; i < docked.size(); i++) {
            Optional<DockingReport> report = place.ended(LONGEST);
            diary.count("dockings");
            report.ifPresentOrElse(this::tell, () -> diary.wrong("a docking did not end"));
        }
        for (int i = 1; i < slot; i++) {
            place.rack.unplug(i);
        }
        place.look();
        docked.forEach(this::erased);
        place.people.touch(place.station());
    }

    private List<Card> some(int many) {
        List<Card> left = new ArrayList<>(cards);
        List<Card> chosen = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            chosen.add(left.remove(dice.nextInt(left.size())));
        }
        return chosen;
    }

    private void film(Card card) {
        int many = dice.nextInt(4);
        LocalDateTime at =
                LocalDateTime.ofInstant(place.now(), place.station().clock().zone());
        for (int i = 0; i < many; i++) {
            card.film(dice, at.minusMinutes(10L * (many - i)));
        }
        diary.count("clips filmed", many);
    }

    private List<Fault> faults(Card card) {
        List<String> paths = card.paths();
        if (paths.isEmpty() || dice.nextInt(3) > 0) {
            return List.of();
        }
        String path = paths.get(dice.nextInt(paths.size()));
        long at = dice.nextLong(card.size(path));
        diary.count("recorder faults");
        return List.of(
                switch (dice.nextInt(8)) {
                    case 0, 1, 2 -> new Fault.Unplug(path, at);
                    case 3 -> new Fault.BitFlip(path, at);
                    case 4 -> new Fault.Unreadable(path, at);
                    case 5 -> new Fault.Busy(2);
                    case 6 -> new Fault.UnplugAtErasing(path);
                    default -> new Fault.WriteProtected();
                });
    }

    private void tell(DockingReport report) {
        diary.count("clips sealed", report.tally().sealed());
        diary.count("dockings "
                + switch (report.ending()) {
                    case Ending.Completed _ -> "completed";
                    case Ending.Cut _ -> "cut";
                    case Ending.Stopped _ -> "stopped";
                    case Ending.NoRoom _ -> "without room";
                });
    }

    /** What a recorder does not hold any more must be in the vault, to the byte: this is the worst that could happen. */
    private void erased(Card card, SimulatedRecorder recorder) {
        card.leaveOnly(recorder.paths()).forEach((path, digest) -> {
            diary.count("clips erased from recorders");
            diary.keeps(digest);
            if (!held(digest)) {
                diary.wrong("erased from " + card.serial + " and not in the vault: " + path + " " + digest);
            }
        });
    }

    private boolean held(Sha256 digest) {
        RecordingId recording = new RecordingId(digest);
        try {
            var _ = place.station().vault().recordings().content(recording);
            return true;
        } catch (ClearedException e) {
            return diary.cleared().contains(digest);
        } catch (IOException e) {
            return false;
        }
    }

    /** One is collected while the vault's disk stops answering; then the station starts again, and the recorder once more. */
    void cutOff() throws IOException {
        Card card = some(1).getFirst();
        film(card);
        place.trouble.cutAfter(dice.nextInt(60));
        collect(card);
        diary.count("cut off while collecting");
        place.cutOff();
        collect(card);
    }

    /** One is collected while the vault's disk is full for a moment. */
    void full() throws IOException {
        Card card = some(1).getFirst();
        film(card);
        place.trouble.fullAfter(dice.nextInt(20), 1 + dice.nextInt(5));
        collect(card);
        if (place.trouble.none()) {
            diary.count("disk full while collecting");
        }
        place.station().space().look();
        collect(card);
    }

    private void collect(Card card) throws IOException {
        Station station = place.station();
        DockedDevice device = place.rack.plug(20, card.recorder(List.of()));
        try {
            DockingReport report = station.collect()
                    .collect(
                            station.recorders().driverOf(device),
                            device,
                            "20",
                            new Presence(),
                            new DockingListener() {});
            tell(report);
            if (report.ending() instanceof Ending.Completed) {
                completed(card);
            }
        } catch (DeviceException | IOException e) {
            diary.count("collections that failed");
        } finally {
            place.rack.unplug(20);
        }
    }

    /** The station said that it has everything. */
    private void completed(Card card) {
        for (String path : card.paths()) {
            diary.keeps(card.digest(path));
            if (!held(card.digest(path))) {
                diary.wrong("said to be taken and is not: " + card.serial + " " + path);
            }
        }
    }
}
