package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Scope;
import org.evidencestation.devices.ErasePermit;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Event.ClearanceStarted;
import org.evidencestation.storage.journal.Event.ClipCleared;
import org.evidencestation.storage.vault.Vault;

/**
 * Erases footage from a recorder, and is the only one who does. A clip goes only after its copy in the vault was read and
 * proven again, a second reading from the recorder gave the same bytes, and the journal says for good that it is about to
 * go. Then it is looked for: what is gone is confirmed, what is not is said. Cut off at any moment, the next docking of the
 * same recorder finds out which of the two it was.
 */
public final class ClearRecorder {
    private static final Pattern FOOTAGE = Pattern.compile("(video|audio|image)/.+");

    private final Vault vault;
    private final StationIndex index;
    private final Supplier<ClearingRule> rule;
    private final ClipProof proof;

    /** @param rule what the office says now; asked before a recorder's clips are proven, and again before they go */
    public ClearRecorder(Vault vault, StationIndex index, Supplier<ClearingRule> rule) {
        this.vault = vault;
        this.index = index;
        this.rule = rule;
        this.proof = new ClipProof(vault, index);
    }

    boolean enabled() {
        return rule.get().enabled();
    }

    /**
     * Tells the end of erasures that an earlier docking announced and did not confirm.
     *
     * @param listing all that is on the recorder now
     */
    void settle(Docking docking, Listing listing) throws IOException {
        List<Event> ends = new ArrayList<>();
        for (IndexedEvent line : index.openClearances(docking.identity().key().value())) {
            if (line.event() instanceof ClearanceStarted started) {
                boolean there = listing.clips().stream()
                        .anyMatch(clip -> clip.path().equals(started.path()) && clip.size() == started.size());
                ends.add(
                        there
                                ? failed(docking, line.number(), started, "still there at the next docking")
                                : cleared(docking, line.number(), started, ClipCleared.LATER));
            }
        }
        if (!ends.isEmpty()) {
            vault.append(ends);
        }
    }

    /**
     * Erases what may go. Safe to be cut off by cable or power between any two steps.
     *
     * @param held every clip of this docking whose bytes are held
     * @throws DeviceException if the recorder failed or left; what was announced is settled at its next docking
     * @throws IOException if the vault failed
     */
    ClearingReport clear(Docking docking, Media media, List<HeldClip> held, Presence presence, DockingListener listener)
            throws IOException, DeviceException {
        List<HeldClip> footage = held.stream().filter(this::isFootage).toList();
        listener.clearing(footage.size());
        boolean lockedToo = rule.get().lockedToo();
        List<HeldClip> proven = new ArrayList<>();
        for (HeldClip clip : footage) {
            if ((lockedToo || !clip.locked()) && isProven(docking, media, clip, presence)) {
                proven.add(clip);
            }
        }
        int cleared = erase(docking, media, proven);
        int locked =
                lockedToo ? 0 : (int) footage.stream().filter(HeldClip::locked).count();
        int marked = (int)
                footage.stream().filter(it -> it.clip().claims().important()).count();
        ClearingReport report = new ClearingReport(cleared, footage.size() - cleared, locked, marked);
        listener.cleared(report);
        return report;
    }

    /**
     * A recorder keeps its number, its settings and its logs on the same card; without them it is no recorder any more. So
     * only what its content shows to be footage may go.
     */
    private boolean isFootage(HeldClip held) {
        return index.recording(held.recording())
                .filter(row -> FOOTAGE.matcher(row.summary().mediaType()).matches())
                .isPresent();
    }

    private boolean isProven(Docking docking, Media media, HeldClip held, Presence presence)
            throws IOException, DeviceException {
        Optional<Event> doubt = proof.doubt(docking, media, held, presence);
        if (doubt.isPresent()) {
            vault.append(doubt.get());
        }
        return doubt.isEmpty();
    }

    private int erase(Docking docking, Media media, List<HeldClip> proven) throws IOException, DeviceException {
        Listing listing = media.list();
        ClearingRule chosen = rule.get();
        List<HeldClip> there = proven.stream()
                .filter(held -> chosen.enabled() && (chosen.lockedToo() || !held.locked()))
                .filter(held -> listing.clips().contains(held.clip()))
                .toList();
        if (there.isEmpty()) {
            return 0;
        }
        String recorder = docking.identity().key().value();
        List<Entry> lines = vault.append(there.stream()
                .map(held -> new ClearanceStarted(
                        docking.id(),
                        held.recording(),
                        recorder,
                        held.clip().path(),
                        held.clip().size(),
                        chosen.profileDigest()))
                .toList());
        Map<Clip, String> refusals = erase(media, listing, there, lines);
        Listing left = media.list();
        List<Event> ends = new ArrayList<>();
        int cleared = 0;
        for (int i = 0; i < there.size(); i++) {
            Clip clip = there.get(i).clip();
            ClearanceStarted started = (ClearanceStarted) lines.get(i).event();
            boolean gone = left.clips().stream().noneMatch(now -> now.path().equals(clip.path()));
            ends.add(
                    gone
                            ? cleared(docking, lines.get(i).number(), started, ClipCleared.AT_ONCE)
                            : failed(
                                    docking,
                                    lines.get(i).number(),
                                    started,
                                    refusals.getOrDefault(clip, "still there")));
            cleared += gone ? 1 : 0;
        }
        vault.append(ends);
        return cleared;
    }

    /** @return why a clip was not erased */
    private static Map<Clip, String> erase(Media media, Listing listing, List<HeldClip> there, List<Entry> lines)
            throws DeviceException {
        Map<Clip, String> refusals = new HashMap<>();
        try (Eraser eraser = media.openEraser()) {
            for (int i = 0; i < there.size(); i++) {
                HeldClip held = there.get(i);
                try {
                    eraser.erase(new ErasePermit(
                            held.clip(),
                            listing,
                            held.recording().content().hex(),
                            lines.get(i).number()));
                } catch (DeviceException e) {
                    refuseOrThrow(e);
                    refusals.put(held.clip(), String.valueOf(e.getMessage()));
                }
            }
        } catch (DeviceException e) {
            refuseOrThrow(e);
            there.forEach(held -> refusals.putIfAbsent(held.clip(), String.valueOf(e.getMessage())));
        }
        return refusals;
    }

    /** A recorder that is gone cannot be asked what is left on it. */
    private static void refuseOrThrow(DeviceException e) throws DeviceException {
        if (e.reason().scope() == Scope.RECORDER) {
            throw e;
        }
    }

    private static Event cleared(Docking docking, long announced, ClearanceStarted started, String seen) {
        return new ClipCleared(docking.id(), started.recording(), started.recorder(), announced, seen);
    }

    private static Event failed(Docking docking, long announced, ClearanceStarted started, String reason) {
        return new Event.ClearanceFailed(docking.id(), started.recording(), started.recorder(), announced, reason);
    }
}
