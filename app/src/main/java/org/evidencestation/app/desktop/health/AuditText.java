package org.evidencestation.app.desktop.health;

import java.util.Optional;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** What the whole-vault check says of itself. */
final class AuditText {
    private final AuditModel model;
    private final Texts texts;
    private final Formats formats;

    AuditText(AuditModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
    }

    String headline() {
        return texts.get(
                (model.judgement() == HealthState.ATTENTION && model.state().get() == AuditModel.State.SOUND)
                        ? "health.audit.OLD"
                        : "health.audit." + model.state().get());
    }

    /** The last result and when; empty before the first. */
    String last() {
        Optional<AuditResult> result = model.result();
        return result.map(last -> texts.get(
                        "health.audit.last",
                        formats.moment(last.at()),
                        last.objects(),
                        formats.size(last.bytes()),
                        last.errors(),
                        last.warnings(),
                        last.notes()))
                .orElse(texts.get("health.audit.noneYet"));
    }

    String progress() {
        AuditModel.Watched now = model.watched().get();
        AuditRun.Progress progress = now.progress();
        return texts.get(
                "health.audit.progress",
                texts.get("health.of", progress.objects(), progress.allObjects()),
                texts.get("health.of", formats.size(progress.bytes()), formats.size(progress.allBytes())),
                pace(now));
    }

    private String pace(AuditModel.Watched now) {
        if (now.bytesPerSecond() == 0) {
            return texts.get("tile.measuring");
        }
        String left = now.left()
                .map(time -> " · " + texts.get("tile.left", formats.roughly(time)))
                .orElse("");
        return formats.rate(now.bytesPerSecond()) + left;
    }

    String counts() {
        AuditModel.Watched now = model.watched().get();
        return texts.get("health.audit.counts", now.errors(), now.warnings(), now.notes());
    }
}
