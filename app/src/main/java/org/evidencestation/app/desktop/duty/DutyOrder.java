package org.evidencestation.app.desktop.duty;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.duty.EnterViolation;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.HandOutRecorder;
import org.evidencestation.app.duty.MakeStatement;
import org.evidencestation.app.duty.Person;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.StatementId;

/** One thing that a person wants written down. */
public sealed interface DutyOrder {
    record Enter(OperationFacts facts) implements DutyOrder {}

    /** Enters an operation and says that the recordings show it. */
    record EnterShown(OperationFacts facts, List<RecordingId> recordings) implements DutyOrder {
        public EnterShown {
            recordings = List.copyOf(recordings);
        }
    }

    record Correct(OperationId operation, OperationFacts facts, String reason) implements DutyOrder {}

    record Withdraw(OperationId operation, String reason) implements DutyOrder {}

    record StateBack(OperationId operation, Instant at, String reason) implements DutyOrder {}

    /** The recordings show the operation. The first that cannot be named ends it. */
    record Shows(List<RecordingId> recordings, OperationId operation) implements DutyOrder {
        public Shows {
            recordings = List.copyOf(recordings);
        }
    }

    record ShowsNot(RecordingId recording, OperationId operation, String reason) implements DutyOrder {}

    record ExplainLate(DockingId docking, String reason, String text) implements DutyOrder {}

    record LeaveToClerk(DockingId docking) implements DutyOrder {}

    /** @param second of the recording, from 0 */
    record HearVoice(GapTask task, RecordingId recording, long second, String text) implements DutyOrder {}

    /** @param gap that the statement explains; empty if it stands for itself */
    record State(MakeStatement.Account account, Optional<GapTask> gap) implements DutyOrder {}

    record NoGap(GapTask task, String text) implements DutyOrder {}

    record GapIsBreach(GapTask task, String code, String text) implements DutyOrder {}

    record EnterBreach(EnterViolation.Breach breach) implements DutyOrder {}

    /** @param role in which the person decides */
    record Decide(StatementId statement, boolean approved, String role, String comment) implements DutyOrder {}

    record PutOnList(Person person) implements DutyOrder {}

    record HandOut(HandOutRecorder.HandingOut wish) implements DutyOrder {}

    /** A recorder that is out was checked before it recorded. */
    record CheckedAgain(String recorder, List<Check> checks) implements DutyOrder {
        public CheckedAgain {
            checks = List.copyOf(checks);
        }
    }

    /** The office's list of what must be recorded, as a file. */
    record TakeList(Path file) implements DutyOrder {}
}
