package org.evidencestation.storage.journal;

import java.time.Instant;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Who was on duty, with which recorder, in which operation, and what they say of footage that is late or missing. */
public sealed interface DutyEvent extends OfficeEvent {
    /**
     * A person of the office, or what changed about one: the last line for a number counts.
     *
     * @param person the number on the badge, which recorders write into file names
     * @param section the unit within the office
     * @param equippingClass {@code A}, {@code B} or {@code C} where the regime counts recorders by it (W5); else empty
     * @param active false once the person has left
     */
    record PersonListed(String person, String name, String section, String equippingClass, boolean active, String by)
            implements DutyEvent {}

    /**
     * The list of what must be recorded (执法音像记录事项清单, SM6) was typed or imported, and replaces the one before.
     *
     * @param source name of the file, or empty if it was typed
     * @param digest of the file's bytes; of nothing if it was typed
     */
    record MustRecordListTaken(String source, Sha256 digest, List<MustRecordItem> items, String by)
            implements DutyEvent {
        public MustRecordListTaken {
            items = List.copyOf(items);
        }
    }

    /** One row of the list, in the columns and the words of the office: 序号 类别 事项 环节 方式 开始 内容 结束 存储期限 备注. */
    record MustRecordItem(
            String number,
            String category,
            String item,
            String stage,
            String mode,
            String start,
            String content,
            String end,
            String retention,
            String note) {}

