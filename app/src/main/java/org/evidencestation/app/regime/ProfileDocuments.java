package org.evidencestation.app.regime;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.policy.ProfileException;
import org.evidencestation.app.policy.ProfileFiles;
import org.evidencestation.app.policy.ProfileReader;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.RegimeText;
import org.evidencestation.storage.seal.Sha256;

/** A profile as the files it consists of, and back. */
final class ProfileDocuments {
    private ProfileDocuments() {}

    /**
     * @return the bytes of each file by its id, the profile's own first
     * @throws ProfileException if a file is another one by now
     */
    static Map<String, byte[]> of(RegimeProfile profile, ProfileFiles files) throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (RegimeText text : profile.texts()) {
            byte[] bytes = files.bytes(text.id())
                    .filter(it -> Sha256.of(it).equals(text.digest()))
                    .orElseThrow(() -> new ProfileException(text.id() + ".json was changed while it was read", null));
            documents.put(text.id(), bytes);
        }
        return documents;
    }

    /**
     * @param documents as the vault keeps them, the profile's own first
     * @throws ProfileException if they are not that profile, or one this program cannot read
     */
    static RegimeProfile read(Sha256 digest, Map<String, byte[]> documents) throws IOException {
        byte[] own = documents.values().iterator().next();
        RegimeProfile profile =
                new ProfileReader().read("profiles/" + digest.hex(), own, id -> Optional.ofNullable(documents.get(id)));
        if (!profile.digest().equals(digest)) {
            throw new ProfileException("profiles/" + digest.hex() + " is the profile " + profile.digest(), null);
        }
        return profile;
    }
}
