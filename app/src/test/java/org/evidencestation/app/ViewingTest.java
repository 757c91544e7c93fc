package org.evidencestation.app;

import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidencestation.app.FootageAt.Granted;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.SampleClips;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.app.viewing.OpenFootage;
import org.evidencestation.app.viewing.Viewing;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent;
import org.evidencestation.storage.journal.ViewingEvent.Proof;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door to footage, at a real station. */
class ViewingTest {
    private static final Session CLERK = SignedIn.as(StationRole.CLERK, "100003");

    @TempDir
    Path folder;

    private FootageAt footage;
    private OpenFootage door;

    @BeforeEach
    void collect() throws Exception {
        Ffmpeg ffmpeg = new Ffmpeg(folder.resolve("programs"), ViewingTest.class.getClassLoader());
        SampleClips samples = new SampleClips(ffmpeg, Files.createDirectory(folder.resolve("samples")));
        footage = new FootageAt(folder, List.of(samples.mp4(), samples.aviMjpeg()));
        door = new OpenFootage(
                footage.station.vault(),
                new VaultFootage(footage.station),
                footage.station.clock().time(),
                UUID::randomUUID);
    }

    @AfterEach
    void close() throws Exception {
        footage.close();
    }

    private static OpenFootage.Wish of(RecordingId recording) {
        return new OpenFootage.Wish(List.of(recording), "归档登记", Optional.empty(), "");
    }

    private OpenFootage.Wish granted(Granted grant, RecordingId... recordings) {
        return new OpenFootage.Wish(List.of(recordings), "查阅", Optional.of(grant), "SA10");
    }

    private Granted grant(String person) {
        return new Granted(person, Set.of(footage.named("h264.mp4")), FootageAt.NOW.plus(Duration.ofHours(1)), true);
    }

    @Test
    @Tag("SA10")
    void everythingIsWrittenDownAndProvenBeforeAndAfter() throws Exception {
        RecordingId recording = footage.named("h264.mp4");
        Viewing viewing = done(door.open(CLERK, granted(grant(""), recording)));
        assertTrue(Files.size(viewing.show(recording)) > 0);
        viewing.show(recording);
        assertInstanceOf(Fixity.Intact.class, viewing.prove(recording));
        viewing.mark(recording, Duration.ofMillis(1_500), "告知");
        ViewingEnded end = viewing.end(ViewingEnded.BY_PERSON).orElseThrow();
        assertEquals(List.of(new Proof(recording, Proof.INTACT, Proof.INTACT)), end.proofs());
        assertEquals(
                List.of(
                        new ViewingEvent.ViewingBegan(
                                viewing.id(), "示例来访者", "示例律师事务所", "查阅", "7", "SA10", List.of(recording), "100003"),
                        new ViewingEvent.FootagePlayed(viewing.id(), recording, "100003"),
                        new ViewingEvent.MomentMarked(viewing.id(), recording, 1, "告知", "100003"),
                        end),
                footage.viewings());
        assertEquals(Optional.empty(), viewing.end(ViewingEnded.IDLE));
        assertThrows(IllegalStateException.class, () -> viewing.show(recording));
    }

    @Test
    void whoseRoleSeesNoFootageIsNotLetIn() throws Exception {
        RecordingId recording = footage.named("h264.mp4");
        for (StationRole role : StationRole.values()) {
            boolean sees = role == StationRole.CLERK || role == StationRole.SUPERVISOR;
            Answer<Viewing> answer = door.open(SignedIn.as(role, "100009"), of(recording));
            assertEquals(sees, answer instanceof Answer.Done, role.name());
            if (!sees) {
                assertEquals(Refusal.NO_RIGHT, refused(answer));
            }
        }
        Session over = SignedIn.until(() -> false, StationRole.CLERK, "100003");
        assertEquals(Refusal.NOT_SIGNED_IN, refused(door.open(over, of(recording))));
        assertEquals(Refusal.NOT_SIGNED_IN, refused(door.open(over, granted(grant("100003"), recording))));
    }