    /**
     * A recorder was checked and taken out.
     *
     * @param recorder its key
     * @param person who takes it
     * @param backBy when it is expected back; null if nobody said
     * @param checks what was looked at before, and what it showed
     * @param reason why it was taken out although a check failed; empty if all passed
     * @param wordingShown whether the words to be said to the public were on the screen (L8, Z9, SM9)
     */
    record RecorderHandedOut(
            String recorder,
            String person,
            @Nullable Instant backBy,
            List<Check> checks,
            String reason,
            boolean wordingShown,
            Sha256 profileDigest,
            String by)
            implements DutyEvent, Ruled {
        public RecorderHandedOut {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A recorder that is out was checked again before it recorded (Z6).
     *
     * @param recorder its key
     */
    record RecorderChecked(String recorder, List<Check> checks, String by) implements DutyEvent {
        public RecorderChecked {
            checks = List.copyOf(checks);
        }
    }

    /**
     * One of the checks before use (L7, SM7, Z6, W12).
     *
     * @param kind one of the four the regulations ask for, which the station measures as far as it can; {@link #LENS},
     *     {@link #CLIP} or {@link #APPEARANCE}, which only a person can look at; or {@link #CARD}, whether the time card was
     *     shown to the recorder
     * @param passed null if it could not be looked at
     * @param value as it was shown to the person, with when it was measured, for example {@code 87 % · 2026-11-21 08:05}
     */
    record Check(String kind, @Nullable Boolean passed, String value) {
        public static final String FAULT = "FAULT";
        public static final String BATTERY = "BATTERY";
        public static final String SPACE = "SPACE";
        public static final String CLOCK = "CLOCK";
        public static final String LENS = "LENS";
        public static final String CLIP = "CLIP";
        public static final String APPEARANCE = "APPEARANCE";
        public static final String CARD = "CARD";
    }

    record OperationEntered(OperationId operation, OperationFacts facts, String by) implements DutyEvent {}

    /** What was said of an operation was wrong or incomplete; all of it is said again. */
    record OperationCorrected(OperationId operation, OperationFacts facts, String reason, String by)
            implements DutyEvent {}

    /** It never took place, or was entered twice. */
    record OperationWithdrawn(OperationId operation, String reason, String by) implements DutyEvent {}

    /**
     * @param activity what kind it is: a word of the regime's list of activities, or {@code item:} and the number of a row of
     *     the office's list of what must be recorded
     * @param caseNumber empty while there is no case
     * @param officers numbers of the people who took part
     * @param start arrival at the scene
     * @param end departure; null while nobody said
     */
    record OperationFacts(
            String activity,
            String title,
            String place,
            String caseNumber,
            List<String> officers,
            Instant start,
            @Nullable Instant end) {
        public OperationFacts {
            officers = List.copyOf(officers);
        }
    }

    /**
     * The officers came back to their unit later than the rule for every day foresees.
     *
     * @param reason one of the regime's words, for example {@code 边远地区} (SM13)
     */
    record ReturnStated(OperationId operation, Instant returned, String reason, Sha256 profileDigest, String by)
            implements DutyEvent, Ruled {}

    /**
     * A recording shows an operation.
     *
     * @param method {@link #BY_TIME} if officer and corrected time alone decided, {@link #BY_PERSON} if a person did
     */
    record RecordingMatched(OperationId operation, RecordingId recording, String method, String by)
            implements DutyEvent {
        public static final String BY_TIME = "BY_TIME";
        public static final String BY_PERSON = "BY_PERSON";
    }

    /** It does not, after all. */
    record MatchRemoved(OperationId operation, RecordingId recording, String reason, String by) implements DutyEvent {}

    /** The officer at the dock named no operation; the clerk will. It says nothing of what the footage is worth. */
    record LeftToClerk(DockingId docking, String by) implements DutyEvent {}

    /**
     * Why footage came in late, said at the dock.
     *
     * @param reason one of the reasons offered, in its own words
     * @param text in the officer's words; may be empty
     */
    record LateExplained(DockingId docking, String reason, String text, Sha256 profileDigest, String by)
            implements DutyEvent, Ruled {}

    /**
     * Something was not recorded at all, or the recording was broken off (L5, L11, SM12, Z8, W9).
     *
     * @param kind {@link #NOT_RECORDED} or {@link #INTERRUPTED}
     * @param operation null if it belongs to none that is known
     * @param ground one of the regime's grounds, in its own words
     * @param article that allows or forbids it, for example {@code SM12}
     * @param basis what the reason rests on
     * @param at when it happened
     * @param headTold who was told at once that recording could not go on (L11); empty if nobody
     * @param approver role that has to decide; empty if the regime asks nobody
     */
    record StatementMade(
            StatementId statement,
            String kind,
            @Nullable OperationId operation,
            String ground,
            String article,
            String reason,
            String basis,
            Instant at,
            String headTold,
            @Nullable Instant headToldAt,
            String approver,
            Sha256 profileDigest,
            String by)
            implements DutyEvent, Ruled {
        public static final String NOT_RECORDED = "NOT_RECORDED";
        public static final String INTERRUPTED = "INTERRUPTED";
    }

    /** @param role in which the person decided, as of {@link StatementMade#approver} */
    record StatementDecided(
            StatementId statement, boolean approved, String role, String comment, Sha256 profileDigest, String by)
            implements DutyEvent, Ruled {}

    /**
     * A hole in the footage is explained, or is a violation; one that footage fills needs no line.
     *
     * @param gap what identifies it, as of the gap detective
     * @param how {@link #VOICE}, {@link #STATEMENT}, {@link #VIOLATION} or {@link #NO_GAP}
     * @param recording in which the voice explains it; null otherwise
     * @param second of that recording at which the voice is heard; null otherwise
     * @param statement that explains it; null otherwise
     */
    record GapSettled(
            String gap,
            String how,
            @Nullable RecordingId recording,
            @Nullable Long second,
            @Nullable StatementId statement,
            String text,
            Sha256 profileDigest,
            String by)
            implements DutyEvent, Ruled {
        public static final String VOICE = "VOICE";
        public static final String STATEMENT = "STATEMENT";
        public static final String VIOLATION = "VIOLATION";
        /** A person looked and found that nothing is missing. */
        public static final String NO_GAP = "NO_GAP";
    }

    /**
     * @param code of the regime, for example {@code SM18-3}
     * @param persons whose conduct it is
     * @param gap empty if it is about something else
     */
    record ViolationEntered(
            String code,
            List<String> persons,
            String text,
            @Nullable OperationId operation,
            @Nullable DockingId docking,
            @Nullable RecordingId recording,
            String gap,
            Sha256 profileDigest,
            String by)
            implements DutyEvent, Ruled {
        public ViolationEntered {
            persons = List.copyOf(persons);
        }
    }
}
