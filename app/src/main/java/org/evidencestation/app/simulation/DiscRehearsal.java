package org.evidencestation.app.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.FoundStation;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.disc.CopyResult;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscJob.Step;
import org.evidencestation.app.disc.DiscOrder;
import org.evidencestation.app.disc.DiscWatch;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.disc.burner.FinishedImage;
import org.evidencestation.app.disc.burner.Medium;
import org.evidencestation.app.disc.burner.ReadDisc;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoImage;
import org.evidencestation.app.office.Answer;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/**
 * A made-up case that goes to discs at a station of its own: a recorder is docked, its footage is filed to a case, the discs
 * are burned as images and read back. One copy is spoiled on purpose after it was burned, so that reading back has something
 * to catch.
 */
public final class DiscRehearsal {
    /** The case's number; nobody has such a one. */
    public static final String CASE = "示例〔2026〕12号";

    private static final String CLERK = "100002";
    private static final String NAME = "示例占道经营案";

    private final Station station;
    private final Session clerk;
    private final Path images;
    private final Sizes sizes;
    private boolean spoiled;

    /**
     * @param big bytes of the first recording, small of each of the eleven others
     * @param medium what one disc holds
     */
    public record Sizes(long big, long small, long medium) {}

    /** @throws IOException if the station has people or recordings already */
    public DiscRehearsal(Station station, Path images, Sizes sizes) throws IOException {
        this.station = station;
        this.images = images;
        this.sizes = sizes;
        this.clerk = founded(station);
        Files.createDirectories(images);
    }

    private static Session founded(Station station) throws IOException {
        SecureRandom random = new SecureRandom();
        char[] password = new BigInteger(120, random).toString(36).toCharArray();
        char[] other = new BigInteger(120, random).toString(36).toCharArray();
        done(station.accounts()
                .foundation()
                .found(
                        new FoundStation.First("100001", "示例管理员", other),
                        new FoundStation.First(CLERK, "示例档案员", password)));
        return done(station.accounts().signIn().password(CLERK, password));
    }

    /** Docks a recorder with twelve recordings, and files them to the case. */
    public List<RecordingId> collect() throws IOException, DeviceException {
        LocalDateTime shift = LocalDateTime.of(2026, 11, 20, 9, 0);
        SimulatedRecorder.Builder recorder =
                SimulatedRecorder.named("DISC-0001").capacity(sizes.big() + 12 * sizes.small() + (1L << 30));
        for (int i = 0; i < 12; i++) {
            String path = "DCIM/100MEDIA/100002_%s_%02d.MP4"
                    .formatted(shift.toLocalDate().toString().replace("-", ""), i);
            recorder.clip(path, i == 0 ? sizes.big() : sizes.small(), i + 1L);
        }
        SimulatedRecorder built = recorder.build();
        station.register().add(built.key(), built.serial(), CLERK);
        DockedDevice device = new SimulatedRack().plug(1, built);
        station.collect()
                .collect(station.recorders().driverOf(device), device, "1", new Presence(), new DockingListener() {});
        List<RecordingId> all = station.index().recordings(RecordingSearch.newest(100)).stream()
                .map(it -> it.summary().recording())
                .toList();
        done(station.keeping().files().file(clerk, all, CASE, NAME));
        return all;
    }

    /** Opens the job; every word of label and sheet is filled in. */
    public DiscJobId open(List<RecordingId> recordings) throws IOException {
        List<RecordingId> inOrder = new ArrayList<>(recordings);
        return done(station.discs()
                .opening()
                .open(
                        clerk,
                        new DiscOrder(
                                DiscJobOpened.EVIDENCE,
                                Optional.empty(),
                                CASE,
                                NAME,
                                inOrder,
                                sizes.medium(),
                                Math.max(2, station.discs().words().copies()),
                                said(station.discs().words().label()),
                                said(station.discs().words().sheet()))));
    }

    private static List<Said> said(List<String> words) {
        return words.stream().map(word -> new Said(word, "示例" + word)).toList();
    }

    /** Burns every copy; the first copy of the last disc is spoiled once. Told of each result. */
    public void burn(DiscJobId id, BiFunction<DiscCopy, CopyResult, Boolean> told) throws IOException {
        while (job(id).next().step() == Step.BURN) {
            DiscCopy copy = job(id).next().copy().orElseThrow();
            DiscBurner burner = burner(copy);
            station.accounts().sessions().touch(clerk);
            CopyResult result = done(station.discs().burning().next(clerk, id, burner, new AtIt()));
            if (!told.apply(copy, result)) {
                return;
            }
        }
    }

    private DiscBurner burner(DiscCopy copy) {
        DiscBurner image = new XorrisoImage(new Xorriso(), image(copy), sizes.medium());
        if (copy.disc() == 2 && copy.copy() == 1 && !spoiled) {
            spoiled = true;
            return new Spoiling(image, image(copy));
        }
        return image;
    }

    /** Where this copy's image is, or will be. */
    public Path image(DiscCopy copy) {
        String again = copy.voids().isEmpty() ? "" : "-try" + (copy.voids().size() + 1);
        return images.resolve("disc" + copy.disc() + "-copy" + copy.copy() + again + ".iso");
    }

    public DiscJob job(DiscJobId id) {
        return station.discs().ask(ledger -> ledger.find(id)).orElseThrow();
    }

    /** Makes all papers, and ends the job. */
    public List<Path> papers(DiscJobId id, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> made = new ArrayList<>();
        for (DiscCopy copy : job(id).copies()) {
            for (Paper paper : Paper.values()) {
                byte[] pdf = done(station.discs().papers().make(clerk, id, copy.disc(), copy.copy(), paper));
                Path file = folder.resolve("disc" + copy.disc() + "-copy" + copy.copy() + "-" + paper + ".pdf");
                made.add(Files.write(file, pdf));
            }
        }
        done(station.discs().finishing().close(clerk, id));
        return made;
    }

    /** Whoever burns is at it as long as it gets on. */
    private final class AtIt implements DiscWatch {
        @Override
        public void stage(Stage stage, DiscCopy copy) {
            station.accounts().sessions().touch(clerk);
        }

        @Override
        public void at(long bytes, long total) {
            station.accounts().sessions().touch(clerk);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(it -> it, no -> {
            throw new UncheckedIOException(new IOException("Refused: " + no));
        });
    }

    /** Burns as it should, and then changes one byte in the middle of what was burned. */
    private record Spoiling(DiscBurner burner, Path image) implements DiscBurner {
        @Override
        public String name() {
            return burner.name();
        }

        @Override
        public Medium look() throws IOException {
            return burner.look();
        }

        @Override
        public void burn(DiscTree tree, BurnMonitor monitor) throws IOException {
            burner.burn(tree, monitor);
            spoil();
        }

        private void spoil() throws IOException {
            try (FileChannel file = FileChannel.open(image, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                ByteBuffer one = ByteBuffer.allocate(1);
                long middle = file.size() / 2;
                file.read(one, middle);
                one.put(0, (byte) ~one.get(0));
                file.write(one.flip(), middle);
            }
        }

        @Override
        public void burn(FinishedImage finished, BurnMonitor monitor) throws IOException {
            burner.burn(finished, monitor);
            spoil();
        }

        @Override
        public ReadDisc read(long least, BurnMonitor monitor) throws IOException {
            return burner.read(least, monitor);
        }

        @Override
        public void eject() throws IOException {
            burner.eject();
        }
    }
}
