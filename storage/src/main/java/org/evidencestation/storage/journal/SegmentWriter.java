package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;

/** The end of the journal on the disk: bytes are there for good, or not at all. For one thread at a time. */
final class SegmentWriter implements AutoCloseable {
    private final DurableFiles files;
    private final Path folder;
    private final long limit;
    private Segment segment;
    private DurableFile file;
    private boolean unsure;

    private SegmentWriter(DurableFiles files, Path folder, long limit, Segment segment) throws IOException {
        this.files = files;
        this.folder = folder;
        this.limit = limit;
        this.segment = segment;
        this.file = open(segment);
    }

    /** A byte of the journal. */
    record Place(int segment, long offset) {}

    /** @param limit in bytes; a segment as long as that is followed by another */
    static SegmentWriter open(DurableFiles files, Path folder, long limit) throws IOException {
        var segments = Segment.list(folder);
        return new SegmentWriter(files, folder, limit, segments.isEmpty() ? Segment.of(folder, 1) : segments.getLast());
    }

    /**
     * The file may be left by a process that was killed between its creation and the first append to it, or between writing
     * lines and syncing them: from now on those lines count, so they must be durable.
     */
    private DurableFile open(Segment wanted) throws IOException {
        DurableFile opened = Files.exists(wanted.path()) ? files.append(wanted.path()) : files.create(wanted.path());
        try {
            opened.force();
            if (opened.length() == 0) {
                files.syncFolder(folder);
            }
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * Returns when the bytes are durable. After an exception none of them is in the file; if even that cannot be promised,
     * every later append fails.
     *
     * @return where the bytes begin
     */
    Place append(ByteBuffer bytes) throws IOException {
        if (unsure) {
            throw new IOException("The journal could not be put back after a failed write; it must be opened again");
        }
        if (file.length() >= limit) {
            next();
        }
        long good = file.length();
        try {
            file.write(bytes);
            file.force();
            return new Place(segment.number(), good);
        } catch (IOException e) {
            putBack(good, e);
            throw e;
        }
    }

    private void next() throws IOException {
        Segment following = Segment.of(folder, segment.number() + 1);
        DurableFile opened = open(following);
        file.close();
        file = opened;
        segment = following;
    }

    private void putBack(long length, IOException reason) {
        unsure = true;
        try {
            file.truncate(length);
            file.force();
            unsure = false;
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
