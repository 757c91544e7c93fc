package org.evidencestation.storage.journal;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;

/** Collects, as a journal is read, what a proof of one of its lines must show. */
final class ProofScan implements ChainScan.LineReader {
    private final long wanted;
    private final List<Sha256> following = new ArrayList<>();
    private byte[] before;
    private byte[] line = new byte[0];
    private byte[] head = new byte[0];

    ProofScan(long wanted, Sha256 origin) {
        this.wanted = wanted;
        this.before = origin.bytes();
    }

    @Override
    public void line(long number, byte[] bytes, byte[] headAfter) {
        if (number < wanted) {
            before = headAfter;
        } else if (number == wanted) {
            line = bytes;
            head = headAfter;
        } else {
            following.add(LineFormat.eventDigest(bytes));
        }
    }

    byte[] before() {
        return before;
    }

    byte[] line() {
        return line;
    }

    byte[] head() {
        return head;
    }

    List<Sha256> following() {
        return following;
    }
}
