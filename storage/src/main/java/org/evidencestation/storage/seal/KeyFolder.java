package org.evidencestation.storage.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;

/**
 * A folder with {@code station.p12} and {@code station.pass}, for the owner alone.
 *
 * <p>Both are first written as {@code .new}, the key file is renamed last. So whatever is found without a
 * {@code station.p12} after a crash has never signed anything, with one exception: a {@code station.pass} alone means that
 * somebody took the keys away.
 */
final class KeyFolder {
    private static final int PASS_BYTES = 32;

    private final DurableFiles files;
    private final Path keys;
    private final Path pass;
    private final Path newKeys;
    private final Path newPass;
    private final SigningTools tools;

    KeyFolder(Path folder, SigningTools tools) {
        this.files = new DurableFiles(folder);
        this.keys = files.root().resolve("station.p12");
        this.pass = files.root().resolve("station.pass");
        this.newKeys = files.root().resolve("station.p12.new");
        this.newPass = files.root().resolve("station.pass.new");
        this.tools = tools;
    }

    Path keys() {
        return keys;
    }

    Map<KeyKind, StationIdentity> openOrCreate(Supplier<Map<KeyKind, StationIdentity>> maker) throws SealException {
        try {
            if (!Files.exists(keys)) {
                createAlone(maker);
            }
        } catch (SealException e) {
            throw e;
        } catch (IOException e) {
            throw new SealException(files.root() + ": the station's keys cannot be created: " + e.getMessage(), e);
        }
        return open();
    }

    /** Two programs that start for the first time at once must end with one key. */
    private void createAlone(Supplier<Map<KeyKind, StationIdentity>> maker) throws IOException {
        files.createFolders(files.root());
        restrict(files.root(), "rwx------");
        Path lock = files.root().resolve("station.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.exists(keys)) {
                create(maker);
            }
        } catch (OverlappingFileLockException e) {
            throw new SealException(lock + ": the keys are being created", e);
        }
    }

    private void create(Supplier<Map<KeyKind, StationIdentity>> maker) throws IOException {
        if (Files.exists(pass)) {
            if (!Files.exists(newKeys)) {
                throw new SealException(keys + " is missing beside " + pass.getFileName());
            }
            files.publish(newKeys, keys);
            return;
        }
        Files.deleteIfExists(newKeys);
        Files.deleteIfExists(newPass);
        byte[] bytes = new byte[PASS_BYTES];
        tools.random().nextBytes(bytes);
        String phrase = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        writePrivately(newKeys, new Pkcs12(tools, phrase).write(maker.get()));
        writePrivately(newPass, (phrase + "\n").getBytes(StandardCharsets.US_ASCII));
        files.publish(newPass, pass);
        files.publish(newKeys, keys);
    }

    private void writePrivately(Path file, byte[] bytes) throws IOException {
        try (DurableFile created = files.create(file)) {
            restrict(file, "rw-------");
            created.write(ByteBuffer.wrap(bytes));
            created.force();
        }
    }

    /** On Windows the user's profile is already closed to others. */
    private static void restrict(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private Map<KeyKind, StationIdentity> open() throws SealException {
        if (!Files.exists(pass)) {
            throw new SealException(pass + " is missing beside " + keys.getFileName());
        }
        String phrase = new String(read(pass), StandardCharsets.US_ASCII).strip();
        return new Pkcs12(tools, phrase)
                .read(read(keys))
                .orElseThrow(() -> new SealException(keys + " is damaged or does not open with " + pass.getFileName()));
    }

    private static byte[] read(Path file) throws SealException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SealException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
