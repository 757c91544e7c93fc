package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;

/** A journal proof as somebody handed it over; not to be believed before {@link #verify}. */
public final class UnverifiedJournalProof {
    /** No proof is longer, in bytes. */
    public static final int LONGEST = ProofFile.LONGEST;

    private final byte[] bytes;
    private final ProofFile file;

    private UnverifiedJournalProof(byte[] bytes, ProofFile file) {
        this.bytes = bytes;
        this.file = file;
    }

    /** @throws IOException if these are not exactly the bytes of a proof of a version we know */
    public static UnverifiedJournalProof parse(byte[] bytes) throws IOException {
        byte[] kept = bytes.clone();
        return new UnverifiedJournalProof(kept, ProofFile.parse(kept));
    }

    /** What checking a proof comes to. */
    public sealed interface Verdict {
        /** The line is in the journal of this station, under the checkpoint. */
        record Proven(JournalProof proof) implements Verdict {}

        /** It is not shown to be. */
        record Refuted(Set<Flaw> flaws) implements Verdict {
            public Refuted {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    /** A way a proof can be bad. */
    public enum Flaw {
        /** The line is not one of a journal. */
        LINE_UNREADABLE,
        /** The line does not end with the head that follows from it. */
        LINE_CHANGED,
        /** The line does not lead to the checkpoint: it, or what stands between, was changed or belongs elsewhere. */
        CHECKPOINT_NOT_REACHED,
        /** The checkpoint is one of another station's journal. */
        OTHER_STATION,
        /** The checkpoint was not signed by the station. */
        CHECKPOINT_NOT_GENUINE
    }

    /** Answers for any proof whatever and throws nothing. */
    public Verdict verify(StationCertificates certificates) {
        EnumSet<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        Checkpoint checkpoint = file.checkpoint();
        if (!checkpoint.origin().equals(Checkpoint.originOf(certificates.stationId()))) {
            flaws.add(Flaw.OTHER_STATION);
        }
        if (!certificates.check(checkpoint.bytes(), file.signatures().seal()).isEmpty()) {
            flaws.add(Flaw.CHECKPOINT_NOT_GENUINE);
        }
        Optional<Entry> entry = entry(flaws);
        return entry.isPresent() && flaws.isEmpty()
                ? new Verdict.Proven(new JournalProof(entry.get(), checkpoint, bytes, Optional.empty()))
                : new Verdict.Refuted(flaws);
    }

    private Optional<Entry> entry(Set<Flaw> flaws) {
        byte[] line = file.line().getBytes(StandardCharsets.UTF_8);
        if (!LineFormat.hasForm(line) || line.length > LineFormat.LONGEST) {
            flaws.add(Flaw.LINE_UNREADABLE);
            return Optional.empty();
        }
        byte[] head = new LineFormat().expectedHead(file.before().bytes(), line);
        if (!LineFormat.endsWith(line, head)) {
            flaws.add(Flaw.LINE_CHANGED);
        }
        if (!leadsToTheCheckpoint(head)) {
            flaws.add(Flaw.CHECKPOINT_NOT_REACHED);
        }
        long number = file.checkpoint().size() - file.following().size();
        try {
            return Optional.of(new EntryCodec().decode(number, line, head));
        } catch (BrokenJournalException e) {
            flaws.add(Flaw.LINE_UNREADABLE);
            return Optional.empty();
        }
    }

    private boolean leadsToTheCheckpoint(byte[] from) {
        byte[] head = from;
        for (Sha256 event : file.following()) {
            head = Sha256.of(head, event.bytes()).bytes();
        }
        return Sha256.ofDigest(head).equals(file.checkpoint().head());
    }
}
