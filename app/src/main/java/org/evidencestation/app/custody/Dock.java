package org.evidencestation.app.custody;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One slot of the rack: what is in it, what it shows, and the thread on which its dockings run one after the other. */
final class Dock {
    private static final Logger LOG = LoggerFactory.getLogger(Dock.class);

    private final int slot;
    private final Executor thread;
    private final SpaceGate space;
    private final DockTile tile;
    private final DockingListener listener;
    private @Nullable Visit visit;

    /** @param thread runs what it is given in order, never two at once */
    Dock(int slot, Executor thread, SpaceGate space, InstantSource time, DockAudience audience) {
        this.slot = slot;
        this.thread = thread;
        this.space = space;
        this.tile = new DockTile(slot, time, audience.screen());
        this.listener = new WitnessedDocking(tile, audience.witness());
    }

    /** @param driver null if nobody can speak to the device */
    record Visit(DockedDevice device, @Nullable RecorderDriver driver, Presence presence) {}

    DockTile tile() {
        return tile;
    }

    synchronized @Nullable Visit visit() {
        return visit;
    }

    /** Something unknown sits in the slot: it is shown and never read. */
    synchronized void quarantine(Visit stranger) {
        visit = stranger;
        tile.quarantined(stranger.device().description());
    }

    /** @param name under which the recorder is registered */
    synchronized void collect(Visit recorder, RecorderDriver driver, Optional<String> name, CollectRecorder collect) {
        visit = recorder;
        tile.arriving(name);
        thread.execute(() -> run(recorder, driver, collect));
    }

    /** The plug was pulled or the station stops; a copy that is running ends by itself. */
    synchronized void leave(Presence.End why) {
        Visit leaving = visit;
        if (leaving != null) {
            leaving.presence().end(why);
            visit = null;
            space.look();
            thread.execute(this::afterDeparture);
        }
    }

    /** Runs behind the docking that was cut, so that its last word is not lost; a new guest has come first if there is one. */
    private synchronized void afterDeparture() {
        if (visit == null) {
            tile.departed();
        }
    }

    private void run(Visit recorder, RecorderDriver driver, CollectRecorder collect) {
        try {
            DockingReport report =
                    collect.collect(driver, recorder.device(), Integer.toString(slot), recorder.presence(), listener);
            while (report.ending() instanceof DockingReport.Ending.NoRoom && roomAgain(recorder)) {
                report = collect.collect(
                        driver, recorder.device(), Integer.toString(slot), recorder.presence(), listener);
            }
        } catch (IOException e) {
            LOG.error("Slot {}: the vault failed", slot, e);
            tile.vaultFailed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // The root of this dock's thread: one dock that breaks must not take the others along.
            LOG.error("Slot {}: a fault of the program", slot, e);
            tile.vaultFailed(e.toString());
        }
    }

    /** The journal itself had no room: wait, then dock the same recorder again by ourselves. */
    private boolean roomAgain(Visit recorder) throws IOException {
        try {
            space.admit(0, recorder.presence(), tile::waitingForSpace).close();
            return !recorder.presence().over();
        } catch (VaultFullException e) {
            return false;
        }
    }
}
