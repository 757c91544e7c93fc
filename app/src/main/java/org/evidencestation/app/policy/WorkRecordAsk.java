package org.evidencestation.app.policy;

import java.util.List;
import java.util.Map;

/**
 * Why there is no footage, as an officer wrote it.
 *
 * @param ground by item, for example {@code SM12-1}
 * @param person who wrote it
 * @param written what was written, by the contents the article asks for
 * @param approvals that were given
 */
public record WorkRecordAsk(String ground, String person, Map<String, String> written, List<Approval> approvals) {
    public WorkRecordAsk {
        written = Map.copyOf(written);
        approvals = List.copyOf(approvals);
    }
}
