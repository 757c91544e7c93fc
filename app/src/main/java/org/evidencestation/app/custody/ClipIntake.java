package org.evidencestation.app.custody;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.evidencestation.app.custody.DockingListener.SealedClip;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.devices.Clip;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.AlreadyHeldException;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Turns a staged clip into a recording, or finds that it is one already. */
final class ClipIntake {
    private final Vault vault;
    private final ClipFacts facts;
    private final IngestRule rule;
    private final ZoneId zone;

    ClipIntake(Vault vault, ClipFacts facts, IngestRule rule, ZoneId zone) {
        this.vault = vault;
        this.facts = facts;
        this.rule = rule;
        this.zone = zone;
    }

    /** @return empty for a duplicate, which is noted and whose second copy is gone */
    Optional<SealedClip> take(Docking docking, Clip clip, StagedClip staged) throws IOException {
        if (!vault.recordings().holds(staged.recording())) {
            @Nullable RecordingSummary summary = seal(docking, clip, staged);
            if (summary != null) {
                return Optional.of(new SealedClip(summary, judge(docking, summary), staged.resumedFrom()));
            }
        }
        vault.append(new Event.DuplicateSeen(docking.id(), staged.recording(), clip.path()));
        vault.recordings().discard(staged);
        return Optional.empty();
    }

    /** @return null if another dock has sealed the same bytes in the meantime */
    private @Nullable RecordingSummary seal(Docking docking, Clip clip, StagedClip staged) throws IOException {
        ClipFacts.Facts content = facts.of(staged.file(), clip.name());
        try {
            return vault.recordings().seal(staged, Provenances.of(docking, zone, clip, content));
        } catch (AlreadyHeldException e) {
            return null;
        }
    }

    private IngestDecision judge(Docking docking, RecordingSummary summary) throws IOException {
        IngestDecision decision = rule.judge(summary);
        vault.append(judged(docking, summary.recording(), decision));
        return decision;
    }

    private Event judged(Docking docking, RecordingId recording, IngestDecision decision) {
        return new Event.IngestJudged(
                docking.id(),
                recording,
                rule.profile(),
                rule.profileDigest(),
                decision.article(),
                decision.anchor().name(),
                decision.due().orElse(null),
                decision.verdict().name());
    }
}
