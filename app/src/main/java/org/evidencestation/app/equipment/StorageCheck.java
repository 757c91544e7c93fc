package org.evidencestation.app.equipment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.HandOut;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Stay;
import org.evidencestation.storage.journal.Event;

/**
 * What may be on a recorder that the station does not hold: asked before it is scrapped (W13) and when it is lost (W12). Pure.
 * Nobody can know what is on a recorder that is not docked; this is what the station knows speaks for it.
 *
 * @param docked when it was docked last; empty if it never was
 * @param incomplete that its last docking was cut off, or left files untaken
 * @param out who took it since
 * @param operations of these people since, for which no footage came in
 */
public record StorageCheck(
        Optional<Instant> docked, boolean incomplete, Optional<HandOut> out, List<Operation> operations) {
    public StorageCheck {
        operations = List.copyOf(operations);
    }

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm '('xxx')'");

    /** Whether everything that is known says that nothing is left on it. */
    public boolean clear() {
        return docked.isPresent() && !incomplete && out.isEmpty();
    }

    /** What was found, in the words that stay in the journal: it is kept in the language of the office. */
    public String toText(ZoneId zone) {
        String last = docked.map(at -> MOMENT.format(at.atZone(zone))).orElse("");
        if (clear()) {
            return "末次采集 " + last + " 完成，此后未领用，无未采集资料。";
        }
        return (docked.isEmpty() ? "从未采集。" : "末次采集 " + last + (incomplete ? " 未完成。" : " 完成。"))
                + out.map(it -> "此后由 " + it.person() + " 领用，未归还。").orElse("")
                + (operations.isEmpty() ? "" : "有 " + operations.size() + " 项执法活动没有资料。");
    }

    public static StorageCheck of(Device device, DutyLedger duty) {
        String recorder = device.facts().recorder();
        Optional<Stay> last = duty.recorders().rows().stream()
                .filter(row -> row.recorder().equals(recorder) && row.stay() != null)
                .map(row -> Optional.ofNullable(row.stay()))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<HandOut> out = duty.recorders().out(recorder);
        List<Operation> since = out.map(it -> duty.operations().all().stream()
                        .filter(operation -> operation.had(it.person()))
                        .filter(operation -> !operation.start().isBefore(it.at()))
                        .filter(operation -> operation.recordings().isEmpty())
                        .toList())
                .orElse(List.of());
        return new StorageCheck(
                last.map(Stay::at), last.filter(StorageCheck::tookAllIn).isEmpty(), out, since);
    }

    /** Files that could not be read, or were left where they are, may be nowhere else. */
    private static boolean tookAllIn(Stay stay) {
        Event.ClipsListed listed = stay.listed();
        Event.DockingCompleted done = stay.done();
        return listed != null && done != null && done.sealed() + done.duplicates() >= listed.clips();
    }
}
