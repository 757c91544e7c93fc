package org.evidencestation.app.office;

/** Why a wish is not granted; a person can put each right. */
public enum Refusal {
    /** Who says it is not on the list of people, or has left. */
    UNKNOWN_SPEAKER,
    UNKNOWN_PERSON,
    /** A number is digits and letters; a name is not blank. */
    NOT_A_PERSON,
    UNKNOWN_RECORDER,
    /** It is faulty and not repaired, lost, or at its end (W12, W13). */
    NOT_USABLE,
    /** Somebody has it; it was not docked since. */
    NOT_BACK,
    /** A check before use failed, and no reason was given. */
    CHECK_FAILED,
    /** What the station could not measure has to be looked at by a person. */
    NOT_LOOKED_AT,
    /** A fault was seen; the regulation lets no reason suffice, here and in the next three. */
    FAULT_SEEN,
    BATTERY_LOW,
    SPACE_LOW,
    CLOCK_WRONG,
    /** Nobody took it out, so there is nothing to check again. */
    NOT_OUT,
    UNKNOWN_OPERATION,
    WITHDRAWN,
    /** An operation needs a title and somebody who took part. */
    INCOMPLETE,
    UNKNOWN_ACTIVITY,
    /** Ends before it begins, or begins further ahead than anybody plans. */
    IMPOSSIBLE_TIME,
    /** Nothing was said that counts as a reason. */
    NO_REASON,
    /** The regulation lists other words. */
    NOT_A_REASON,
    UNKNOWN_DOCKING,
    UNKNOWN_RECORDING,
    /** It says so already. */
    NO_CHANGE,
    UNKNOWN_STATEMENT,
    /** Whoever cannot go on recording tells the head at once, and the statement says when (L11). */
    HEAD_NOT_TOLD,
    ALREADY_DECIDED,
    /** The regulation asks nobody to decide. */
    NOTHING_TO_DECIDE,
    /** Nobody decides on what they said themself. */
    SAME_PERSON,
    /** The regulation names another. */
    WRONG_ROLE,
    /** A second outside of the recording. */
    NOT_THERE,
    UNKNOWN_VIOLATION,
    UNKNOWN_EQUIPMENT,
    /** Another device that is held has this serial, or docks under this key. */
    SERIAL_TAKEN,
    /** It is lost, retired, in repair, or not; the wish does not fit. */
    NOT_IN_THIS_STATE,
    /** Equipment has a category of the regime, a model and a serial. */
    NOT_EQUIPMENT,
    /** The station does not know that everything on it was taken in. */
    FOOTAGE_MAY_BE_ON_IT,
    /** Younger than the regulation lets anything be scrapped, and no reason was given (W11). */
    TOO_YOUNG,
    /** Should be an amount. */
    NOT_A_NUMBER,
    /** The regulation ends equipment in other ways (W13). */
    NOT_AN_END,
    /** The regulation has no such value, or it is not one an office may change. */
    NOT_A_RULE,
    /** Not something that value can be. */
    NOT_A_VALUE,
    /** Recordings would be kept for a shorter time. */
    WOULD_SHORTEN,
    /** Nobody has to decide on the further use of what is in force. */
    STILL_IN_FORCE,
    /** Nobody has signed in, or not any more. */
    NOT_SIGNED_IN,
    /** Not one of the deeds of this role. */
    NO_RIGHT,
    /** One person does not have both roles: who runs the station sees no footage, who supervises changes nothing. */
    ROLES_APART,
    /** Nothing more is known: number and secret do not fit, or there is no such account. */
    NOT_RECOGNISED,
    /** After wrong attempts; it says until when. */
    LOCKED,
    /** Too short, or one that everybody tries first. */
    WEAK_SECRET,
    /** Somebody else has that card. */
    CARD_TAKEN,
    /** No account, or it is closed. */
    NO_ACCOUNT,
    /** It waits for a second person to confirm it. */
    NOT_CONFIRMED,
    /** Nothing waits to be confirmed. */
    NOTHING_TO_CONFIRM,
    /** The station has its first two people already. */
    FOUNDED,
    /** The first two people are two. */
    NOT_FOUNDED,
    /** The last one of this role who can sign in stays. */
    LAST_OF_ROLE,
    /** A sample needs a checkpoint from before the day; a new station has none. */
    NO_CHECKPOINT,
    /** One sample a day, and none for a day that is over. */
    ALREADY_DRAWN,
    /** The clock was set to another day since the last checkpoint, so that somebody may have chosen the day. */
    CLOCK_WAS_SET,
    NOTHING_TO_DRAW,
    /** Not as many as can be drawn for each officer. */
    NOT_A_QUOTA,
    UNKNOWN_DRAW,
    /** The recording is not in that sample. */
    NOT_DRAWN,
    ALREADY_REVIEWED,
    /** Every item of the checklist is answered, once; what is not in order is said in words. */
    NOT_ANSWERED,
    /** The regulation forbids no such thing. */
    NOT_FORBIDDEN,
    /** The papers of an inspection go into an empty folder outside the vault. */
    NOT_A_FOLDER,
    UNKNOWN_REQUEST,
    /** It was closed, withdrawn or refused, or something was done on it already. */
    REQUEST_ENDED,
    /** What is asked is not what was looked at any more. */
    REQUEST_CHANGED,
    /** The recording is not of that case, or the person did not take part in it (SA4). */
    NOT_THEIR_CASE,
    /** Not on this machine, and not over this counter. */
    STATE_SECRET,
    /** A paper has a name. */
    NOT_A_PAPER,
    /** No scan of that kind was attached. */
    UNKNOWN_ATTACHMENT,
    /** A PDF, JPG or PNG by its first bytes, a file and no link, not too long. */
    NOT_A_SCAN,
    /** Papers are shown and checked first (SA7). */
    PAPERS_MISSING,
    /** Whoever the article names has not decided. */
    NOT_APPROVED,
    /** Whoever decides said no. */
    DISAPPROVED,
    /** The article does not let this requester do this. */
    NOT_ALLOWED,
    /** Nothing was opened yet. */
    NOT_GRANTED,
    /** Its time is over; whoever still wants it asks again. */
    GRANT_ENDED,
    /** A copy where viewing was granted, or the other way round. */
    NOT_WHAT_WAS_ASKED,
    /** What was granted does not name the recording. */
    NOT_IN_GRANT,
    /** One person alone cannot end it: propose it, and let another confirm. */
    SECOND_PERSON,
    /** There is no such case, or the recording does not belong to it. */
    NOT_OF_CASE,
    /** No such job, disc or copy. */
    UNKNOWN_DISC,
    /** The job is done, or was cancelled. */
    JOB_ENDED,
    /** Discs without a recording. */
    NOTHING_TO_BURN,
    /** Nothing is burned while a word of label or sheet is blank; they are named. */
    BLANK_FIELD,
    /** The regulation wants more; it says how many. */
    TOO_FEW_COPIES,
    /** A job for the same recordings is not done yet; its number is named. */
    DISCS_WANTED_ALREADY,
    /** Nobody has read every byte of it back. */
    NOT_VERIFIED,
    /** There is no drive that burns or reads discs. */
    NO_DRIVE,
    /** A disc is being made or read already. */
    DRIVE_BUSY,
    /** The disc in the drive is another of ours; its number is named. */
    ANOTHER_DISC,
    /** Nothing that was not sealed stands in the vault; the place is named. */
    IN_THE_VAULT,
    /** Not all copies are verified and labelled. */
    NOT_FINISHED,
    /** Something keeps the recording; it is named. */
    KEPT,
    /** What keeps the recording is not what it was when it was judged; it has to be judged anew. */
    CHANGED_SINCE,
    /** Its footage was cleared. */
    CLEARED,
    UNKNOWN_HAND_OFF,
    /** It is not at the step for that: not written yet, or written, receipted or cancelled already. */
    HAND_OFF_ENDED,
    /** The receipt is about something else; what differs is named. */
    RECEIPT_DIFFERS,
    /** The setting is not changed here. */
    NOT_HERE,
    /** The file of settings says something else than whoever changes it saw. */
    SETTING_EDITED,
    /** The file of settings cannot be read; what is wrong with it is named. */
    SETTING_UNREADABLE,
    NOTHING_PROPOSED,
    /** The regulation does not let recorders be cleared. */
    NOT_TO_BE_CLEARED,
    NO_SUCH_FOLDER,
    NOT_WRITABLE,
    /** Both are named: what is free, and what is needed. */
    NO_ROOM,
    /** One broken disk would take both copies. */
    NOT_ANOTHER_DISK,
    /** Something else is in there. */
    FOLDER_TAKEN
}
