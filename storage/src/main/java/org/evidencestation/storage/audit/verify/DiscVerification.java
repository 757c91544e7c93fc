package org.evidencestation.storage.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencestation.storage.audit.BagCheck;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.audit.RecordingAudit;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.TimeAnchor;

/** One run over an evidence disc: its lists, then each recording on it. */
final class DiscVerification {
    private final Path root;
    private final Optional<TimeAnchor> authority;
    private final Report report;

    DiscVerification(Path root, Optional<TimeAnchor> authority, Report report) {
        this.root = root;
        this.authority = authority;
        this.report = report;
    }

    /** Folders of the recordings, in their order. */
    static List<Path> recordings(Path root) throws IOException {
        Path folder = root.resolve("data/recordings");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /**
     * @param station whose certificates lie beside the first recording; all others must have the same
     * @param outcome of all of it
     */
    void run(StationCertificates station, Outcome outcome) throws IOException {
        BagCheck bag = new BagCheck(root, finding -> take(finding, outcome));
        bag.run();
        int genuine = 0;
        List<Path> recordings = recordings(root);
        for (Path folder : recordings) {
            Outcome one = new Outcome();
            one.recording(check(folder, station, finding -> {
                one.count(finding);
                take(finding, outcome);
            }));
            genuine += one.word() == Outcome.Word.NOT_GENUINE ? 0 : 1;
            report.recording(root.relativize(folder).toString().replace('\\', '/'), one);
        }
        outcome.disc(new Outcome.Disc(recordings.size(), genuine, SealCode.of(bag.digest())));
    }

    private RecordingAudit.Result check(Path folder, StationCertificates station, Consumer<Finding> reader)
            throws IOException {
        String name = root.relativize(folder).toString().replace('\\', '/') + "/";
        Consumer<Finding> named = it -> reader.accept(new Finding(it.code(), name + it.subject(), it.detail()));
        if (!own(folder)
                .filter(it -> it.fingerprint().equals(station.fingerprint())
                        && it.sm2Fingerprint().equals(station.sm2Fingerprint()))
                .isPresent()) {
            named.accept(new Finding(
                    FindingCode.CERTIFICATES_CHANGED, "certificates", "not those beside the first recording"));
        }
        RecordingAudit any = new RecordingAudit(folder, station, named);
        return authority.map(any::believing).orElse(any).exported();
    }

    private static Optional<StationCertificates> own(Path folder) {
        try {
            return Certificates.near(folder);
        } catch (IOException e) {
            // Whatever lies there, it is not the certificates that were asked for.
            return Optional.empty();
        }
    }

    private void take(Finding finding, Outcome outcome) {
        outcome.count(finding);
        report.finding(finding);
    }
}
