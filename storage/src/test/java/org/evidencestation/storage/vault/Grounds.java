package org.evidencestation.storage.vault;

import java.time.Instant;
import org.evidencestation.storage.seal.Sha256;

/** Why footage is cleared, as two persons said. */
public final class Grounds {
    private Grounds() {}

    public static ClearanceRecord.Ground example() {
        return of("100001", "100009");
    }

    public static ClearanceRecord.Ground of(String judge, String second) {
        return new ClearanceRecord.Ground(
                "2026-1",
                "SM",
                Sha256.of(),
                "SM15",
                "无保存意义",
                "示例",
                judge,
                Instant.parse("2026-10-01T01:00:00Z"),
                second,
                Instant.parse("2026-10-02T01:00:00Z"));
    }
}
