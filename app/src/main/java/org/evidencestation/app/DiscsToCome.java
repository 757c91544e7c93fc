package org.evidencestation.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.desktop.disc.DiscDesk;
import org.evidencestation.app.desktop.disc.DiscDrive;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscSight;
import org.evidencestation.app.desktop.disc.DiscWish;
import org.evidencestation.app.disc.DiscWords;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/** A disc desk at a station that burns no discs. */
record DiscsToCome(RegimeProfile regime, InstantSource time) implements DiscDesk {
    @Override
    public DiscSight look() {
        return new DiscSight(time.instant(), new DiscWords(regime), List.of(), List.of(), List.of(), Map.of());
    }

    @Override
    public List<PlannedDisc> plan(List<RecordingId> recordings, long mediumBytes) {
        return List.of();
    }

    @Override
    public DiscRun run() {
        return new DiscRun.Idle();
    }

    @Override
    public DiscDrive drive() {
        return new DiscDrive("", Optional.empty(), "NO_DRIVE");
    }

    @Override
    public Answer<?> print(DiscJobId job, int disc, int copy, Paper paper, Path file) {
        return new Answer.Refused<>(Refusal.UNKNOWN_DISC, "", "");
    }

    @Override
    public Answer<?> carryOut(DiscWish wish, String by) {
        return new Answer.Refused<>(Refusal.UNKNOWN_DISC, "", "");
    }
}
