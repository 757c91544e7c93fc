package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;

/** Puts a torn tail aside: copied durably first, then cut, so that no byte is ever lost. */
final class TornTail {
    private static final int CHUNK = 64 * 1024;

    private final DurableFiles files;
    private final Path folder;

    TornTail(DurableFiles files, Path journal) {
        this.files = files;
        this.folder = journal.resolve("torn");
    }

    Event.TailRecovered putAside(ChainScan.Torn torn) throws IOException {
        files.createFolders(folder);
        Sha256 digest = copy(torn, freeName(torn));
        files.syncFolder(folder);
        try (DurableFile segment = files.append(torn.segment().path())) {
            segment.truncate(torn.offset());
            segment.force();
        }
        return new Event.TailRecovered(torn.segment().name(), torn.offset(), torn.length(), digest);
    }

    /** A tail can tear twice at the same place. */
    private Path freeName(ChainScan.Torn torn) {
        String name = torn.segment().name().replace(".jsonl", "") + "-" + torn.offset();
        Path target = folder.resolve(name + ".bin");
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(name + "-" + i + ".bin");
        }
        return target;
    }

    private Sha256 copy(ChainScan.Torn torn, Path target) throws IOException {
        RunningDigest digest = Digests.sha256();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try (FileChannel from = FileChannel.open(torn.segment().path());
                DurableFile to = files.create(target)) {
            from.position(torn.offset());
            while (from.read(chunk) > 0) {
                digest.update(chunk.flip());
                to.write(chunk.rewind());
                chunk.clear();
            }
            to.force();
        }
        return Sha256.ofDigest(digest.finish());
    }
}
