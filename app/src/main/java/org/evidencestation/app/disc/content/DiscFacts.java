package org.evidencestation.app.disc.content;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.Checkpoint;

/**
 * All that is known of one disc before it is burned. Bag, sheet, label, sleeve and sticker are made from the same facts, so
 * that nobody types anything twice and no two of them differ.
 *
 * @param job number of the job, for example {@code 2026-0007}
 * @param disc which one of the job, from 1
 * @param copies how many there are of each disc
 * @param unit the office
 * @param station eight characters that name the station
 * @param label what label and sleeve have to say, in the regulation's words and order, and what it is here; none blank
 * @param sheet the same for the explanation sheet
 * @param article that asks for the disc
 * @param checkpoint of the journal, made for this disc
 * @param protection against what age does to it
 */
public record DiscFacts(
        String job,
        int disc,
        int discs,
        int copies,
        String unit,
        String station,
        String caseNumber,
        String caseName,
        Map<String, String> label,
        Map<String, String> sheet,
        String article,
        Instant madeAt,
        ZoneId zone,
        Checkpoint checkpoint,
        Protection protection,
        List<DiscRecording> recordings) {
    public DiscFacts {
        label = Collections.unmodifiableMap(new LinkedHashMap<>(label));
        sheet = Collections.unmodifiableMap(new LinkedHashMap<>(sheet));
        recordings = List.copyOf(recordings);
        if (disc < 1 || disc > discs || copies < 1) {
            throw new IllegalArgumentException("No disc " + disc + " of " + discs + ", " + copies + " copies");
        }
    }

    /** As it stands on the disc: {@code 2026-0007-2/3}. */
    public String number() {
        return job + "-" + disc + "/" + discs;
    }
}
