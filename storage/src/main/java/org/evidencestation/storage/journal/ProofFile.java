package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;

/**
 * The text of a journal proof, version 1 ({@code storage/FORMAT.md}, section 7): eight lines - format, head before, the
 * journal's line, the three of the checkpoint, its two signatures in base 64 - and one digest for each event between. There
 * is one way to write a proof; any other bytes are none.
 *
 * @param before head of the chain before the line
 * @param line as it stands in the journal, without its line feed
 * @param following digests of the events behind the line, up to the checkpoint
 */
record ProofFile(Sha256 before, String line, Checkpoint checkpoint, Signatures signatures, List<Sha256> following) {
    /** Dockings are signed at their end; this is more than the largest dock writes in a day. */
    static final int MOST_FOLLOWING = 100_000;

    /** No proof is longer, in bytes. */
    static final int LONGEST = LineFormat.LONGEST + MOST_FOLLOWING * 65 + 256 * 1024;

    private static final String FORMAT = "evidencestation.org/journal-proof/1";
    private static final int FIXED = 8;

    ProofFile {
        following = List.copyOf(following);
    }

    /** A seal as text; base 64 (RFC 4648), on one line each. */
    record Signatures(String cms, String sm2) {
        static Signatures of(Seal seal) {
            Base64.Encoder encoder = Base64.getEncoder();
            return new Signatures(encoder.encodeToString(seal.cms()), encoder.encodeToString(seal.sm2()));
        }

        /** @throws IllegalArgumentException if one is not base 64 */
        Seal seal() {
            return new Seal(Base64.getDecoder().decode(cms), Base64.getDecoder().decode(sm2));
        }
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        text.append(before).append('\n').append(line).append('\n');
        text.append(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        text.append(signatures.cms()).append('\n').append(signatures.sm2()).append('\n');
        following.forEach(digest -> text.append(digest).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException if these are not exactly the bytes of a proof, whatever it says */
    static ProofFile parse(byte[] bytes) throws IOException {
        if (bytes.length > LONGEST) {
            throw new IOException("Too long for a journal proof");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String[] lines = text.split("\n", FIXED + MOST_FOLLOWING + 2);
        if (!lines[0].equals(FORMAT) || lines.length <= FIXED || lines.length > FIXED + MOST_FOLLOWING + 1) {
            throw new IOException("Not a journal proof of version 1");
        }
        ProofFile read = read(lines);
        if (!Arrays.equals(read.bytes(), bytes)) {
            throw new IOException("Not written as a journal proof is");
        }
        return read;
    }

    private static ProofFile read(String[] lines) throws IOException {
        byte[] signed = (lines[3] + "\n" + lines[4] + "\n" + lines[5] + "\n").getBytes(StandardCharsets.UTF_8);
        Checkpoint checkpoint =
                Checkpoint.parse(signed).orElseThrow(() -> new IOException("No checkpoint in the journal proof"));
        try {
            Signatures signatures = Signatures.of(new Signatures(lines[6], lines[7]).seal());
            List<Sha256> following = Arrays.stream(lines, FIXED, lines.length - 1)
                    .map(Sha256::new)
                    .toList();
            return new ProofFile(new Sha256(lines[1]), lines[2], checkpoint, signatures, following);
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a digest or not base 64 in the journal proof", e);
        }
    }
}
