package org.evidencestation.app.policy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The profiles the station comes with. */
public final class BuiltInProfiles implements ProfileFiles {
    private static final List<String> IDS = List.of("L", "SM", "W", "Z");
    private static final List<String> FILES = List.of("L", "SA", "SM", "W", "Z");

    private final ProfileReader reader = new ProfileReader();

    /** L 陵川县, SM 石龙区 (with SA), W 中卫市, Z 枣庄市. */
    public List<String> ids() {
        return IDS;
    }

    /** @throws IOException if there is no such profile, or its file is not one */
    public RegimeProfile profile(String id) throws IOException {
        if (!ids().contains(id)) {
            throw new FileNotFoundException("There is no profile " + id + "; there are " + ids());
        }
        return reader.read(id + ".json", bytes(id).orElseThrow(), this);
    }

    @Override
    public Optional<byte[]> bytes(String id) throws IOException {
        if (!FILES.contains(id)) {
            return Optional.empty();
        }
        String name = "regimes/" + id + ".json";
        try (InputStream file = BuiltInProfiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return Optional.of(file.readAllBytes());
        }
    }
}
