package org.evidencestation.storage.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/** The questions about copies, asked over one connection. */
final class StandingQueries {
    static final String OLDEST = "SELECT recording FROM standing WHERE place = ? AND looked_nanos < ?"
            + " ORDER BY place, looked_nanos, recording LIMIT ?";

    private final Connection connection;

    StandingQueries(Connection connection) {
        this.connection = connection;
    }

    Optional<CopyState> copies(RecordingId recording) throws SQLException {
        String sql = "SELECT place, proven_nanos, sound FROM standing WHERE recording = ? ORDER BY proven_nanos, place";
        Optional<CopyState> vault = Optional.empty();
        CopyState.SecondCopy second = null;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, EntryWriter.key(recording));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Instant proven = Nanos.toInstant(row.getLong(2));
                    if (row.getString(1).equals(Event.FixityProven.VAULT)) {
                        vault = Optional.of(new CopyState(proven, row.getBoolean(3), null));
                    } else if (row.getBoolean(3)) {
                        second = new CopyState.SecondCopy(row.getString(1), proven);
                    }
                }
            }
        }
        CopyState.SecondCopy best = second;
        return vault.map(own -> new CopyState(own.provenInVault(), own.soundInVault(), best));
    }

    long secondCopies() throws SQLException {
        String sql = "SELECT COUNT(DISTINCT recording) FROM standing WHERE place <> ? AND sound";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, Event.FixityProven.VAULT);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    List<RecordingId> oldest(String place, Instant before, int limit) throws SQLException {
        List<RecordingId> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setString(1, place);
            select.setLong(2, Nanos.of(before));
            select.setInt(3, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new RecordingId(Sha256.ofDigest(row.getBytes(1))));
                }
            }
        }
        return found;
    }
}
