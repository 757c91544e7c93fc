package org.evidencestation.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.Station;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.disc.DiscOrder;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * What is ordered by command.
 *
 * @param copies of each disc; 0 = as many as the regulation wants
 * @param fields what is said to each word of label and sheet
 */
record DiscOrders(Station station, DiscSize size, int copies, Map<String, String> fields) {
    /** Everything of a case that is held. */
    DiscOrder ofCase(String number, String name) {
        Optional<CaseFolder> folder = station.keeping().folder(number);
        List<RecordingId> recordings = folder.map(CaseFolder::recordings).orElse(List.of()).stream()
                .filter(it -> station.discs().held(it).isPresent())
                .toList();
        String known = folder.map(CaseFolder::name).orElse("");
        return order(DiscJobOpened.EVIDENCE, number, name.isBlank() ? known : name, recordings);
    }

    /** What a mark wants on discs, and is not on enough of them (SM16). */
    DiscOrder marked(String number, String name) {
        List<RecordingId> recordings = station.keeping().forDiscs().stream()
                .filter(it -> !station.discs()
                        .<Boolean>ask(ledger ->
                                ledger.onDiscs(it.kept().recording(), it.discs().copies())))
                .map(Keeping.ForDiscs::kept)
                .map(Kept::recording)
                .toList();
        return order(DiscJobOpened.LONG_TERM, number, name, recordings);
    }

    /** Everything that was granted, once unless more copies are asked for (SA6). */
    DiscOrder ofRequest(AccessRequest request, String name) {
        String number = request.asked().caseNumber();
        String known = station.keeping().folder(number).map(CaseFolder::name).orElse("");
        return order(
                DiscJobOpened.COPY_OUT,
                Optional.of(request.id()),
                number,
                name.isBlank() ? known : name,
                request.asked().recordings(),
                Math.max(1, copies));
    }

    private DiscOrder order(String reason, String number, String name, List<RecordingId> recordings) {
        int wanted = copies > 0 ? copies : station.discs().words().copies();
        return order(reason, Optional.empty(), number, name, recordings, wanted);
    }

    private DiscOrder order(
            String reason,
            Optional<RequestId> request,
            String number,
            String name,
            List<RecordingId> recordings,
            int wanted) {
        return new DiscOrder(
                reason,
                request,
                number,
                name,
                recordings,
                size.bytes(),
                wanted,
                said(station.discs().words().label()),
                said(station.discs().words().sheet()));
    }

    private List<Said> said(List<String> words) {
        return words.stream()
                .map(word -> new Said(word, fields.getOrDefault(word, "")))
                .toList();
    }
}
