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
import org.jspecify.annotations.Nullable;

/** The questions about copies, asked over one connection. */
final class StandingQueries {
    static final String OLDEST =
            "SELECT entry FROM recording WHERE looked_nanos < ? ORDER BY looked_nanos, entry LIMIT ?";
    static final String DAMAGED = "SELECT entry FROM recording WHERE NOT sound ORDER BY entry LIMIT ?";
    static final String OLDEST_ELSEWHERE = "SELECT recording FROM standing WHERE looked_nanos < ? AND place = ?"
            + " ORDER BY place, looked_nanos, recording LIMIT ?";
    static final String VAULT = "SELECT proven_nanos, sound FROM recording WHERE recording = ? ORDER BY entry LIMIT 1";
    static final String SECOND = "SELECT place, proven_nanos FROM standing WHERE recording = ? AND sound"
            + " ORDER BY proven_nanos DESC, place DESC LIMIT 1";

    private final Connection connection;

    StandingQueries(Connection connection) {
        this.connection = connection;
    }

    Optional<CopyState> copies(RecordingId recording) throws SQLException {
        CopyState.SecondCopy second = second(recording);
        try (PreparedStatement select = connection.prepareStatement(VAULT)) {
            select.setLong(1, Keys.of(recording));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new CopyState(Nanos.toInstant(row.getLong(1)), row.getBoolean(2), second))
                        : Optional.empty();
            }
        }
    }

    long secondCopies() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT COUNT(DISTINCT recording) FROM standing WHERE sound");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Numbers of the lines that made the recordings of the vault. */
    List<Long> oldest(Instant before, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setLong(1, Nanos.of(before));
            select.setInt(2, limit);
            return longs(select);
        }
    }

    /** Numbers of the lines that made recordings whose copy in the vault is not sound. */
    List<Long> damaged(int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DAMAGED)) {
            select.setInt(1, limit);
            return longs(select);
        }
    }

    /** Keys of recordings. */
    List<Long> oldest(String place, Instant before, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OLDEST_ELSEWHERE)) {
            select.setLong(1, Nanos.of(before));
            select.setString(2, place);
            select.setInt(3, limit);
            return longs(select);
        }
    }

    static boolean isVault(String place) {
        return place.equals(Event.FixityProven.VAULT);
    }

    private CopyState.@Nullable SecondCopy second(RecordingId recording) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SECOND)) {
            select.setLong(1, Keys.of(recording));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new CopyState.SecondCopy(row.getString(1), Nanos.toInstant(row.getLong(2))) : null;
            }
        }
    }

    private static List<Long> longs(PreparedStatement select) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(row.getLong(1));
            }
        }
        return found;
    }
}