    @Test
    void aGrantOpensExactlyWhatItNamesToExactlyWhomItNames() throws Exception {
        RecordingId named = footage.named("h264.mp4");
        RecordingId other = footage.named("mjpeg.avi");
        Session handler = SignedIn.as(StationRole.CASE_HANDLER, "100004");
        assertInstanceOf(Answer.Done.class, door.open(handler, granted(grant("100004"), named)));
        assertEquals(Refusal.NOT_IN_GRANT, refused(door.open(handler, granted(grant("100004"), named, other))));
        assertEquals(Refusal.NO_RIGHT, refused(door.open(handler, granted(grant("100005"), named))));
        assertEquals(Refusal.NO_RIGHT, refused(door.open(handler, granted(grant(""), named))));
        Session administrator = SignedIn.as(StationRole.ADMINISTRATOR, "100001");
        assertEquals(Refusal.NO_RIGHT, refused(door.open(administrator, granted(grant("100004"), named))));
    }

    @Test
    void aGrantThatIsOverOpensNothingAndClosesWhatIsOpen() throws Exception {
        RecordingId recording = footage.named("h264.mp4");
        Viewing viewing = done(door.open(CLERK, granted(grant(""), recording)));
        assertTrue(viewing.lasts());
        footage.passes(Duration.ofHours(1));
        assertFalse(viewing.lasts());
        assertThrows(IllegalStateException.class, () -> viewing.show(recording));
        assertEquals(Refusal.GRANT_ENDED, refused(door.open(CLERK, granted(grant(""), recording))));
        Granted withdrawn = new Granted("", Set.of(recording), FootageAt.NOW.plus(Duration.ofDays(2)), false);
        assertEquals(Refusal.GRANT_ENDED, refused(door.open(CLERK, granted(withdrawn, recording))));
    }

    @Test
    void whatIsOpenEndsWithTheSession() throws Exception {
        AtomicBoolean there = new AtomicBoolean(true);
        RecordingId recording = footage.named("h264.mp4");
        Viewing viewing = done(door.open(SignedIn.until(there::get, StationRole.CLERK, "100003"), of(recording)));
        there.set(false);
        assertFalse(viewing.lasts());
        assertThrows(IllegalStateException.class, () -> viewing.show(recording));
        assertTrue(viewing.end(ViewingEnded.TIME_UP).isPresent(), "that it ended is written down all the same");
    }

    @Test
    void asksForAReasonAndForFootageThatIsThere() throws Exception {
        RecordingId recording = footage.named("h264.mp4");
        OpenFootage.Wish unexplained = new OpenFootage.Wish(List.of(recording), " ", Optional.empty(), "");
        assertEquals(Refusal.NO_REASON, refused(door.open(CLERK, unexplained)));
        RecordingId none = new RecordingId(org.evidencestation.storage.seal.Sha256.of());
        assertEquals(Refusal.UNKNOWN_RECORDING, refused(door.open(CLERK, of(none))));
        assertEquals(List.of(), footage.viewings());
    }

    @Test
    void aDifferenceIsFoundAndWrittenDown() throws Exception {
        RecordingId recording = footage.named("h264.mp4");
        Viewing viewing = done(door.open(CLERK, of(recording)));
        Path file = viewing.show(recording);
        assertInstanceOf(Fixity.Intact.class, viewing.prove(recording));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        assertTrue(file.toFile().setWritable(true));
        Files.write(file, bytes);
        ViewingEnded end = viewing.end(ViewingEnded.BY_PERSON).orElseThrow();
        assertEquals(List.of(new Proof(recording, Proof.INTACT, Proof.BROKEN)), end.proofs());
        assertTrue(footage.station.index().history(recording).stream()
                .anyMatch(line -> line.event() instanceof Event.FixityFailed));
    }
}
