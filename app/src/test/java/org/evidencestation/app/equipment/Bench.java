package org.evidencestation.app.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** A ledger that is written by hand, one day after another. */
final class Bench {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final EquipmentId CAMERA = new EquipmentId("00000000-0000-4000-8000-0000000000c1");
    static final EquipmentId SECOND = new EquipmentId("00000000-0000-4000-8000-0000000000c2");
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    final EquipmentLedger ledger = new EquipmentLedger();
    private long number;

    /** The event is said at noon of the day after the one before. */
    void say(EquipmentEvent event) {
        Instant at = FIRST_DAY.plusDays(number).atTime(12, 0).atZone(ZONE).toInstant();
        number++;
        ledger.take(new IndexedEvent(number, at, event, Sha256.of()));
    }

    Device camera() {
        return ledger.device(CAMERA).orElseThrow();
    }

    static EquipmentFacts facts(String category, String section, @Nullable String bought, String custodian) {
        return new EquipmentFacts(
                category,
                "示例型号",
                "0001",
                "usb:示例-0001",
                "",
                bought == null ? null : LocalDate.parse(bought),
                158_000L,
                custodian,
                section);
    }

    void enter(EquipmentId id, EquipmentFacts facts) {
        say(new EquipmentEvent.EquipmentEntered(id, facts, "100001"));
    }

    static EquipmentRules rules(String profile) throws java.io.IOException {
        return new BuiltInProfiles().profile(profile).rules().equipment();
    }
}
