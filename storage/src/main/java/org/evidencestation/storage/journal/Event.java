package org.evidencestation.storage.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** A fact worth keeping for ever. The simple name of each record is its name in the journal. */
public sealed interface Event
        permits Event.VaultCreated,
                Event.StationStarted,
                Event.RecorderRegistered,
                Event.RecorderDocked,
                Event.RecorderBound,
                Event.RecorderClockSet,
                Event.RecorderSwitched,
                Event.ClearanceStarted,
                Event.ClipCleared,
                Event.ClearanceFailed,
                Event.RetirementStarted,
                Event.RecordingRetired,
                Event.RetirementFailed,
                Event.DeviceQuarantined,
                Event.ClipsListed,
                Event.SpaceMeasured,
                Event.RecordingSealed,
                Event.DuplicateSeen,
                Event.FindingRaised,
                Event.IngestJudged,
                Event.DockingCompleted,
                Event.DockingInterrupted,
                Event.ClockMeasured,
                Event.TimeCardRefused,
                Event.RecordingAdopted,
                Event.ObjectQuarantined,
                Event.TailRecovered,
                Event.StationClockJumped,
                Event.FixityProven,
                Event.FixityFailed,
                Event.RestoreDrilled,
                OfficeEvent {
    /** Every kind of event there is, in the order of their declaration. */
    static Stream<Class<?>> kinds() {
        return kinds(Event.class);
    }

    private static Stream<Class<?>> kinds(Class<?> event) {
        return event.isSealed()
                ? Arrays.stream(event.getPermittedSubclasses()).flatMap(Event::kinds)
                : Stream.of(event);
    }

    record VaultCreated(String station) implements Event {}

    record StationStarted(String version) implements Event {}

    /** A person says that the device with this key is one of the office's recorders. */
    record RecorderRegistered(String recorder, String name, String by) implements Event {}

    /**
     * @param slot the sticker on the port, or {@code folder} for a collection by command
     * @param identity what the recorder claims, kind to value
     * @param batteryPercent null if it cannot be asked
     */
    record RecorderDocked(
            DockingId docking,
            String slot,
            String driver,
            String recorder,
            Map<String, String> identity,
            @Nullable Integer batteryPercent,
            ClockNote clock)
            implements Event {
        public RecorderDocked {
            identity = Map.copyOf(identity);
        }
    }

    /**
     * What a recorder said of itself when it was first docked after it was registered, or after a person confirmed a change:
     * later dockings are compared with it.
     *
     * @param identity kind to value
     * @param by who confirmed the change; empty for the first docking
     */
    record RecorderBound(String recorder, Map<String, String> identity, String by) implements Event {
        public RecorderBound {
            identity = Map.copyOf(identity);
        }
    }

    /**
     * The recorder's clock was set to the station's, after it had been measured.
     *
     * @param after what it showed then, unknown if it cannot be asked
     */
    record RecorderClockSet(DockingId docking, ClockNote after) implements Event {}

    /** The recorder is about to be switched to storage by a command of its maker. */
    record RecorderSwitched(DockingId docking) implements Event {}

    /**
     * One clip is about to be erased from its recorder. Its copy was proven again, and a second reading from the recorder gave
     * the bytes that are held.
     *
     * @param recorder its key
     * @param path on the recorder
     */
    record ClearanceStarted(
            DockingId docking, RecordingId recording, String recorder, String path, long size, Sha256 profileDigest)
            implements Event, Ruled {}

    /**
     * The clip was looked for and is gone.
     *
     * @param announced number of the line that said it was about to be erased
     * @param seen {@link #AT_ONCE}, or {@link #LATER} if the recorder left in between and only a later docking showed it
     */
    record ClipCleared(DockingId docking, RecordingId recording, String recorder, long announced, String seen)
            implements Event {
        public static final String AT_ONCE = "AT_ONCE";
        public static final String LATER = "LATER";
    }

    /**
     * The clip was looked for and is still there.
     *
     * @param announced as of {@link ClipCleared}
     */
    record ClearanceFailed(DockingId docking, RecordingId recording, String recorder, long announced, String reason)
            implements Event {}

    /**
     * The footage of a recording is about to be cleared from the vault: what stays in its place is ready.
     *
     * @param manifest digest of its manifest
     * @param record digest of the clearance record that says why, and who
     * @param certificate number of the certificate of clearance
     * @param bytes of footage
     */
    record RetirementStarted(RecordingId recording, Sha256 manifest, Sha256 record, String certificate, long bytes)
            implements Event {}

    /**
     * The footage is gone; manifest, signatures and clearance record are in its place.
     *
     * @param announced number of the line of {@link RetirementStarted}
     * @param bytes of footage
     */
    record RecordingRetired(RecordingId recording, long announced, long bytes) implements Event {}

    /**
     * The footage is still there.
     *
     * @param announced as of {@link RecordingRetired}
     */
    record RetirementFailed(RecordingId recording, long announced, String reason) implements Event {}

    /** An unknown device was plugged in; nothing on it was read. */
    record DeviceQuarantined(String slot, String recorder, String description) implements Event {}

    /** The receipt: from here on the station answers for every clip listed. */
    record ClipsListed(DockingId docking, int clips, long bytes) implements Event {}

    /**
     * How much room the recorder was left with, once it was collected and, where that is done, cleared.
     *
     * @param recorder its key
     * @param freeBytes that can still be recorded on, of all volumes together
     */
    record SpaceMeasured(DockingId docking, String recorder, long freeBytes, long totalBytes) implements Event {}

    /** The commit point of a recording. */
    record RecordingSealed(RecordingSummary summary) implements Event {}

    /** The same bytes were docked again; nothing was stored twice. */
    record DuplicateSeen(DockingId docking, RecordingId recording, String path) implements Event {}

    /** Something on a recorder did not become a recording, or became one with a flaw. */
    record FindingRaised(
            @Nullable DockingId docking, @Nullable RecordingId recording, String code, String path, String detail)
            implements Event {}

    /**
     * The ingest rule applied to one recording.
     *
     * @param profile id of the regime profile, profileDigest of its file's bytes
     * @param article that decided, for example {@code W14}
     * @param anchor what the time was counted from, for example {@code RECORDING_END}
     * @param due null if the regulation states no time
     * @param verdict {@code ON_TIME}, {@code LATE}, {@code NO_DEADLINE} or {@code UNKNOWN}
     */
    record IngestJudged(
            DockingId docking,
            RecordingId recording,
            String profile,
            Sha256 profileDigest,
            String article,
            String anchor,
            @Nullable Instant due,
            String verdict)
            implements Event, Ruled {}

    record DockingCompleted(DockingId docking, int sealed, int duplicates, int findings, long bytes) implements Event {}

    /** @param reason a reason of the device taxonomy, {@code VAULT_FULL}, or {@code STOPPED} if somebody ended the station */
    record DockingInterrupted(DockingId docking, String reason) implements Event {}

    /**
     * A recorder's clock was measured after its clips were sealed, by what one of them shows. What was sealed stays as it
     * is; whoever asks for a corrected time takes this into account.
     *
     * @param recording that shows the station's time
     * @param recorder key of the recorder
     * @param at the station's time that the measurement is of, recorderTime the recorder's at that moment
     */
    record ClockMeasured(
            DockingId docking,
            RecordingId recording,
            String recorder,
            Instant at,
            LocalDateTime recorderTime,
            ClockNote clock)
            implements Event {}

    /**
     * A clip shows a time card, but not one that measures anything.
     *
     * @param reason a stable word, for example {@code OTHER_STATION}
     */
    record TimeCardRefused(DockingId docking, RecordingId recording, String reason, String detail) implements Event {}

    /** At start: an object without a line, whose manifest is genuine, is given its line. */
    record RecordingAdopted(RecordingSummary summary) implements Event {}

    /** At start: an object that is not genuine was moved out of the store, deleting nothing. */
    record ObjectQuarantined(String object, List<String> reasons) implements Event {
        public ObjectQuarantined {
            reasons = List.copyOf(reasons);
        }
    }

    /** At start: a torn last line was put aside. */
    record TailRecovered(String segment, long offset, long length, Sha256 bytes) implements Event {}

    /**
     * The station's clock was set, or the machine slept: it shows something else than what the time since the last look adds
     * up to, or, when the vault is opened, less than the newest line.
     */
    record StationClockJumped(Instant expected, Instant shown) implements Event {}

    /**
     * Stored recordings were read past the page cache and are what was sealed.
     *
     * @param place {@link FixityProven#VAULT}, or the id of the mirror that holds the second copies
     * @param bytes of content that were read
     */
    record FixityProven(String place, List<RecordingId> recordings, long bytes) implements Event {
        /** The place that is the vault itself. */
        public static final String VAULT = "vault";

        public FixityProven {
            recordings = List.copyOf(recordings);
        }
    }

    /**
     * A stored recording could not be read, or is no longer what was sealed.
     *
     * @param place as of {@link FixityProven}
     * @param path of the file, from the recording's object, slash-separated
     */
    record FixityFailed(String place, RecordingId recording, String path, String detail) implements Event {}

    /**
     * A vault was rebuilt from a mirror, for trial, and audited.
     *
     * @param lines and recordings and bytes that were restored
     * @param detail what was wrong first; empty if it passed
     */
    record RestoreDrilled(String place, long lines, long recordings, long bytes, boolean passed, String detail)
            implements Event {}
}
