package org.evidencestation.storage.rig;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.AlreadyHeldException;
import org.evidencestation.storage.vault.CopyMonitor;
import org.evidencestation.storage.vault.Provenance;
import org.evidencestation.storage.vault.RecordingStore;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.StagingKey;
import org.evidencestation.storage.vault.Vault;

/** Docks what of a plan is not in a vault yet, from several docks at once. */
final class Docking {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");

    private final ClipPlan plan;
    private final Vault vault;
    private final int docks;
    private final Acknowledged acknowledged;
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();

    Docking(ClipPlan plan, Vault vault, int docks, Acknowledged acknowledged) {
        this.plan = plan;
        this.vault = vault;
        this.docks = docks;
        this.acknowledged = acknowledged;
    }

    /** Told of each recording right after it was reported sealed, on any thread. */
    interface Acknowledged {
        void recording(RecordingId recording) throws IOException;
    }

    void run() throws IOException, InterruptedException {
        var docked = Ledger.of(vault.journal()).docked();
        IntStream.range(0, plan.clips())
                .filter(clip -> !docked.contains(plan.path(clip)))
                .forEach(waiting::add);
        Callable<Void> dock = () -> {
            for (Integer clip = waiting.poll(); clip != null; clip = waiting.poll()) {
                take(clip);
            }
            return null;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(docks)) {
            List<Future<Void>> running =
                    pool.invokeAll(Stream.generate(() -> dock).limit(docks).toList());
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException("A dock broke", e.getCause());
        }
        vault.checkpoint();
    }

    private void take(int clip) throws IOException {
        RecordingStore store = vault.recordings();
        PlannedClip source = new PlannedClip(plan.bytes(clip));
        String path = plan.path(clip);
        StagedClip staged = store.stage(new StagingKey("usb:test", path, source.size(), ""), source, CopyMonitor.NONE);
        if (store.holds(staged.recording())) {
            vault.append(new Event.DuplicateSeen(DOCKING, staged.recording(), path));
            store.discard(staged);
            return;
        }
        try {
            acknowledged.recording(store.seal(staged, provenance(path)).recording());
        } catch (AlreadyHeldException otherDock) {
            // Not committed yet, perhaps never: only what is committed makes this one a duplicate.
            store.discard(staged);
            waiting.add(clip);
        }
    }

    private static Provenance provenance(String path) {
        return new Provenance(
                DOCKING,
                "1",
                "simulated",
                "usb:test",
                Map.of(),
                ClockNote.UNKNOWN,
                path,
                null,
                "Asia/Shanghai",
                null,
                null,
                null,
                null,
                null,
                null,
                "video/mp4",
                null,
                List.of());
    }
}
