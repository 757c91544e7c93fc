package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stills of films, kept in a cache outside the vault that may be deleted at any time. They are footage: whoever may not watch
 * a film is not shown them. One is made at a time.
 */
public final class ContactSheets {
    private static final int STILLS = 12;
    private static final String ENDING = ".jpg";
    private static final int MOST_BYTES = 1 << 20;

    private final ContentReader contents;
    private final FrameReader frames;
    private final Path folder;

    /** @param folder made where it is missing, readable to this account only */
    public ContactSheets(ContentReader contents, FrameReader frames, Path folder) {
        this.contents = contents;
        this.frames = frames;
        this.folder = folder;
    }

    /** @param jpeg at most a megabyte; nobody changes it */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Still(Duration at, byte[] jpeg) {}

    /**
     * The stills of a film, in the order of time; made if they are not there. Fewer than twelve where it is short or damaged,
     * none where there is nothing to see.
     *
     * @param name of the film, for the cache: letters and digits
     */
    public List<Still> of(String name, Path film) throws IOException {
        Path sheet = folder.resolve(name);
        if (!Files.isDirectory(sheet)) {
            make(sheet, film);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(sheet)) {
            files = all.filter(it -> it.toString().endsWith(ENDING)).toList();
        }
        List<Still> stills = new ArrayList<>();
        for (Path file : files) {
            stills.add(new Still(at(file), read(file)));
        }
        stills.sort(Comparator.comparing(Still::at));
        return stills;
    }

    /** Throws the stills of a film away. */
    public synchronized void forget(String name) throws IOException {
        Path sheet = folder.resolve(name);
        if (Files.isDirectory(sheet, LinkOption.NOFOLLOW_LINKS)) {
            PrivateFiles.delete(sheet);
        }
    }

    private static Duration at(Path file) {
        String name = file.getFileName().toString();
        return Duration.ofMillis(Long.parseLong(name, 0, name.length() - ENDING.length(), 10));
    }

    private static byte[] read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(MOST_BYTES);
        }
    }

    /** Beside its place, then renamed: what is in its place is complete. */
    private synchronized void make(Path sheet, Path film) throws IOException {
        if (Files.isDirectory(sheet)) {
            return;
        }
        PrivateFiles.folders(folder);
        Path making = PrivateFiles.temporary(folder, "making-");
        try {
            Content content = contents.read(film);
            if (content.video().isPresent()) {
                fill(making, film, content);
            }
        } catch (UnplayableException e) {
            // Nothing to see is an answer too, and is not looked for again.
            Files.createFile(making.resolve(e.why() + ".txt"));
        }
        try {
            Files.move(making, sheet, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            PrivateFiles.delete(making);
        }
    }

    private void fill(Path making, Path film, Content content) throws IOException, UnplayableException {
        Content.Size size = content.video().orElseThrow().within(256, 256);
        long length = content.length().orElse(Duration.ZERO).toMillis();
        int stills = content.kind() == Content.Kind.PICTURE || length == 0 ? 1 : STILLS;
        for (int i = 0; i < stills; i++) {
            long at = length * (2 * i + 1) / (2L * stills);
            Optional<byte[]> still = frames.jpeg(film, Duration.ofMillis(stills == 1 ? 0 : at), size, MOST_BYTES);
            if (still.isPresent()) {
                Files.write(making.resolve((stills == 1 ? 0 : at) + ENDING), still.get());
            }
        }
    }
}
