package org.evidencestation.storage.vault;

import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.json.StrictJson;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;

/** The JSON of manifests, inventories and the vault's description. */
final class VaultJson {
    static final StrictJson STRICT = StrictJson.builder()
            .text(Sha256.class, Sha256::new)
            .text(Sm3.class, Sm3::new)
            .text(RecordingId.class, RecordingId::parse)
            .text(DockingId.class, DockingId::new)
            .build();

    private VaultJson() {}
}
