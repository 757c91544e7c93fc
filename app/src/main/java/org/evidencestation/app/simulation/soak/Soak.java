package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Lives made-up days at a station of its own until they are over or somebody says that it is enough. The same seed always
 * gives the same days, but for what threads do at the same time. For one thread.
 */
public final class Soak {
    private static final int THOROUGH_EVERY = 14;
    private static final int DRILL_EVERY = 60;
    private static final int MOST_WRONG = 20;
    private static final int RECORDINGS_OF_A_DISC = 5;

    private final Random dice;
    private final Diary diary = new Diary();
    private final SoakStation place;
    private final Docks docks;
    private final Archive archive;
    private final Burning burning;
    private final Oversight oversight;
    private final Examiner examiner;
    private final boolean burns = new Xorriso().installed();
    private int day;

    private Soak(SoakStation place, long seed) throws IOException {
        this.dice = new Random(seed);
        this.place = place;
        this.docks = new Docks(place, diary, dice);
        this.archive = new Archive(place, diary, dice);
        this.burning = new Burning(place, diary, dice);
        this.oversight = new Oversight(place, diary);
        this.examiner = new Examiner(place, diary);
    }

    /**
     * @param days lived
     * @param counts what happened, by what it was
     * @param wrong what must never happen; empty is well
     */
    public record Report(int days, Map<String, Long> counts, List<String> wrong) {
        public Report {
            wrong = List.copyOf(wrong);
        }

        public boolean well() {
            return wrong.isEmpty();
        }
    }

    /**
     * @param folder empty, for everything
     * @param days at most
     * @param enough asked after each day
     * @param told how many days are over
     */
    public static Report run(Path folder, long seed, int days, BooleanSupplier enough, Consumer<Report> told)
            throws IOException, InterruptedException {
        try (SoakStation place = new SoakStation(folder)) {
            Soak soak = new Soak(place, seed);
            while (soak.day < days && soak.diary.wrong().size() < MOST_WRONG && !enough.getAsBoolean()) {
                soak.live();
                told.accept(soak.report());
            }
            soak.examiner.thorough();
            soak.examiner.drill();
            return soak.report();
        }
    }

    private Report report() {
        return new Report(day, diary.counts(), diary.wrong());
    }

    private void live() throws IOException, InterruptedException {
        day++;
        Instant morning = SoakStation.BEGIN.plus(Duration.ofDays(day));
        place.time.moveTo(morning);
        place.people.touch(place.station());
        happens();
        place.time.moveTo(morning.plus(Duration.ofHours(9)));
        docks.shift();
        archive.classify();
        archive.clear();
        place.upkeep().round();
        place.people.touch(place.station());
        archive.lookForGone();
        examiner.daily();
        if (day % THOROUGH_EVERY == 0) {
            examiner.thorough();
        }
        if (day % DRILL_EVERY == 0) {
            examiner.drill();
        }
    }

    /** One thing out of the ordinary on most days. */
    private void happens() throws IOException, InterruptedException {
        switch (dice.nextInt(12)) {
            case 0, 1 -> docks.cutOff();
            case 2 -> docks.full();
            case 3 -> {
                place.restart();
                diary.count("restarts");
            }
            case 4 -> clockJumps();
            case 5 -> discs();
            case 6 -> oversight.check();
            case 7 -> {
                place.station().index().rebuild(place.station().vault().journal());
                diary.count("index rebuilt");
            }
            case 8 -> {
                place.station().vault().checkpoint();
                diary.count("checkpoints");
            }
            default -> {}
        }
    }

    /** Back or forward by hours while the station was off; when it was off the next time it was set right again. */
    private void clockJumps() throws IOException, InterruptedException {
        Instant right = place.now();
        place.restart(right.plus(Duration.ofHours(dice.nextInt(-72, 72))));
        docks.shift();
        place.restart(right);
        diary.count("clock set wrong");
    }

    private void discs() throws IOException {
        Optional<CaseFolder> some = archive.someCase();
        if (!burns) {
            diary.count("discs left out, xorriso is not installed");
        } else if (some.isPresent()) {
            List<RecordingId> recordings = archive.present(some.get());
            int many = Math.min(recordings.size(), RECORDINGS_OF_A_DISC);
            burning.discs(some.get().number(), some.get().name(), recordings.subList(0, many));
        }
    }

    /** For what cannot be refused in a made-up office. */
    static <T> T done(Answer<T> answer) {
        return answer.fold(it -> it, no -> {
            throw new UncheckedIOException(new IOException("Refused: " + no));
        });
    }
}
