package org.evidencestation.app.desktop.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.capacity.Forecast;
import org.evidencestation.app.clearance.Clearance.Coming;
import org.evidencestation.app.clearance.Clearance.Local;
import org.evidencestation.app.clearance.ClearanceCertificate;
import org.evidencestation.app.clearance.ReviewItem;

/**
 * Everything about the end of footage as it was at one moment.
 *
 * @param today where the regulation's days end
 * @param finding the article's word for what is not worth keeping
 * @param expired everything whose shortest time is over
 * @param coming what will be in {@link #AHEAD_DAYS} days
 * @param certificates newest first
 * @param local what the office has to decide itself; empty where the regulation names who may clear
 */
public record ClearanceSight(
        Instant now,
        LocalDate today,
        String finding,
        List<ReviewItem> expired,
        List<Coming> coming,
        List<ClearanceCertificate> certificates,
        Forecast forecast,
        Optional<Local> local,
        Office office) {
    /** How far ahead the dry run looks. */
    public static final int AHEAD_DAYS = 90;

    public ClearanceSight {
        expired = List.copyOf(expired);
        coming = List.copyOf(coming);
        certificates = List.copyOf(certificates);
    }

    /**
     * @param names of everybody who was ever listed, by number
     * @param signedIn number of who is signed in; empty if nobody is
     */
    public record Office(Map<String, String> names, String signedIn, Set<Right> rights) {
        public Office {
            names = Map.copyOf(names);
            rights = Set.copyOf(rights);
        }
    }

    Optional<ReviewItem> item(String key) {
        return expired.stream()
                .filter(it -> it.recording().toString().equals(key))
                .findFirst();
    }

    List<ReviewItem> at(ReviewItem.Stage... stages) {
        return expired.stream()
                .filter(it -> List.of(stages).contains(it.stage()))
                .toList();
    }

    String name(String number) {
        return office.names().getOrDefault(number, number);
    }

    boolean may(Right right) {
        return office.rights().contains(right);
    }
}
