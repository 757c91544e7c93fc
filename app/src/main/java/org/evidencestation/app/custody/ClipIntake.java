package org.evidencestation.app.custody;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.custody.DockingListener.SealedClip;
import org.evidencestation.app.facts.MediaFacts;
import org.evidencestation.devices.Clip;
import org.evidencestation.storage.journal.Event;
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
                return Optional.of(new SealedClip(summary, rule.judge(summary), staged.resumedFrom()));
            }
        }
        vault.append(new Event.DuplicateSeen(docking.id(), staged.recording(), clip.path()));
        vault.recordings().discard(staged);
        return Optional.empty();
    }

    /** @return null if another dock has sealed the same bytes in the meantime */
    private @Nullable RecordingSummary seal(Docking docking, Clip clip, StagedClip staged) throws IOException {
        MediaFacts content = facts.of(staged.file());
        try {
            return vault.recordings()
                    .seal(
                            staged,
                            Provenances.of(docking, zone, clip, content),
                            summary -> List.of(Judgements.of(rule, summary)));
        } catch (AlreadyHeldException e) {
            return null;
        }
    }
}
