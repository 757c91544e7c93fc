package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.journal.SettingEvent;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Turns entries into rows. For one thread; what was written counts from {@link #commit}. */
final class EntryWriter {
    static final String LAST_JUDGEMENT = "SELECT late FROM judgement WHERE recording = ? ORDER BY entry DESC LIMIT 1";
    static final String RECORDING_MADE_BY = "SELECT recording FROM recording WHERE entry = ?";

    private static final String LATE = "LATE";
    private static final int AT_ONCE = 100;

    private final Connection connection;
    private final Rows rows;
    private final PreparedStatement lastJudgement;
    private final PreparedStatement state;
    private final StandingWriter standings;
    /** Lines about copies that a load came by. */
    private final List<Long> aboutCopies = new ArrayList<>();

    private final Tally tally;
    private long late;
    private long number;
    private @Nullable Sha256 head;
    /** Key of the recording that the line before made. */
    private @Nullable Long madeJustNow;

    private boolean loading;

    /** @param connection stays the caller's, who turned auto-commit off */
    EntryWriter(Connection connection, IndexState from) throws SQLException {
        this.connection = connection;
        this.rows = new Rows(connection);
        this.standings = new StandingWriter(connection);
        this.tally = new Tally(from.totals());
        this.late = from.totals().late();
        this.number = from.number();
        this.head = from.head();
        lastJudgement = connection.prepareStatement(
                "SELECT late FROM judgement WHERE recording = ? ORDER BY entry DESC LIMIT 1");
        state = IndexState.prepareUpdate(connection);
        madeJustNow = recordingMadeBy(from.number());
    }

    /** From here to {@link #finishLoading} rows come without the indexes that single lookups need. */
    void startLoading() {
        loading = true;
    }

    void write(Entry entry) throws SQLException {
        Long made = null;
        switch (entry.event()) {
            case Event.RecordingSealed it -> {
                rows.recording(entry, it.summary());
                made = Keys.of(it.summary().recording());
            }
            case Event.RecordingAdopted it -> {
                rows.recording(entry, it.summary());
                made = Keys.of(it.summary().recording());
            }
            case Event.IngestJudged it -> judgement(entry.number(), it);
            case OfficeEvent said -> {
                mention(entry);
                rows.office(entry.number());
                if (said instanceof RegimeEvent || said instanceof SettingEvent) {
                    rows.regime(entry.number());
                }
            }
            case Event.RecorderRegistered it -> {
                rows.recorder(entry.number(), it);
                rows.office(entry.number());
            }
            case Event.RecorderBound it -> rows.binding(entry.number(), it.recorder());
            case Event.ClearanceStarted it -> {
                mention(entry);
                rows.clearance(entry.number(), it.recorder(), entry.number());
            }
            case Event.ClipCleared it -> {
                mention(entry);
                rows.clearance(entry.number(), it.recorder(), it.announced());
            }
            case Event.ClearanceFailed it -> {
                mention(entry);
                rows.clearance(entry.number(), it.recorder(), it.announced());
            }
            case Event.RecorderDocked it -> {
                mention(entry);
                rows.office(entry.number());
                rows.clock(entry.number(), it.recorder());
            }
            case Event.ClockMeasured it -> {
                mention(entry);
                rows.office(entry.number());
                rows.clock(entry.number(), it.recorder());
            }
            case Event.ClipsListed _,
                    Event.RetirementStarted _,
                    Event.RecordingRetired _,
                    Event.RetirementFailed _,
                    Event.SpaceMeasured _,
                    Event.RecorderClockSet _,
                    Event.DockingCompleted _,
                    Event.DockingInterrupted _ -> {
                mention(entry);
                rows.office(entry.number());
            }
            case Event.RecorderSwitched _, Event.TimeCardRefused _, Event.DuplicateSeen _, Event.FindingRaised _ ->
                mention(entry);
            case Event.FixityProven _ -> standing(entry);
            case Event.FixityFailed _ -> {
                mention(entry);
                standing(entry);
            }
            case Event.RestoreDrilled _ -> rows.drill(entry.number());
            case Event.VaultCreated _,
                    Event.StationStarted _,
                    Event.DeviceQuarantined _,
                    Event.ObjectQuarantined _,
                    Event.TailRecovered _,
                    Event.StationClockJumped _ -> {}
        }
        tally.add(entry.event());
        number = entry.number();
        head = entry.head();
        madeJustNow = made;
    }

    void commit() throws SQLException {
        rows.flush();
        if (!loading) {
            now().set(state, 1);
            state.executeUpdate();
        }
        connection.commit();
    }

    /** Builds the indexes, then does what needs them, and only then calls the whole an index. */
    void finishLoading(EntrySource source) throws SQLException, IOException {
        commit();
        Schema.createIndexes(connection);
        late = countLate();
        loading = false;
        for (int from = 0; from < aboutCopies.size(); from += AT_ONCE) {
            List<Long> some = aboutCopies.subList(from, Math.min(from + AT_ONCE, aboutCopies.size()));
            for (Entry entry : source.entries(some)) {
                standing(entry);
            }
            connection.commit();
        }
        now().insert(connection);
        connection.commit();
    }

    IndexState now() {
        return new IndexState(number, head, tally.totals(late));
    }

    private void standing(Entry entry) throws SQLException {
        if (loading) {
            aboutCopies.add(entry.number());
            return;
        }
        rows.flush();
        if (entry.event() instanceof Event.FixityProven proven) {
            standings.proven(entry.at(), proven);
        } else if (entry.event() instanceof Event.FixityFailed failed) {
            standings.failed(entry.at(), failed);
        }
    }

    private void mention(Entry entry) throws SQLException {
        Subject subject = Subject.of(entry.event());
        if (subject.recording() != null) {
            rows.mention(entry.number(), Keys.of(subject.recording()));
        } else if (subject.docking() != null) {
            rows.mention(entry.number(), Keys.of(subject.docking()));
        }
    }

    /** Nearly every recording is judged in time by the very next line; who finds the one finds the other without a row. */
    private void judgement(long entry, Event.IngestJudged judged) throws SQLException {
        boolean isLate = judged.verdict().equals(LATE);
        Long key = Keys.of(judged.recording());
        if (key.equals(madeJustNow) && !isLate) {
            return;
        }
        if (!loading) {
            rows.flush();
            late += (isLate ? 1 : 0) - (lastWasLate(judged.recording()) ? 1 : 0);
        }
        rows.judgement(entry, judged.recording(), isLate);
    }

    private boolean lastWasLate(RecordingId recording) throws SQLException {
        lastJudgement.setLong(1, Keys.of(recording));
        try (ResultSet row = lastJudgement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private long countLate() throws SQLException {
        String sql = "SELECT COUNT(*) FROM judgement j WHERE late AND NOT EXISTS"
                + " (SELECT 1 FROM judgement k WHERE k.recording = j.recording AND k.entry > j.entry)";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private @Nullable Long recordingMadeBy(long entry) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RECORDING_MADE_BY)) {
            select.setLong(1, entry);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }
}
