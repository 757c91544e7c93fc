package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.vault.Vault;

/**
 * Whether a registered recorder is still the one that was registered: serial numbers are shared and cards are swapped, so
 * what it said of itself at first is kept and compared. A difference stops nothing; a person has to look.
 */
public final class IdentityBinding {
    /** What stays the same as long as it is the same recorder with the same card in the same hands. */
    public static final Set<String> LASTING = Set.of("usb_id", "serial", "volume_id", "device_number", "police_number");

    private final Vault vault;
    private final StationIndex index;

    public IdentityBinding(Vault vault, StationIndex index) {
        this.vault = vault;
        this.index = index;
    }

    /** Binds at the first docking; compares at every later one. */
    List<IdentityDifference> check(RecorderIdentity identity) throws IOException {
        Map<String, String> now = lasting(identity);
        Optional<Map<String, String>> bound = index.boundIdentity(identity.key().value());
        if (bound.isEmpty()) {
            vault.append(new Event.RecorderBound(identity.key().value(), now, ""));
            return List.of();
        }
        return new TreeMap<>(bound.get())
                .entrySet().stream()
                        .filter(then -> now.containsKey(then.getKey()))
                        .map(then -> new IdentityDifference(
                                then.getKey(), then.getValue(), now.getOrDefault(then.getKey(), "")))
                        .filter(difference -> !difference.bound().equals(difference.now()))
                        .toList();
    }

    /** Makes a recorder known by the other key it has while it is a disk. */
    void alsoKnownAs(RecorderKey key, Optional<RecorderKey> other) throws IOException {
        if (other.isPresent() && index.recorderName(other.get().value()).isEmpty()) {
            String name = index.recorderName(key.value()).orElse(key.value());
            vault.append(new Event.RecorderRegistered(other.get().value(), name, "= " + key));
        }
    }

    /** @param by who says that this is the recorder all the same */
    void confirm(RecorderIdentity identity, String by) throws IOException {
        vault.append(new Event.RecorderBound(identity.key().value(), lasting(identity), by));
    }

    private static Map<String, String> lasting(RecorderIdentity identity) {
        Map<String, String> claims = new TreeMap<>(Provenances.claims(identity));
        claims.keySet().retainAll(LASTING);
        return claims;
    }
}
