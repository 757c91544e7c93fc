package org.evidencestation.app.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The profiles of the station and those of a folder: a new town is a file there, named after its id. A file may inherit
 * from any other; none may take the id of a profile the station comes with.
 */
public final class ProfileLibrary implements ProfileFiles {
    private static final String ENDING = ".json";

    private final BuiltInProfiles builtIn = new BuiltInProfiles();
    private final ProfileReader reader = new ProfileReader();
    private final Path folder;

    /** @param folder need not be there */
    public ProfileLibrary(Path folder) {
        this.folder = folder;
    }

    /** Ids of all profiles: the station's own first, then those of the folder by name. */
    public List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>(builtIn.ids());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(ENDING))
                        .map(name -> name.substring(0, name.length() - ENDING.length()))
                        .sorted()
                        .forEach(ids::add);
            }
        }
        return List.copyOf(ids);
    }

    /** @throws IOException if there is no such profile, or a file is not one */
    public RegimeProfile profile(String id) throws IOException {
        if (builtIn.ids().contains(id)) {
            refuseShadow(id);
            return builtIn.profile(id);
        }
        Optional<byte[]> file = own(id);
        if (file.isEmpty()) {
            throw new ProfileException("There is no profile " + id + "; there are " + ids(), null);
        }
        return named(id, reader.read(id + ENDING, file.get(), this));
    }

    /** A file that need not lie in the folder, read as if it did. */
    public RegimeProfile check(Path file) throws IOException {
        return reader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), this);
    }

    @Override
    public Optional<byte[]> bytes(String id) throws IOException {
        Optional<byte[]> known = builtIn.bytes(id);
        return known.isPresent() ? known : own(id);
    }

    private Optional<byte[]> own(String id) throws IOException {
        Path file = folder.resolve(id + ENDING);
        return id.matches("[A-Z]+") && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private void refuseShadow(String id) throws IOException {
        if (own(id).isPresent()) {
            throw new ProfileException(
                    folder.resolve(id + ENDING) + ": " + id + " is a profile of the station; take another id", null);
        }
    }

    private static RegimeProfile named(String id, RegimeProfile profile) throws ProfileException {
        if (!profile.id().equals(id)) {
            throw new ProfileException(id + ENDING + ": holds the profile " + profile.id(), null);
        }
        return profile;
    }
}
