package org.evidencestation.storage.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Notes when each copy was last proven and looked at, and whether it was sound: the vault's own beside its recording, others
 * in rows of their own. Finds recordings by their index and changes rows, so a load does this at its end.
 */
final class StandingWriter {
    static final String IN_VAULT =
            "UPDATE recording SET proven_nanos = ?, looked_nanos = ?, sound = TRUE WHERE recording = ?";
    static final String NOT_IN_VAULT = "UPDATE recording SET looked_nanos = ?, sound = FALSE WHERE recording = ?";
    static final String ELSEWHERE = "UPDATE standing SET proven_nanos = ?, looked_nanos = ?, sound = TRUE"
            + " WHERE recording = ? AND place = ?";
    static final String NOT_ELSEWHERE =
            "UPDATE standing SET looked_nanos = ?, sound = FALSE WHERE recording = ? AND place = ?";

    private final PreparedStatement inVault;
    private final PreparedStatement notInVault;
    private final PreparedStatement elsewhere;
    private final PreparedStatement notElsewhere;
    private final PreparedStatement first;

    StandingWriter(Connection connection) throws SQLException {
        inVault = connection.prepareStatement(IN_VAULT);
        notInVault = connection.prepareStatement(NOT_IN_VAULT);
        elsewhere = connection.prepareStatement(ELSEWHERE);
        notElsewhere = connection.prepareStatement(NOT_ELSEWHERE);
        first = connection.prepareStatement("INSERT INTO standing (proven_nanos, looked_nanos, recording, place, sound)"
                + " VALUES (?, ?, ?, ?, TRUE)");
    }

    void proven(Instant at, Event.FixityProven event) throws SQLException {
        for (RecordingId recording : event.recordings()) {
            if (event.place().equals(Event.FixityProven.VAULT)) {
                proven(inVault, at, recording).executeUpdate();
            } else if (provenAt(elsewhere, at, recording, event.place()) == 0) {
                provenAt(first, at, recording, event.place());
            }
        }
    }

    void failed(Instant at, Event.FixityFailed event) throws SQLException {
        boolean vault = event.place().equals(Event.FixityProven.VAULT);
        PreparedStatement failed = vault ? notInVault : notElsewhere;
        failed.setLong(1, Nanos.of(at));
        failed.setLong(2, Keys.of(event.recording()));
        if (!vault) {
            failed.setString(3, event.place());
        }
        failed.executeUpdate();
    }

    private static int provenAt(PreparedStatement statement, Instant at, RecordingId recording, String place)
            throws SQLException {
        statement.setString(4, place);
        return proven(statement, at, recording).executeUpdate();
    }

    private static PreparedStatement proven(PreparedStatement statement, Instant at, RecordingId recording)
            throws SQLException {
        statement.setLong(1, Nanos.of(at));
        statement.setLong(2, Nanos.of(at));
        statement.setLong(3, Keys.of(recording));
        return statement;
    }
}
