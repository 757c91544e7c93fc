package org.evidencestation.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.custody.ClearingReport;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.custody.IdentityDifference;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.RecordingSummary;

/** A docking told to a person, line by line. */
final class CollectionAsText implements DockingListener {
    private static final Duration PROGRESS_EVERY = Duration.ofSeconds(1);

    private final Words words;
    private final Times times;
    private final RegimeProfile regime;
    private final Set<String> quoted = new HashSet<>();
    private final InstantSource time;
    private final PrintStream out;
    private final boolean terminal;
    private int total;
    private int number;
    private long size;
    private Instant began = Instant.EPOCH;
    private Instant told = Instant.EPOCH;

    /** @param terminal whether a line may be written over */
    CollectionAsText(
            Words words, Times times, RegimeProfile regime, InstantSource time, PrintStream out, boolean terminal) {
        this.words = words;
        this.times = times;
        this.regime = regime;
        this.time = time;
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void docked(RecorderFacts recorder, RecorderIdentity identity) {
        boolean named = !recorder.name().equals(identity.key().value());
        say(named ? "collect.docked" : "collect.docked.unnamed", recorder.name(), recorder.driver(), identity.key());
        recorder.officer().ifPresent(officer -> say("collect.officer", officer));
        say(
                recorder.batteryPercent().isPresent() ? "collect.battery" : "collect.battery.unknown",
                recorder.batteryPercent().orElse(0));
        clock(recorder);
    }

    private void clock(RecorderFacts recorder) {
        ClockNote clock = recorder.clock();
        String band = words.of("clock.band." + recorder.band().name());
        if (clock.offsetMillis() != null && clock.uncertaintyMillis() != null) {
            say(
                    "collect.clock",
                    times.offset(clock.offsetMillis()),
                    times.seconds(clock.uncertaintyMillis()),
                    clock.method(),
                    band);
        } else if (clock.atLeastMillis() != null || clock.atMostMillis() != null) {
            say(
                    "collect.clock.bounded",
                    bound(clock.atLeastMillis()),
                    bound(clock.atMostMillis()),
                    clock.method(),
                    band);
        } else {
            say("collect.clock.unknown");
        }
    }

    private String bound(@org.jspecify.annotations.Nullable Long millis) {
        return millis == null ? "?" : times.offset(millis);
    }

    @Override
    public synchronized void identityDiffers(List<IdentityDifference> differences) {
        for (IdentityDifference it : differences) {
            say("collect.differs", it.bound(), it.now(), words.of("identity." + it.kind()));
        }
    }

    @Override
    public synchronized void listed(Listing listing) {
        total = listing.clips().size();
        say("collect.listed", total, HumanSize.of(listing.totalBytes()));
    }

    @Override
    public synchronized void started(Clip clip) {
        number = Math.min(number + 1, total);
        size = clip.size();
        began = time.instant();
        told = began;
    }

    @Override
    public synchronized void copied(long bytes) {
        Instant now = time.instant();
        if (terminal && Duration.between(told, now).compareTo(PROGRESS_EVERY) >= 0) {
            told = now;
            out.print("\r  " + words.of("collect.progress", number, total, percent(bytes), speed(bytes, now)) + "   ");
            out.flush();
        }
    }

    @Override
    public synchronized void ended(ClipOutcome outcome, long bytes, Optional<SealedClip> result) {
        if (terminal) {
            out.print('\r');
        }
        switch (outcome.kind()) {
            case SEALED -> {
                say(
                        "collect.sealed",
                        number,
                        total,
                        outcome.path(),
                        HumanSize.of(bytes),
                        outcome.code(),
                        speed(bytes, time.instant()));
                result.ifPresent(this::describe);
            }
            case DUPLICATE -> say("collect.duplicate", number, total, outcome.path(), outcome.code());
            case FINDING -> say("collect.finding", outcome.path(), explain(outcome.detail()));
        }
    }

    private void describe(SealedClip clip) {
        RecordingSummary summary = clip.summary();
        Long millis = summary.durationMillis();
        String length = millis == null ? "" : times.length(millis);
        Instant start = summary.start();
        if (start == null) {
            say("collect.content.undated", summary.mediaType(), length);
        } else {
            say("collect.content", summary.mediaType(), length, times.at(start));
        }
        if (summary.flags().contains("unfinished")) {
            say("collect.unfinished");
        }
        if (summary.flags().contains("important")) {
            say("collect.important");
        }
        if (clip.resumedFrom() > 0) {
            say("collect.resumed", HumanSize.of(clip.resumedFrom()));
        }
        String due = clip.decision().due().map(times::at).orElse("-");
        say("verdict." + clip.decision().verdict().name(), clip.decision().article(), due);
        quote(clip.decision().article());
    }

    /** An article's own words, once. */
    private void quote(String article) {
        if (quoted.add(article)) {
            regime.article(article).ifPresent(it -> say("collect.article", regime.title(), article, it.text()));
        }
    }

    private String explain(String detail) {
        String code = detail.split(" ", 2)[0];
        String key = "finding." + code;
        return words.has(key) ? words.of(key) + " (" + detail + ")" : detail;
    }

    @Override
    public synchronized void cleared(ClearingReport report) {
        say("collect.cleared", report.cleared(), report.kept(), report.locked(), report.marked());
    }

    @Override
    public synchronized void clearingCut(DeviceException.Reason reason) {
        say("collect.clearing.cut", reason);
    }

    @Override
    public synchronized void waitingForSpace(long wanted) {
        say("collect.full", HumanSize.of(wanted));
    }

    @Override
    public synchronized void ended(DockingReport report) {
        DockingReport.Tally tally = report.tally();
        say("collect.tally", tally.sealed(), tally.duplicates(), tally.findings(), HumanSize.of(tally.bytes()));
        switch (report.ending()) {
            case DockingReport.Ending.Completed(var checkpoint) ->
                say("collect.completed", checkpoint.size(), checkpoint.head());
            case DockingReport.Ending.Cut(var reason, var detail) -> say("collect.cut", reason + ": " + detail);
            case DockingReport.Ending.Stopped() -> say("collect.stopped");
            case DockingReport.Ending.NoRoom(long wanted) -> say("collect.full", HumanSize.of(wanted));
        }
    }

    private String percent(long bytes) {
        return size == 0 ? "100" : Long.toString(bytes * 100 / size);
    }

    /** MB/s as disks and recorders state it, in millions of bytes; empty for what was too short to tell. */
    private String speed(long bytes, Instant now) {
        long millis = Duration.between(began, now).toMillis();
        return millis < 1 || bytes < 1 ? "-" : times.decimal(bytes / 1000.0 / millis);
    }

    private void say(String key, Object... arguments) {
        out.println(words.of(key, arguments));
    }
}
