package org.evidencestation.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A journal's lines kept a second time, byte for byte and in the same segments. Whoever opens it holds the lock of its
 * folder. For one thread.
 */
public final class JournalCopy {
    private static final int CHUNK = 1 << 20;

    private final DurableFiles files;
    private final Path folder;
    private final Sha256 origin;
    private final Buffers buffers;
    private Journal.Position position;

    private JournalCopy(DurableFiles files, Path folder, Sha256 origin, Buffers buffers, Journal.Position position) {
        this.files = files;
        this.folder = folder;
        this.origin = origin;
        this.buffers = buffers;
        this.position = position;
    }

    /**
     * Opens the copy below {@code files.root()/journal}, creating it if missing. A last line that was cut off while it was
     * copied is dropped: the journal it came from has it.
     *
     * @param origin what the chain starts from: the digest of {@code vault.json}
     * @throws BrokenJournalException if a line of the copy is not what was written
     */
    public static JournalCopy open(DurableFiles files, Sha256 origin, Buffers buffers) throws IOException {
        Path folder = files.root().resolve("journal");
        files.createFolders(folder);
        // A killed run may have made the folder and not synced its name.
        files.syncFolder(files.root());
        ChainScan.Result found = ChainScan.scan(folder, origin, Long.MAX_VALUE, (number, line, head) -> {});
        List<Segment> segments = Segment.list(folder);
        if (!segments.isEmpty()) {
            settle(files, segments.getLast(), found.torn());
            files.syncFolder(folder);
        }
        return new JournalCopy(files, folder, origin, buffers, found.position());
    }

    /** Lines that a killed run wrote but did not sync count from now on, so they must be durable. */
    private static void settle(DurableFiles files, Segment last, Optional<ChainScan.Torn> torn) throws IOException {
        try (DurableFile segment = files.append(last.path())) {
            if (torn.isPresent()) {
                segment.truncate(torn.get().offset());
            }
            segment.force();
        }
    }

    /** How far the copy has come; durable. */
    public Journal.Position position() {
        return position;
    }

    /**
     * Appends the lines that are missing here. When this returns they are durable and were read past the page cache.
     *
     * @param source the folder {@code journal} the lines come from; its chain is checked on the way
     * @param upTo a position of that journal; an earlier one than ours changes nothing
     * @throws BrokenJournalException if the source is not whole up to there, or went another way than this copy
     */
    public void follow(Path source, Journal.Position upTo) throws IOException {
        if (upTo.size() <= position.size()) {
            return;
        }
        Follower follower = new Follower(position);
        try {
            Journal.Position found =
                    ChainScan.scan(source, origin, upTo.size(), follower).position();
            if (!found.equals(upTo)) {
                throw new BrokenJournalException(found.size() + 1, "is not there to be copied");
            }
            follower.finish();
        } finally {
            follower.close();
        }
        position = upTo;
    }

    /** Takes the source's lines and writes those that follow ours. */
    private final class Follower implements ChainScan.LineReader {
        private final Journal.Position ours;
        private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
        private @Nullable Segment segment;
        private @Nullable DurableFile file;
        private RunningDigest written = Digests.sha256();
        private long from;

        Follower(Journal.Position ours) {
            this.ours = ours;
        }

        @Override
        public void segment(Segment next) throws IOException {
            finish();
            segment = Segment.of(folder, next.number());
        }

        @Override
        public void line(long number, byte[] line, byte[] head) throws IOException {
            if (number == ours.size() && !Sha256.ofDigest(head).equals(ours.head())) {
                throw new BrokenJournalException(number, "is another one than in the copy");
            }
            if (number > ours.size()) {
                lines.writeBytes(line);
                lines.write('\n');
                if (lines.size() >= CHUNK) {
                    write();
                }
            }
        }

        private void write() throws IOException {
            DurableFile to = file == null ? open() : file;
            byte[] bytes = lines.toByteArray();
            lines.reset();
            written.update(ByteBuffer.wrap(bytes));
            to.write(ByteBuffer.wrap(bytes));
        }

        private DurableFile open() throws IOException {
            Segment at = segment;
            if (at == null) {
                throw new IllegalStateException("A line belongs to a segment");
            }
            boolean there = Files.exists(at.path());
            DurableFile opened = there ? files.append(at.path()) : files.create(at.path());
            file = opened;
            from = opened.length();
            if (!there) {
                files.syncFolder(folder);
            }
            return opened;
        }

        /** Makes what was written to a segment durable and reads it again. */
        void finish() throws IOException {
            if (lines.size() > 0) {
                write();
            }
            DurableFile done = file;
            if (done != null) {
                done.force();
                compare(done.path(), done.length());
                close();
                written = Digests.sha256();
            }
        }

        private void compare(Path path, long length) throws IOException {
            RunningDigest read = Digests.sha256();
            ByteBuffer buffer = buffers.take();
            try (UncachedFile again = UncachedFile.open(path)) {
                for (long at = from; at < length; ) {
                    at += again.read(buffer, at, length);
                    read.update(buffer);
                }
            } finally {
                buffers.give(buffer);
            }
            if (!Sha256.ofDigest(read.finish()).equals(Sha256.ofDigest(written.finish()))) {
                throw new IOException("The disk gave other lines back than were written: " + path);
            }
        }

        void close() throws IOException {
            DurableFile open = file;
            file = null;
            if (open != null) {
                open.close();
            }
        }
    }
}
