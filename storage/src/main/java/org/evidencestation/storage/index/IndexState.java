package org.evidencestation.storage.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * How far the index has come, kept in the same transaction as its rows. The row is missing until the first load is
 * complete, so that a load that broke off is not taken for an index.
 *
 * @param head of the journal after entry {@code number}; null at 0
 */
record IndexState(long number, @Nullable Sha256 head, StationIndex.Totals totals) {
    static final IndexState EMPTY = new IndexState(0, null, new StationIndex.Totals(0, 0, 0, 0, 0, 0));

    /** Empty if the tables are of another kind or were never filled to the end. */
    static Optional<IndexState> read(Connection connection) throws SQLException {
        String columns = "number, head, recordings, bytes, duplicates, findings, late, dockings";
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + columns + " FROM state WHERE schema_digest = ?")) {
            select.setBytes(1, Schema.digest().bytes());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(of(row)) : Optional.empty();
            }
        }
    }

    private static IndexState of(ResultSet row) throws SQLException {
        byte[] head = row.getBytes(2);
        StationIndex.Totals totals = new StationIndex.Totals(
                row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8));
        return new IndexState(row.getLong(1), head == null ? null : Sha256.ofDigest(head), totals);
    }

    void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setBytes(1, Schema.digest().bytes());
            set(insert, 2);
            insert.executeUpdate();
        }
    }

    static PreparedStatement prepareUpdate(Connection connection) throws SQLException {
        return connection.prepareStatement("UPDATE state SET number = ?, head = ?, recordings = ?, bytes = ?,"
                + " duplicates = ?, findings = ?, late = ?, dockings = ?");
    }

    /** Sets eight parameters, the first of which is {@code at}. */
    void set(PreparedStatement statement, int at) throws SQLException {
        statement.setLong(at, number);
        statement.setBytes(at + 1, head == null ? null : head.bytes());
        statement.setLong(at + 2, totals.recordings());
        statement.setLong(at + 3, totals.bytes());
        statement.setLong(at + 4, totals.duplicates());
        statement.setLong(at + 5, totals.findings());
        statement.setLong(at + 6, totals.late());
        statement.setLong(at + 7, totals.dockings());
    }
}
