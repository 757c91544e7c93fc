package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.evidencestation.app.Station;
import org.evidencestation.app.disc.CopyResult;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscOrder;
import org.evidencestation.app.disc.DiscWatch;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoImage;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/** Evidence discs, burned as images: some are cut off, some are scratched. For one thread. */
final class Burning {
    private static final long MEDIUM = 200_000_000;
    private static final int MOST_TRIES = 12;

    private final SoakStation place;
    private final Diary diary;
    private final RandomGenerator dice;
    private int images;
    private Optional<Path> lastGood = Optional.empty();

    Burning(SoakStation place, Diary diary, RandomGenerator dice) {
        this.place = place;
        this.diary = diary;
        this.dice = dice;
    }

    private Station station() {
        return place.station();
    }

    /** A case goes to two discs, whatever happens meanwhile. */
    void discs(String number, String name, List<RecordingId> recordings) throws IOException {
        DiscOrder order = new DiscOrder(
                DiscJobOpened.EVIDENCE,
                Optional.empty(),
                number,
                name,
                recordings,
                MEDIUM,
                2,
                said(station().discs().words().label()),
                said(station().discs().words().sheet()));
        Answer<DiscJobId> opened = station().discs().opening().open(place.people.clerk(), order);
        switch (opened) {
            case Answer.Refused<DiscJobId> no -> diary.count("disc orders refused: " + no);
            case Answer.Done<DiscJobId>(var id) -> burn(id);
        }
        Path work = place.folder("discs");
        try (Stream<Path> all = Files.list(work)) {
            for (Path image : all.toList()) {
                Files.delete(image);
            }
        }
    }

    private static List<Said> said(List<String> words) {
        return words.stream().map(word -> new Said(word, "示例" + word)).toList();
    }

    private DiscJob job(DiscJobId id) {
        return station().discs().ask(ledger -> ledger.find(id)).orElseThrow();
    }

    private void burn(DiscJobId id) throws IOException {
        Path image = fresh();
        for (int i = 0; i < MOST_TRIES && job(id).next().step() != DiscJob.Step.PAPERS; i++) {
            if (!step(id, image)) {
                image = fresh();
            }
        }
        if (job(id).next().step() != DiscJob.Step.PAPERS) {
            diary.wrong("a disc job does not come to its end: " + job(id).number() + " " + job(id).next());
            return;
        }
        readAgain(id);
        for (DiscCopy copy : job(id).copies()) {
            for (Paper paper : Paper.values()) {
                Soak.done(station().discs().papers().make(place.people.clerk(), id, copy.disc(), copy.copy(), paper));
            }
        }
        Soak.done(station().discs().finishing().close(place.people.clerk(), id));
        diary.count("disc jobs finished");
    }

    private Path fresh() throws IOException {
        return place.folder("discs").resolve("image" + ++images + ".iso");
    }

    /** @return whether the same medium stays in the drive */
    private boolean step(DiscJobId id, Path image) throws IOException {
        if (dice.nextInt(5) == 0) {
            place.trouble.cutAfter(dice.nextInt(30));
        }
        place.people.touch(station());
        try {
            Answer<CopyResult> result = station()
                    .discs()
                    .burning()
                    .next(place.people.clerk(), id, new XorrisoImage(new Xorriso(), image, MEDIUM), new Watch());
            place.trouble.none();
            tell(Soak.done(result), image);
            return false;
        } catch (IOException e) {
            diary.count("cut off while burning");
            place.cutOff();
            return job(id).next().step() == DiscJob.Step.READ_BACK;
        }
    }

    private void tell(CopyResult result, Path image) {
        switch (result) {
            case CopyResult.Verified _ -> {
                diary.count("discs burned and read back");
                lastGood = Optional.of(image);
            }
            case CopyResult.Voided _ -> diary.count("discs void");
            case CopyResult.Unfit(var copy, var fault, var detail) ->
                diary.wrong("a blank medium is refused: " + fault + " " + detail);
            case CopyResult.Nothing _ -> {}
        }
    }

    /** A year later: as it was, or scratched, and that must be found. */
    private void readAgain(DiscJobId id) throws IOException {
        Path last = lastGood.orElseThrow();
        List<DiscCopy> copies = job(id).copies();
        boolean scratched = dice.nextBoolean();
        if (scratched) {
            scratch(last);
        }
        Answer<DiscRead> read = station()
                .discs()
                .reading()
                .read(
                        place.people.clerk(),
                        id,
                        copies.getLast(),
                        new XorrisoImage(new Xorriso(), last, MEDIUM),
                        new Watch());
        if (read instanceof Answer.Done<DiscRead>(var line)) {
            diary.count("discs read again");
            if (line.result().equals(DiscRead.GOOD) == scratched) {
                diary.wrong("a disc that is " + (scratched ? "scratched" : "whole") + " was found " + line.result());
            }
        } else {
            diary.wrong("a disc cannot be read again: " + read);
        }
    }

    private static void scratch(Path image) throws IOException {
        try (FileChannel file = FileChannel.open(image, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            long middle = file.size() / 2;
            file.read(one, middle);
            one.put(0, (byte) ~one.get(0));
            file.write(one.flip(), middle);
        }
    }

    private final class Watch implements DiscWatch {
        @Override
        public void stage(Stage stage, DiscCopy copy) {
            place.people.touch(station());
        }

        @Override
        public void at(long bytes, long total) {
            place.people.touch(station());
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
