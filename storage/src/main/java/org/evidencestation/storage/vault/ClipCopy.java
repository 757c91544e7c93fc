package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.Processors;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.ContentDigests;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;

/**
 * One clip on its way into staging: written, digested twice, synced every {@value #SYNC_EVERY} bytes and read back behind
 * the writer. Can take up a copy that was cut off: the kept prefix is digested again and must match its mark, and its last
 * block must be what the source has there.
 */
final class ClipCopy implements AutoCloseable {
    /** Bytes between two syncs, and so the most that a kill costs. */
    static final long SYNC_EVERY = 32L << 20;

    private static final int OVERLAP = 1 << 20;
    private static final long INLINE_BELOW = 4L << 20;

    private final DurableFile part;
    private final Marks marks;
    private final ReadBack readBack;
    private final RunningDigest sha256;
    private final RunningDigest sm3;
    private final CopyMonitor monitor;
    private final Processors processors;
    private final long resumedFrom;
    private long synced;

    private ClipCopy(
            DurableFile part,
            Marks marks,
            ReadBack readBack,
            Prefix prefix,
            Processors processors,
            CopyMonitor monitor) {
        this.processors = processors;
        this.part = part;
        this.marks = marks;
        this.readBack = readBack;
        this.sha256 = prefix.sha256;
        this.sm3 = prefix.sm3;
        this.monitor = monitor;
        this.resumedFrom = prefix.length;
        this.synced = prefix.length;
    }

    /** What of an earlier try can be believed. */
    private record Prefix(long length, RunningDigest sha256, RunningDigest sm3) {
        static Prefix nothing() {
            return new Prefix(0, Digests.sha256(), Digests.sm3());
        }
    }

    /** @param source to compare the end of a kept prefix with */
    static ClipCopy begin(
            DurableFiles files,
            StagingFolder staging,
            ClipSource source,
            Buffers buffers,
            Processors processors,
            CopyMonitor monitor)
            throws IOException {
        long length = usable(staging, source.size());
        if (length > 0) {
            ReadBack readBack = new ReadBack(staging.part(), buffers, processors);
            try {
                RunningDigest sm3 = Digests.sm3();
                readBack.readTo(length, bytes -> processors.run(() -> sm3.update(bytes)));
                Prefix prefix = new Prefix(length, readBack.digestSoFar(), sm3);
                Sha256 digest = Sha256.ofDigest(prefix.sha256.copy().finish());
                if (digest.equals(Marks.read(staging.marks()).get(length)) && endsAlike(staging, source, length)) {
                    DurableFile part = files.append(staging.part());
                    part.truncate(length);
                    Marks marks = Marks.restart(files, staging.marks());
                    marks.add(length, digest);
                    return new ClipCopy(part, marks, readBack, prefix, processors, monitor);
                }
            } catch (IOException e) {
                readBack.close();
                throw e;
            }
            readBack.close();
        }
        staging.startOver(files);
        DurableFile part = files.create(staging.part());
        return new ClipCopy(
                part,
                Marks.restart(files, staging.marks()),
                new ReadBack(staging.part(), buffers, processors),
                Prefix.nothing(),
                processors,
                monitor);
    }

    private static long usable(StagingFolder staging, long sourceSize) throws IOException {
        if (!Files.exists(staging.part())) {
            return 0;
        }
        NavigableMap<Long, Sha256> marks = Marks.read(staging.marks());
        Map.Entry<Long, Sha256> mark = marks.floorEntry(Math.min(Files.size(staging.part()), sourceSize));
        return mark == null ? 0 : mark.getKey();
    }

    /** A clip that was replaced by another of the same name, size and time must not be glued to the old one's start. */
    private static boolean endsAlike(StagingFolder staging, ClipSource source, long length) throws IOException {
        long from = Math.max(0, length - OVERLAP);
        ByteBuffer theirs = ByteBuffer.allocate((int) (length - from));
        try (ClipSource.Stream stream = source.open(from)) {
            while (theirs.hasRemaining() && stream.read(theirs) >= 0) {}
        }
        ByteBuffer ours = ByteBuffer.allocate((int) (length - from));
        try (FileChannel channel = FileChannel.open(staging.part(), StandardOpenOption.READ)) {
            while (ours.hasRemaining() && channel.read(ours, from + ours.position()) >= 0) {}
        }
        return ours.flip().equals(theirs.flip());
    }

    /** How a clip of a size claims its folder. */
    static StagingFolder.Claim claim(long size) {
        if (size < INLINE_BELOW) {
            return StagingFolder.Claim.BARE;
        }
        return size <= SYNC_EVERY ? StagingFolder.Claim.WRITTEN : StagingFolder.Claim.LASTING;
    }

    long resumedFrom() {
        return resumedFrom;
    }

    StagedClip.ReadBack method() {
        return readBack.method();
    }

    /** Copies the rest of the source. Whatever happens, all that arrived is synced and marked, as far as the disk allows. */
    void run(CopyPipeline pipeline, ClipSource source) throws IOException {
        List<CopyPipeline.Sink> sinks = List.of(this::take, block -> processors.run(() -> sm3.update(block)));
        monitor.copied(part.length());
        try (ClipSource.Stream stream = source.open(part.length())) {
            if (source.size() - part.length() < INLINE_BELOW) {
                pipeline.runInline(stream, sinks);
            } else {
                pipeline.run(stream, sinks);
            }
        } catch (SourceException e) {
            sync();
            throw e;
        }
    }

    private void take(ByteBuffer block) throws IOException {
        part.write(block.duplicate());
        processors.run(() -> sha256.update(block));
        monitor.copied(part.length());
        if (part.length() - synced >= SYNC_EVERY) {
            sync();
            readBack.advance(synced);
            monitor.verified(readBack.position());
        }
    }

    private void sync() throws IOException {
        part.force();
        synced = part.length();
        marks.add(synced, Sha256.ofDigest(sha256.copy().finish()));
    }

    /**
     * @throws SourceException if the source gave another number of bytes than it said
     * @throws ReadBackException if the disk gave other bytes back
     */
    ContentDigests finish(long expectedSize) throws IOException {
        long size = part.length();
        if (size != expectedSize) {
            throw new SourceException("The source gave " + size + " bytes, not " + expectedSize);
        }
        part.force();
        Sha256 written = Sha256.ofDigest(sha256.finish());
        Sha256 read = readBack.finish(size);
        monitor.verified(size);
        if (!written.equals(read)) {
            throw new ReadBackException(written, read);
        }
        return new ContentDigests(written, Sm3.ofDigest(sm3.finish()));
    }

    @Override
    public void close() throws IOException {
        try (part;
                marks) {
            readBack.close();
        }
    }
}
