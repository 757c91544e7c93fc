package org.evidencestation.app.review;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.DutyEvent.ViolationEntered;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.UnrelatedMarked;
import org.jspecify.annotations.Nullable;

/**
 * Marks a recording that shows what has nothing to do with the work, or was made outside of it (L3, L12, SM5, Z4): that
 * opens a violation. The recording stays as it is and where it is.
 */
public final class MarkUnrelated {
    private final ReviewOffice office;

    public MarkUnrelated(ReviewOffice office) {
        this.office = office;
    }

    /**
     * @param second of the recording that shows it; null where all of it does
     * @param article that forbids it, one of {@link #articles}
     * @param violation code under which it is entered
     */
    public record Mark(RecordingId recording, @Nullable Long second, String article, String violation, String words) {}

    public Answer<RecordingId> mark(Session by, Mark mark) throws IOException {
        return office.alone(() -> {
            Optional<ReviewOffice.Seen> seen = office.seen(mark.recording());
            Long second = mark.second();
            Objections against = Objections.of(by, Right.OVERSEE, Right.WATCH_FOOTAGE)
                    .need(
                            seen.isPresent(),
                            Refusal.UNKNOWN_RECORDING,
                            mark.recording().toString())
                    .need(
                            articles(office.regime()).containsValue(mark.article()),
                            Refusal.NOT_FORBIDDEN,
                            mark.article())
                    .need(
                            office.regime().rules().violations().containsKey(mark.violation()),
                            Refusal.UNKNOWN_VIOLATION,
                            mark.violation())
                    .need(!mark.words().isBlank(), Refusal.NO_REASON, "", mark.article())
                    .need(
                            second == null || seen.filter(it -> it.has(second)).isPresent(),
                            Refusal.NOT_THERE,
                            String.valueOf(second));
            if (!against.none()) {
                return against.refused();
            }
            office.append(
                    new UnrelatedMarked(
                            mark.recording(),
                            second,
                            mark.article(),
                            mark.violation(),
                            mark.words().strip(),
                            office.regime().digest(),
                            by.person()),
                    new ViolationEntered(
                            mark.violation(),
                            seen.orElseThrow().hands().stream().sorted().toList(),
                            mark.words().strip(),
                            null,
                            null,
                            mark.recording(),
                            "",
                            office.regime().digest(),
                            by.person()));
            return new Answer.Done<>(mark.recording());
        });
    }

    /**
     * What the regulation says of footage outside the work, text to article: its prohibitions, or, where it has none (W), the
     * acts it lists. Told by their words, which all the texts have in common.
     */
    public static Map<String, String> articles(RegimeProfile regime) {
        Predicate<String> about = text -> text.contains("无关") || text.contains("非执法工作");
        Map<String, String> articles = new LinkedHashMap<>();
        regime.rules().recording().prohibitions().values().stream()
                .filter(it -> about.test(it.text()))
                .forEach(it -> articles.put(it.text(), it.article()));
        if (articles.isEmpty()) {
            regime.rules().violations().values().stream()
                    .filter(it -> it.text().contains("非工作") || it.text().contains("非单位工作"))
                    .forEach(it -> articles.put(it.text(), it.article()));
        }
        return articles;
    }
}
