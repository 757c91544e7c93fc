package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        return make(journal, origin, Map.of(number, stored)).getFirst();
    }

    /**
     * The same for several lines, reading the journal once.
     *
     * @param wanted the number of each line, and a checkpoint at or behind it
     * @return a proof for each, in the order of the lines
     */
    public static List<JournalProof> make(Path journal, Sha256 origin, Map<Long, StoredCheckpoint> wanted)
            throws IOException {
        List<ProofScan> scans = new ArrayList<>();
        long limit = 0;
        for (var each : new TreeMap<>(wanted).entrySet()) {
            ProofScan scan = ProofScan.of(each.getKey(), origin, each.getValue());
            scans.add(scan);
            limit = Math.max(limit, scan.checkpoint().size());
        }
        ChainScan.scan(journal, origin, limit, (number, line, head) -> {
            for (ProofScan scan : scans) {
                scan.line(number, line, head);
            }
        });
        StoredCheckpoints checkpoints = new StoredCheckpoints(journal);
        List<JournalProof> proofs = new ArrayList<>();
        for (ProofScan scan : scans) {
            proofs.add(scan.proof(checkpoints.tokenOf(scan.checkpoint().size())));
        }
        return proofs;
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
