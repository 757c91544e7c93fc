package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Sha256;

/**
 * The files of every regime profile that was in force, under the digests the journal names. A decision can be judged again
 * years later by the very bytes it was made with, whatever has become of the file in the office.
 *
 * <p>A profile of one file is {@code <digest>.json}. One of more files is {@code <digest>.txt}, which lists them, and a
 * {@code .json} for each. Every name is the SHA-256 of what is in the file.
 */
public final class KeptProfiles {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([A-Z]+)\\.json");

    private final DurableFiles files;
    private final VaultLayout layout;

    KeptProfiles(DurableFiles files, VaultLayout layout) {
        this.files = files;
        this.layout = layout;
    }

    /**
     * Returns when everything is durable. What is there and whole is left alone, what is there and damaged is put aside.
     *
     * @param documents the profile's files by id, its own first
     * @throws IllegalArgumentException if the documents do not have the digest
     */
    public void keep(Sha256 profile, Map<String, byte[]> documents) throws IOException {
        byte[] list = list(documents);
        boolean alone = documents.size() == 1;
        Sha256 digest = Sha256.of(alone ? documents.values().iterator().next() : list);
        if (!digest.equals(profile)) {
            throw new IllegalArgumentException("The files are of the profile " + digest + ", not of " + profile);
        }
        for (byte[] document : documents.values()) {
            write(layout.profiles().resolve(Sha256.of(document).hex() + ".json"), document);
        }
        if (!alone) {
            write(layout.profiles().resolve(profile.hex() + ".txt"), list);
        }
    }

    private static byte[] list(Map<String, byte[]> documents) {
        return documents.entrySet().stream()
                .map(it -> Sha256.of(it.getValue()).hex() + "  " + it.getKey() + ".json\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (whole(file)) {
                return;
            }
            aside(file);
        }
        Path draft = layout.staging().resolve(VaultLayout.PROFILE);
        if (Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
            files.delete(draft);
        }
        files.write(draft, bytes);
        try {
            files.publish(draft, file);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Somebody else writes to this vault: " + file, e);
        }
    }

    private void aside(Path file) throws IOException {
        Path aside = layout.quarantine().resolve(String.valueOf(file.getFileName()));
        for (int other = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); other++) {
            aside = aside.resolveSibling(file.getFileName() + "-" + other);
        }
        files.publish(file, aside);
    }

    /** Whether a file of {@code profiles/} holds what its name says. */
    public static boolean whole(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return name.matches("[0-9a-f]{64}\\.(json|txt)")
                    && Sha256.of(SmallFile.read(file)).hex().equals(name.substring(0, name.indexOf('.')));
        } catch (IOException e) {
            // Unreadable is as good as changed: whoever asks says so or writes it anew.
            return false;
        }
    }

    /**
     * The files of a profile by id, its own first; that of a profile of one file has no id here, it is in the bytes.
     *
     * @return empty if they are not all there
     * @throws DamagedException if one is there and not what its name says
     */
    public Optional<Map<String, byte[]>> read(Sha256 profile) throws IOException {
        return read(layout, profile);
    }

    /** The same for a vault that is only looked at. */
    public static Optional<Map<String, byte[]>> read(VaultLayout layout, Sha256 profile) throws IOException {
        Optional<byte[]> alone = file(layout, profile.hex() + ".json");
        if (alone.isPresent()) {
            return Optional.of(Map.of("", alone.get()));
        }
        Optional<byte[]> list = file(layout, profile.hex() + ".txt");
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (String line :
                new String(list.get(), StandardCharsets.UTF_8).lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new DamagedException("profiles/" + profile.hex() + ".txt", "not a list of files");
            }
            Optional<byte[]> document = file(layout, parts.group(1) + ".json");
            if (document.isEmpty()) {
                return Optional.empty();
            }
            documents.put(parts.group(2), document.get());
        }
        return Optional.of(documents);
    }

    private static Optional<byte[]> file(VaultLayout layout, String name) throws IOException {
        Path file = layout.profiles().resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] bytes = SmallFile.read(file);
        if (!name.startsWith(Sha256.of(bytes).hex() + ".")) {
            throw new DamagedException("profiles/" + name, "has other bytes than its name says");
        }
        return Optional.of(bytes);
    }
}
