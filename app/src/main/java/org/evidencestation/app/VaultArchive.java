package org.evidencestation.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.recordings.Archive;
import org.evidencestation.app.desktop.recordings.Circumstances;
import org.evidencestation.app.desktop.recordings.SealFacts;
import org.evidencestation.app.desktop.recordings.Verification;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.NotGenuineException;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.UnverifiedManifest;

/** Answers the recordings screen from the index and, where proof is asked for, from the vault itself. */
final class VaultArchive implements Archive {
    private static final int CLOCK_LINES = 60;
    private static final int BLOCK = 1 << 20;

    private final Station station;

    VaultArchive(Station station) {
        this.station = station;
    }

    @Override
    public List<RecordingRow> search(RecordingSearch search) {
        return station.index().recordings(search);
    }

    @Override
    public List<IndexedEvent> history(RecordingId recording) {
        return station.index().history(recording);
    }

    @Override
    public List<IndexedEvent> clock(String recorder) {
        return station.index().clock(recorder, CLOCK_LINES);
    }

    @Override
    public Circumstances circumstances(RecordingRow row, List<IndexedEvent> history) {
        return station.duty().<Circumstances>ask(ledger -> circumstances(ledger, row.summary(), history));
    }

    private static Circumstances circumstances(
            DutyLedger ledger, RecordingSummary recording, List<IndexedEvent> history) {
        Map<OperationId, String> titles = history.stream()
                .map(IndexedEvent::event)
                .flatMap(VaultArchive::operation)
                .flatMap(id -> ledger.operations().find(id).stream())
                .collect(Collectors.toMap(Operation::id, it -> it.facts().title(), (one, same) -> one));
        List<Circumstances.Shown> shown = ledger.operations().shownIn(recording.recording()).stream()
                .map(operation -> shown(ledger, operation))
                .toList();
        Optional<String> lateness = ledger.recorders()
                .stay(recording.docking())
                .flatMap(stay -> Optional.ofNullable(stay.explained()))
                .map(said -> said.text().isEmpty() ? said.reason() : said.reason() + " · " + said.text());
        return new Circumstances(shown, titles, lateness);
    }

    private static Stream<OperationId> operation(Event event) {
        return switch (event) {
            case DutyEvent.RecordingMatched it -> Stream.of(it.operation());
            case DutyEvent.MatchRemoved it -> Stream.of(it.operation());
            default -> Stream.empty();
        };
    }

    private static Circumstances.Shown shown(DutyLedger ledger, Operation operation) {
        List<String> people = operation.facts().officers().stream()
                .map(number -> ledger.people().name(number) + " " + number)
                .toList();
        return new Circumstances.Shown(
                operation.facts().title(),
                operation.spell(),
                people,
                operation.facts().place(),
                operation.facts().caseNumber());
    }

    @Override
    public SealFacts seal(RecordingRow row) throws IOException {
        StoredObject object = object(row);
        Manifest manifest = UnverifiedManifest.parse(object.manifestBytes()).claims();
        return new SealFacts(
                object.folder().toString(),
                Optional.of(manifest.file().sm3().hex()),
                manifest.station(),
                signer(manifest.station()));
    }

    /** Only our own certificate is known to be ours; what another station signed names that station and no more. */
    private Optional<SealFacts.Certificate> signer(String sealedBy) {
        StationCertificates own = station.key().certificates();
        return own.stationId().equals(sealedBy)
                ? Optional.of(new SealFacts.Certificate(
                        own.subject(), own.fingerprint().hex()))
                : Optional.empty();
    }

    @Override
    public Verification verify(RecordingRow row) throws IOException {
        Optional<Verification> cleared = cleared(row);
        if (cleared.isPresent()) {
            return cleared.get();
        }
        return switch (new VaultFootage(station).prove(row.summary().recording())) {
            case Fixity.Intact(var at) -> new Verification.Intact(at);
            case Fixity.Broken(var at, var findings) -> new Verification.Broken(at, findings);
        };
    }

    private Optional<Verification> cleared(RecordingRow row) throws IOException {
        Instant now = station.clock().time().instant();
        try {
            return object(row)
                    .clearance(station.key().certificates())
                    .map(it -> new Verification.Cleared(
                            now, it.record().clearedAt(), it.record().certificate()));
        } catch (NotGenuineException e) {
            return Optional.of(new Verification.Broken(now, List.of(String.valueOf(e.getMessage()))));
        }
    }

    private StoredObject object(RecordingRow row) {
        return station.vault().recordings().object(row.summary().recording());
    }

    /** Of a file as it is now. */
    static Sha256 digest(Path file) throws IOException {
        RunningDigest digest = Digests.sha256();
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(block.clear()) >= 0) {
                digest.update(block.flip());
            }
        }
        return Sha256.ofDigest(digest.finish());
    }
}
