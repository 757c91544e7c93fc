package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.InventedAccounts;
import org.evidencestation.app.desktop.InventedStation;
import org.evidencestation.app.desktop.InventedVault;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.SampleClips;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent;
import org.evidencestation.storage.journal.ViewingEvent.Proof;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** From the counter's grant to the end of the viewing, with the real window over a real vault. */
class RoomAtStationTest {
    private static final Session CLERK = SignedIn.as(StationRole.CLERK, "100001");

    @TempDir
    private Path folder;

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean)
                .get());
    }

    @Test
    @Tag("W16")
    void whatAVisitorSawStandsInTheJournal() throws Exception {
        Ffmpeg ffmpeg = new Ffmpeg(folder.resolve("programs"), RoomAtStationTest.class.getClassLoader());
        SampleClips samples = new SampleClips(ffmpeg, Files.createDirectory(folder.resolve("samples")));
        ExecutorService work =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        try (FootageAt office = new FootageAt(folder, List.of(samples.mov()));
                StationPlayer player = new StationPlayer(office.station, () -> Optional.of(CLERK))) {
            player.prepare();
            var _ = AccessBench.sample(office.station);
            RecordingId recording = office.recordings().getFirst();
            InventedStation station = new InventedStation().playing(player).workingOn(work);
            station.accounts = new InventedAccounts().as(StationRole.CLERK, CLERK.person());
            try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768, Platform::runLater)) {
                look(window);
            }
            List<ViewingEvent> said = office.viewings();
            ViewingEvent.ViewingBegan began = assertInstanceOf(ViewingEvent.ViewingBegan.class, said.get(0));
            assertEquals("示例二", began.viewer());
            assertEquals("2", began.request());
            assertEquals("W16", began.undertaking());
            assertEquals("100001", began.by());
            assertEquals(new ViewingEvent.FootagePlayed(began.viewing(), recording, "100001"), said.get(1));
            assertEquals(
                    "出示证件",
                    assertInstanceOf(ViewingEvent.MomentMarked.class, said.get(2))
                            .word());
            assertEquals(
                    new ViewingEnded(
                            began.viewing(),
                            ViewingEnded.BY_PERSON,
                            List.of(new Proof(recording, Proof.INTACT, Proof.INTACT)),
                            "100001"),
                    said.get(3));
            assertEquals(4, said.size());
        } finally {
            work.shutdownNow();
        }
    }

    private static void look(Window window) throws TimeoutException {
        window.robot.clickOn("#go-room");
        until(() -> window.shows(node -> "room-enter-2".equals(node.getId())));
        window.robot.clickOn("#room-enter-2");
        until(() -> window.shows(node -> "room-begin".equals(node.getId())));
        window.robot.clickOn("#room-accept").clickOn("#room-begin");
        until(() -> window.shows(node -> "player-title".equals(node.getId())));
        until(() -> window.find("#player-position", Label.class).getText().compareTo("0:00:00.5") > 0);
        until(() -> window.find("#player-proof", Label.class).getText().startsWith("完好"));
        window.robot.clickOn("#mark-word").write("出示证件").type(KeyCode.ENTER);
        until(() ->
                window.shows(node -> node instanceof Button row && row.getText().endsWith("出示证件")));
        window.robot.type(KeyCode.ESCAPE);
        until(() -> window.shows(node -> "room-ended".equals(node.getId())));
        window.robot.clickOn("#room-leave");
    }
}
