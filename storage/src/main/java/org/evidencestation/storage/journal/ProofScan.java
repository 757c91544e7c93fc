package org.evidencestation.storage.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.seal.Sha256;

/** Collects, as a journal is read, what a proof of one of its lines must show. */
final class ProofScan implements ChainScan.LineReader {
    private final long wanted;
    private final StoredCheckpoint stored;
    private final Checkpoint checkpoint;
    private final List<Sha256> following = new ArrayList<>();
    private byte[] before;
    private byte[] line = new byte[0];
    private byte[] head = new byte[0];
    private long lastNumber;
    private byte[] lastHead;

    private ProofScan(long wanted, Sha256 origin, StoredCheckpoint stored, Checkpoint checkpoint) {
        this.wanted = wanted;
        this.stored = stored;
        this.checkpoint = checkpoint;
        this.before = origin.bytes();
        this.lastHead = origin.bytes();
    }

    /**
     * @throws BrokenJournalException if the checkpoint is none
     * @throws IllegalArgumentException if it does not cover the line, or lies too far behind it
     */
    static ProofScan of(long number, Sha256 origin, StoredCheckpoint stored) throws BrokenJournalException {
        Checkpoint checkpoint = stored.checkpoint()
                .orElseThrow(() -> new BrokenJournalException(stored.size(), "has a checkpoint that is none"));
        long between = checkpoint.size() - number;
        if (number < 1 || between < 0 || between > ProofFile.MOST_FOLLOWING) {
            throw new IllegalArgumentException("Checkpoint " + checkpoint.size() + " cannot prove line " + number);
        }
        return new ProofScan(number, origin, stored, checkpoint);
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    @Override
    public void line(long number, byte[] bytes, byte[] headAfter) {
        if (number > checkpoint.size()) {
            return;
        }
        if (number < wanted) {
            before = headAfter;
        } else if (number == wanted) {
            line = bytes;
            head = headAfter;
        } else {
            following.add(LineFormat.eventDigest(bytes));
        }
        lastNumber = number;
        lastHead = headAfter;
    }

    /** @throws BrokenJournalException if what was read does not end where the checkpoint says */
    JournalProof proof(Optional<byte[]> token) throws BrokenJournalException {
        if (lastNumber != checkpoint.size() || !Sha256.ofDigest(lastHead).equals(checkpoint.head())) {
            throw new BrokenJournalException(lastNumber, "is not where checkpoint " + checkpoint.size() + " ends");
        }
        ProofFile file = new ProofFile(
                Sha256.ofDigest(before),
                new String(line, StandardCharsets.UTF_8),
                checkpoint,
                ProofFile.Signatures.of(stored.seal()),
                following);
        return new JournalProof(new EntryCodec().decode(wanted, line, head), checkpoint, file.bytes(), token);
    }
}
