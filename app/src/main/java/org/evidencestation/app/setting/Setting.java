package org.evidencestation.app.setting;

import java.util.Arrays;
import java.util.Optional;

/** What an office can choose: every name of the settings file, with what a change of it asks for. */
public enum Setting {
    UNIT("unit", Way.HERE, Counts.NEXT_START),
    ZONE("zone", Way.HERE, Counts.NEXT_START),
    PROFILE("profile", Way.ELSEWHERE, Counts.NEXT_START),
    SLOTS("slots", Way.HERE, Counts.NEXT_START),
    LANGUAGE("language", Way.HERE, Counts.AT_ONCE),
    THEME("theme", Way.HERE, Counts.AT_ONCE),
    SOUNDS("sounds", Way.HERE, Counts.AT_ONCE),
    VAULT("vault", Way.ELSEWHERE, Counts.NEXT_START),
    MIRROR("mirror", Way.HERE, Counts.AT_ONCE),
    FIXITY_HOURS("fixityHours", Way.HERE, Counts.AT_ONCE),
    FIXITY_PACE("fixityMegabytesPerSecond", Way.HERE, Counts.AT_ONCE),
    SET_CLOCKS("setRecorderClocks", Way.HERE, Counts.AT_ONCE),
    CLEAR_RECORDERS("clearRecorders", Way.HERE, Counts.AT_ONCE),
    CLEAR_LOCKED("clearLockedClips", Way.HERE, Counts.AT_ONCE),
    REMOUNT("remountCommand", Way.IN_THE_FILE, Counts.NEXT_START),
    VENDOR_LIBRARIES("vendorLibraries", Way.IN_THE_FILE, Counts.NEXT_START),
    UNLOCKERS("unlockers", Way.IN_THE_FILE, Counts.NEXT_START),
    ERROR_CORRECTION("discErrorCorrection", Way.HERE, Counts.NEXT_START),
    TIME_AUTHORITY("timeAuthority", Way.HERE, Counts.NEXT_START);

    public static final String YES = "true";
    public static final String NO = "false";

    /** Whoever proves less often than once a year does not prove. */
    private static final int SELDOM_HOURS = 366 * 24;

    private final String key;
    private final Way way;
    private final Counts counts;

    Setting(String key, Way way, Counts counts) {
        this.key = key;
        this.way = way;
        this.counts = counts;
    }

    /** How it is changed. */
    public enum Way {
        HERE,
        /** It names programs that will be run: only by hand. */
        IN_THE_FILE,
        /** Much hangs on it that has to be judged or moved with it. */
        ELSEWHERE
    }

    /** From when on a change counts. */
    public enum Counts {
        AT_ONCE,
        NEXT_START
    }

    /** Its name in the settings file and in the journal. */
    public String key() {
        return key;
    }

    public Way way() {
        return way;
    }

    public Counts counts() {
        return counts;
    }

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    /**
     * Whether the journal tells of its changes. How screens look is nobody's business, the vault's place is where the journal
     * itself is, and the regulation has lines of its own.
     */
    public boolean witnessed() {
        return switch (this) {
            case LANGUAGE, THEME, SLOTS, VAULT, PROFILE -> false;
            default -> true;
        };
    }

    /** Whether one person alone may not do this: footage is erased by it, or lies on one disk only, or is looked at no more. */
    public boolean takesTwo(String before, String after) {
        return switch (this) {
            case CLEAR_RECORDERS, CLEAR_LOCKED -> after.equals(YES);
            case MIRROR -> !before.isEmpty() && !before.equals(after);
            case FIXITY_HOURS -> never(after) && !never(before);
            default -> false;
        };
    }

    private static boolean never(String hours) {
        return hours.matches("0+") || (hours.matches("[0-9]{1,9}") && Integer.parseInt(hours) > SELDOM_HOURS);
    }
}
