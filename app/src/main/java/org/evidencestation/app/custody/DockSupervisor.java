package org.evidencestation.app.custody;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.custody.Dock.Visit;
import org.evidencestation.devices.DockEvent;
import org.evidencestation.devices.DockWatcher;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.storage.copy.QuietThreads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the rack: a registered recorder is collected at once on its slot's own thread, anything else is shown and left
 * alone. Nothing a recorder does, leaving at any moment included, reaches another slot.
 */
public final class DockSupervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DockSupervisor.class);

    private final DockWatcher watcher;
    private final SlotNumbers slots;
    private final List<RecorderDriver> drivers;
    private final RecorderRegister register;
    private final CollectRecorder collect;
    private final SpaceGate space;
    private final InstantSource time;
    private final DockAudience audience;
    private final Map<Integer, Dock> docks = new TreeMap<>();
    private final Map<Integer, ExecutorService> threads = new TreeMap<>();
    private Learning learning = Learning.DONE;
    private final Map<PortKey, Integer> occupied = new java.util.HashMap<>();

    public DockSupervisor(
            DockWatcher watcher,
            SlotNumbers slots,
            List<RecorderDriver> drivers,
            RecorderRegister register,
            CollectRecorder collect,
            SpaceGate space,
            InstantSource time,
            DockAudience audience) {
        this.watcher = watcher;
        this.slots = slots;
        this.drivers = List.copyOf(drivers);
        this.register = register;
        this.collect = collect;
        this.space = space;
        this.time = time;
        this.audience = DockLog.over(audience);
    }

    /** Looks at the rack once; called again and again by one scheduler. */
    public synchronized void poll() {
        for (DockEvent event : watcher.poll()) {
            try {
                switch (event) {
                    case DockEvent.Docked(DockedDevice device) -> docked(device);
                    case DockEvent.Undocked(PortKey port, var key) -> undocked(port);
                }
            } catch (IOException e) {
                LOG.error("The rack changed and that could not be kept: {}", event, e);
            }
        }
        space.look();
    }

    /** What every slot that was ever used shows now. */
    public synchronized List<DockSnapshot> snapshots() {
        return docks.values().stream().map(dock -> dock.tile().snapshot()).toList();
    }

    /**
     * Takes the device in a slot into the register and begins to collect it.
     *
     * @param name what people call the recorder, by who says so
     * @throws IllegalStateException if nothing unknown is in that slot
     */
    public synchronized void register(int slot, String name, String by) throws IOException {
        Dock dock = docks.get(slot);
        Visit visit = dock == null ? null : dock.visit();
        if (dock == null || visit == null || register.knows(visit.device().key())) {
            throw new IllegalStateException("There is no unknown recorder in slot " + slot);
        }
        RecorderDriver driver = visit.driver();
        if (driver == null) {
            throw new IllegalStateException(
                    "No driver can read " + visit.device().description());
        }
        register.add(visit.device().key(), name, by);
        dock.collect(visit, driver, Optional.of(name), collect);
    }

    /**
     * A person has looked at the recorder in a slot and says that it is the right one, though it says other things of itself
     * than when it was bound.
     *
     * @throws IllegalStateException if nothing is to be confirmed there
     */
    public synchronized void confirmIdentity(int slot, String by) throws IOException {
        Dock dock = docks.get(slot);
        RecorderIdentity identity =
                dock == null ? null : dock.tile().unconfirmed().orElse(null);
        if (dock == null || identity == null) {
            throw new IllegalStateException("Nothing to confirm in slot " + slot);
        }
        collect.confirmIdentity(identity, by);
        dock.tile().identityConfirmed();
    }

    /**
     * From now on the next thing that is plugged in teaches which port wears this number, the one after it the next number,
     * and so on up to the last slot. It is treated like anything else that is plugged in besides.
     *
     * @param slots how many there are
     * @return false, and nothing is learnt, if a slot is taken whose number may move away from under its recorder
     */
    public synchronized boolean learn(int slot, int slots) {
        if (occupied.values().stream().anyMatch(taken -> taken >= slot)) {
            return false;
        }
        learning = new Learning(slot, slots);
        return true;
    }

    public synchronized void stopLearning() {
        learning = Learning.DONE;
    }

    /** The number that the next thing plugged in will teach; empty if nothing is being learnt. */
    public synchronized Optional<Integer> learning() {
        return learning.over() ? Optional.empty() : Optional.of(learning.slot());
    }

    private record Learning(int slot, int slots) {
        static final Learning DONE = new Learning(1, 0);

        boolean over() {
            return slot > slots;
        }
    }

    /** What sits in its slot already teaches nothing: only a hand at the rack says which sticker is meant. */
    private void learnFrom(PortKey port) throws IOException {
        if (!learning.over()) {
            slots.assign(port, learning.slot());
            learning = new Learning(learning.slot() + 1, learning.slots());
        }
    }

    private void docked(DockedDevice device) throws IOException {
        learnFrom(device.port());
        int slot = slots.of(device.port());
        occupied.put(device.port(), slot);
        Dock dock = docks.computeIfAbsent(slot, this::dock);
        RecorderDriver driver = driverOf(device);
        Visit visit = new Visit(device, driver, new Presence());
        if (driver != null && register.knows(device.key())) {
            dock.collect(visit, driver, register.name(device.key()), collect);
        } else {
            dock.quarantine(visit);
            register.quarantined(Integer.toString(slot), device);
        }
    }

    private void undocked(PortKey port) {
        Integer slot = occupied.remove(port);
        Dock dock = slot == null ? null : docks.get(slot);
        if (dock != null) {
            dock.leave(Presence.End.PULLED);
        }
    }

    private Dock dock(int slot) {
        ExecutorService thread = threads.computeIfAbsent(
                slot,
                number -> Executors.newSingleThreadExecutor(new QuietThreads(
                        Thread.ofPlatform().name("dock-" + number).factory())));
        return new Dock(slot, thread, space, time, audience);
    }

    private @Nullable RecorderDriver driverOf(DockedDevice device) {
        return drivers.stream()
                .filter(driver -> driver.claims(device))
                .findFirst()
                .orElse(null);
    }

    /** Lets every dock stop at its next block and waits for them; what they had copied is kept for the next docking. */
    @Override
    public void close() {
        List<ExecutorService> stopping;
        synchronized (this) {
            docks.values().forEach(dock -> dock.leave(Presence.End.STOPPED));
            stopping = List.copyOf(threads.values());
        }
        stopping.forEach(ExecutorService::shutdown);
        space.look();
        for (ExecutorService thread : stopping) {
            awaitEnd(thread);
        }
    }

    private static void awaitEnd(ExecutorService thread) {
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("A dock did not stop in time; its recorder keeps everything");
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
