package org.evidencestation.storage.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;

/** Keeps one row for each copy of each recording: when it was last proven and looked at, and whether it was sound. */
final class StandingWriter {
    private final PreparedStatement proven;
    private final PreparedStatement failed;
    private final PreparedStatement drills;
    /** Rows are changed twice at times, so what came first is handed over first. */
    private @Nullable PreparedStatement pending;

    StandingWriter(Connection connection) throws SQLException {
        proven = connection.prepareStatement("MERGE INTO standing KEY (recording, place) VALUES (?, ?, ?, ?, TRUE)");
        failed = connection.prepareStatement(
                "UPDATE standing SET looked_nanos = ?, sound = FALSE WHERE recording = ? AND place = ?");
        drills = connection.prepareStatement("INSERT INTO drill VALUES (?)");
    }

    void write(Entry entry) throws SQLException {
        switch (entry.event()) {
            case Event.RecordingSealed it -> proven(entry.at(), it.summary().recording(), Event.FixityProven.VAULT);
            case Event.RecordingAdopted it -> proven(entry.at(), it.summary().recording(), Event.FixityProven.VAULT);
            case Event.FixityProven it -> {
                for (RecordingId recording : it.recordings()) {
                    proven(entry.at(), recording, it.place());
                }
            }
            case Event.FixityFailed it -> failed(entry.at(), it);
            case Event.RestoreDrilled _ -> drill(entry.number());
            case Event.VaultCreated _,
                    Event.StationStarted _,
                    Event.RecorderRegistered _,
                    Event.RecorderDocked _,
                    Event.DeviceQuarantined _,
                    Event.ClipsListed _,
                    Event.DuplicateSeen _,
                    Event.FindingRaised _,
                    Event.IngestJudged _,
                    Event.DockingCompleted _,
                    Event.DockingInterrupted _,
                    Event.ObjectQuarantined _,
                    Event.TailRecovered _,
                    Event.StationClockJumped _ -> {}
        }
    }

    void flush() throws SQLException {
        if (pending != null) {
            pending.executeBatch();
            pending = null;
        }
    }

    private void proven(Instant at, RecordingId recording, String place) throws SQLException {
        next(proven);
        proven.setBytes(1, EntryWriter.key(recording));
        proven.setString(2, place);
        proven.setLong(3, Nanos.of(at));
        proven.setLong(4, Nanos.of(at));
        proven.addBatch();
    }

    private void failed(Instant at, Event.FixityFailed event) throws SQLException {
        next(failed);
        failed.setLong(1, Nanos.of(at));
        failed.setBytes(2, EntryWriter.key(event.recording()));
        failed.setString(3, event.place());
        failed.addBatch();
    }

    private void drill(long number) throws SQLException {
        next(drills);
        drills.setLong(1, number);
        drills.addBatch();
    }

    private void next(PreparedStatement statement) throws SQLException {
        if (!statement.equals(pending)) {
            flush();
            pending = statement;
        }
    }
}
