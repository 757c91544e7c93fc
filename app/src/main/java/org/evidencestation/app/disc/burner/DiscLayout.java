package org.evidencestation.app.disc.burner;

import java.util.Comparator;
import java.util.List;

/**
 * Where everything lies on a disc.
 *
 * @param bytes of the session, from the beginning of the disc
 * @param pieces in the order of their place; a file has several if it is long
 */
record DiscLayout(long bytes, List<Piece> pieces) {
    DiscLayout {
        pieces = pieces.stream()
                .sorted(Comparator.comparingLong(Piece::position))
                .toList();
    }

    /** The same files on a disc that goes on behind them. */
    DiscLayout upTo(long least) {
        return new DiscLayout(Math.max(least, bytes), pieces);
    }

    /**
     * @param path of its file, without a leading slash
     * @param position of its first byte on the disc
     */
    record Piece(String path, long position, long bytes) {
        long end() {
            return position + bytes;
        }
    }
}
