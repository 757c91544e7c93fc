package org.evidencestation.storage.audit;

/** Everything that can be wrong with a vault. The codes are for good: a new kind gets a new number. */
public enum FindingCode {
    /** {@code vault.json} is missing or not a description of a vault. */
    DESCRIPTION_UNREADABLE("V001", Severity.ERROR),
    /** {@code vault.json} is not what the station signed. */
    DESCRIPTION_NOT_GENUINE("V002", Severity.ERROR),
    /** The certificates in the vault are not those of its station. */
    CERTIFICATES_CHANGED("V003", Severity.ERROR),

    /** A line or segment of the journal was changed or taken away. */
    JOURNAL_BROKEN("V010", Severity.ERROR),
    /** The last line is not finished: being written, or cut off by a crash and put aside at the next start. */
    JOURNAL_UNFINISHED("V011", Severity.INFO),

    /** The station noted that its clock was set, or that the machine slept; nothing is lost, times before and after differ. */
    STATION_CLOCK_JUMPED("V012", Severity.INFO),

    /** Times of lines run backwards, and no line tells why: a station notes every jump of its clock. */
    TIMES_RUN_BACK("V013", Severity.WARNING),

    /** A clip was erased from its recorder without a recording that holds it, or without a line that announced it. */
    CLEARED_UNHELD("V014", Severity.ERROR),

    /** A line says that footage was cleared, or is about to be, that was never held, or that no line announced. */
    RETIRED_UNANNOUNCED("V015", Severity.ERROR),
    /** Footage is being cleared from the vault, or that was cut off and is settled at the next start. */
    RETIREMENT_UNFINISHED("V016", Severity.INFO),

    /** A checkpoint is not readable as one. */
    CHECKPOINT_UNREADABLE("V020", Severity.ERROR),
    /** A checkpoint was not signed by the station. */
    CHECKPOINT_NOT_GENUINE("V021", Severity.ERROR),
    /** The journal is not the one that was signed: its history was written anew. */
    CHECKPOINT_CONTRADICTED("V022", Severity.ERROR),
    /** Lines that were signed are missing at the end of the journal. */
    JOURNAL_SHORTENED("V023", Severity.ERROR),
    /** The last lines have no checkpoint yet, as always while recorders are docked. */
    LINES_NOT_SIGNED("V024", Severity.INFO),

    /** The token of a time authority beside a checkpoint does not prove when it was there; its signatures still hold. */
    TIME_TOKEN_WRONG("V025", Severity.WARNING),

    /** The journal tells of a recording that is not in the store. */
    OBJECT_MISSING("V030", Severity.ERROR),
    /** The store holds a recording the journal does not tell of. */
    OBJECT_UNKNOWN("V031", Severity.WARNING),
    /** The same, but the station has noted that it was about to write the line. */
    OBJECT_PENDING("V032", Severity.INFO),

    /** The OCFL inventory, its side-car or the object's declaration is missing or does not tell what is there. */
    INVENTORY_WRONG("V040", Severity.WARNING),
    /** A manifest is missing or not readable. */
    MANIFEST_UNREADABLE("V041", Severity.ERROR),
    /** A manifest is not what the station signed. */
    MANIFEST_NOT_GENUINE("V042", Severity.ERROR),
    /** A manifest is genuine, but not the one the journal tells of. */
    MANIFEST_EXCHANGED("V043", Severity.ERROR),
    /** An object is genuine, but lies in the place of another. */
    OBJECT_MISPLACED("V044", Severity.ERROR),
    /** A file of a recording is missing. */
    FILE_MISSING("V045", Severity.ERROR),
    /** A file of a recording has other bytes than those that were sealed. */
    FILE_CHANGED("V046", Severity.ERROR),

    /** Footage is gone and a clearance record is in its place, but the journal does not tell of it. */
    RETIRED_WITHOUT_LINE("V047", Severity.ERROR),
    /** The journal says that footage was cleared, but it is still there. */
    RETIRED_STILL_HELD("V048", Severity.WARNING),
    /** What is in the place of cleared footage is not a record that the station signed for this recording. */
    CLEARANCE_NOT_GENUINE("V049", Severity.ERROR),

    /** Something in the store that the station did not put there. */
    FOREIGN_FILE("V050", Severity.WARNING),
    /** A clip or a seal that is not finished. */
    STAGING_NOT_EMPTY("V051", Severity.INFO),
    /** Something was put aside because it was not genuine. */
    QUARANTINE_NOT_EMPTY("V052", Severity.INFO),

    /** The journal proof beside a recording does not show that a journal tells of it. */
    PROOF_WRONG("V060", Severity.ERROR),
    /** Only a part of a recording is here; what was sealed is the whole of it. */
    ONLY_A_PART("V061", Severity.INFO),
    /** A file of a disc, other than footage, is missing or is not what the disc's lists say. */
    DISC_FILE_CHANGED("V062", Severity.ERROR),

    /** A regime profile that was in force is not kept, or not all of it: decisions made by it cannot be judged again. */
    PROFILE_MISSING("V070", Severity.WARNING),
    /** A kept file of a regime profile has other bytes than its name, which the journal names, says. */
    PROFILE_CHANGED("V071", Severity.WARNING),

    /** A scan of a paper that the journal names is not kept. */
    PAPER_MISSING("V072", Severity.WARNING),
    /** A kept scan of a paper has other bytes than its name, which the journal names, says. */
    PAPER_CHANGED("V073", Severity.WARNING),

    /** The disk did not give a file back. */
    DISK_ERROR("V090", Severity.ERROR);

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** For people to say and to look up, for example {@code V046}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }
}
