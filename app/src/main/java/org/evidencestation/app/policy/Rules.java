package org.evidencestation.app.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evidencestation.app.policy.rule.AccessRules;
import org.evidencestation.app.policy.rule.Appointment;
import org.evidencestation.app.policy.rule.Clause;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.policy.rule.Explanations;
import org.evidencestation.app.policy.rule.KeepingRules;
import org.evidencestation.app.policy.rule.LocalDecisions;
import org.evidencestation.app.policy.rule.Oversight;
import org.evidencestation.app.policy.rule.PaperRules;
import org.evidencestation.app.policy.rule.RecordingRules;
import org.evidencestation.app.policy.rule.Role;

/**
 * All a regulation rules. The keys of a profile file are the names of these components.
 *
 * @param basis higher rules it stands on or gives way to, by item
 * @param ingest when footage has to be in the station
 * @param localDecisions who decides where the text is silent
 * @param people who is in charge of what
 * @param secrecy what is said of secrets and privacy, by item
 * @param oversight by item
 * @param violations by code, for example {@code SM18-3}
 */
public record Rules(
        Map<String, Clause> basis,
        IngestDeadline ingest,
        LocalDecisions localDecisions,
        Map<Role, Appointment> people,
        RecordingRules recording,
        Explanations explanations,
        KeepingRules keeping,
        PaperRules papers,
        AccessRules access,
        EquipmentRules equipment,
        Map<String, Clause> secrecy,
        Map<String, Oversight> oversight,
        Map<String, Clause> violations) {
    public Rules {
        basis = ordered(basis);
        people = ordered(people);
        secrecy = ordered(secrecy);
        oversight = ordered(oversight);
        violations = ordered(violations);
        if (!people.containsKey(Role.ARCHIVIST)) {
            throw new IllegalArgumentException("people names no archivist");
        }
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
