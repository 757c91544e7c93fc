package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.storage.seal.Sha256;

/**
 * Shows that one line of a journal is under a signed checkpoint, and shows no other line. There are two ways to one: making
 * it from a journal, and {@link UnverifiedJournalProof#verify}.
 */
public final class JournalProof {
    private final Entry entry;
    private final Checkpoint checkpoint;
    private final byte[] bytes;
    private final Optional<byte[]> token;

    JournalProof(Entry entry, Checkpoint checkpoint, byte[] bytes, Optional<byte[]> token) {
        this.entry = entry;
        this.checkpoint = checkpoint;
        this.bytes = bytes.clone();
        this.token = token.map(byte[]::clone);
    }

    /**
     * Reads the journal up to the checkpoint, checking its whole chain.
     *
     * @param journal the folder {@code journal} of a vault
     * @param origin what the chain starts from: the digest of {@code vault.json}
     * @param number of the line, counted from 1
     * @param stored a checkpoint at or behind the line, best {@link StoredCheckpoints#covering the nearest}
     * @throws BrokenJournalException if a line is not what was written, or the checkpoint is for another journal
     * @throws IllegalArgumentException if the checkpoint does not cover the line, or lies more than 100,000 lines behind it
     */
    public static JournalProof make(Path journal, Sha256 origin, long number, StoredCheckpoint stored)
            throws IOException {
        Checkpoint checkpoint = stored.checkpoint()
                .orElseThrow(() -> new BrokenJournalException(stored.size(), "has a checkpoint that is none"));
        long between = checkpoint.size() - number;
        if (number < 1 || between < 0 || between > ProofFile.MOST_FOLLOWING) {
            throw new IllegalArgumentException("Checkpoint " + checkpoint.size() + " cannot prove line " + number);
        }
        ProofScan scan = new ProofScan(number, origin);
        Journal.Position end =
                ChainScan.scan(journal, origin, checkpoint.size(), scan).position();
        if (!end.equals(new Journal.Position(checkpoint.size(), checkpoint.head()))) {
            throw new BrokenJournalException(end.size(), "is not where checkpoint " + checkpoint.size() + " ends");
        }
        ProofFile file = new ProofFile(
                Sha256.ofDigest(scan.before()),
                new String(scan.line(), StandardCharsets.UTF_8),
                checkpoint,
                ProofFile.Signatures.of(stored.seal()),
                scan.following());
        Entry entry = new EntryCodec().decode(number, scan.line(), scan.head());
        Optional<byte[]> token = new StoredCheckpoints(journal).tokenOf(checkpoint.size());
        return new JournalProof(entry, checkpoint, file.bytes(), token);
    }

    /** The line that is shown. */
    public Entry entry() {
        return entry;
    }

    /** The checkpoint it is under. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /**
     * What a time authority answered about the checkpoint, if it was asked; to be handed over beside {@link #bytes}. Nothing
     * about it has been checked.
     */
    public Optional<byte[]> token() {
        return token.map(byte[]::clone);
    }

    /** The file to hand over, text in UTF-8; {@link UnverifiedJournalProof#parse} reads it. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
