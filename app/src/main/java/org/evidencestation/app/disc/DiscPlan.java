package org.evidencestation.app.disc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidencestation.storage.journal.DiscEvent.Piece;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Which recordings go on which disc. No recording is cut unless it fits on no disc. They stay in their order if that takes no
 * more discs than any other.
 */
public final class DiscPlan {
    private final Room room;

    public DiscPlan(Room room) {
        this.room = room;
    }

    /**
     * What a disc has room for.
     *
     * @param disc bytes of an empty one
     * @param overhead of every disc, for what is on it beside recordings
     * @param each of every recording, beside its footage
     */
    public record Room(long disc, long overhead, long each) {
        private static final long BLOCK = 2048;
        private static final long LEAST = 1 << 20;

        public Room {
            if (disc - overhead - each < LEAST) {
                throw new IllegalArgumentException("A disc of " + disc + " bytes holds no footage");
            }
        }

        /** Footage that fits on an empty disc, if it is alone there; whole blocks. */
        long most() {
            return (disc - overhead - each) / BLOCK * BLOCK;
        }

        long takes(long footage) {
            return (footage + BLOCK - 1) / BLOCK * BLOCK + each;
        }
    }

    /** @param bytes of its footage */
    public record Item(RecordingId recording, long bytes) {}

    /** @param items in the order they should have; may be empty, and then there is no disc */
    public List<PlannedDisc> of(List<Item> items) {
        List<Piece> pieces = items.stream().flatMap(it -> cut(it).stream()).toList();
        List<List<Piece>> inOrder = fill(pieces, true);
        List<Piece> largestFirst = new ArrayList<>(pieces);
        largestFirst.sort(Comparator.comparingLong(Piece::bytes).reversed());
        List<List<Piece>> tight = fill(largestFirst, false);
        List<List<Piece>> best = tight.size() < inOrder.size() ? tight : inOrder;
        Comparator<Piece> asGiven = Comparator.comparingInt(pieces::indexOf);
        return best.stream()
                .map(disc -> new PlannedDisc(disc.stream().sorted(asGiven).toList()))
                .sorted(Comparator.comparingInt(
                        disc -> pieces.indexOf(disc.pieces().getFirst())))
                .toList();
    }

    private List<Piece> cut(Item item) {
        long most = room.most();
        int parts = Math.toIntExact(Math.max(1, (item.bytes() + most - 1) / most));
        List<Piece> cut = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            long from = part * most;
            cut.add(new Piece(item.recording(), part + 1, parts, from, Math.min(most, item.bytes() - from)));
        }
        return cut;
    }

    /** @param last only the disc that was begun last is filled; else the first that has room */
    private List<List<Piece>> fill(List<Piece> pieces, boolean last) {
        List<List<Piece>> discs = new ArrayList<>();
        List<Long> free = new ArrayList<>();
        for (Piece piece : pieces) {
            long takes = room.takes(piece.bytes());
            int disc = last ? Math.max(0, discs.size() - 1) : 0;
            while (disc < discs.size() && free.get(disc) < takes) {
                disc++;
            }
            if (disc == discs.size()) {
                discs.add(new ArrayList<>());
                free.add(room.disc() - room.overhead());
            }
            discs.get(disc).add(piece);
            free.set(disc, free.get(disc) - takes);
        }
        return discs;
    }
}
