package org.evidencestation.app.account;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which role may do what: the one table of it. */
public final class Rights {
    private Rights() {}

    /** What somebody with one of these roles may do. */
    public static Set<Right> of(Collection<StationRole> roles) {
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        roles.forEach(role -> rights.addAll(of(role)));
        return Collections.unmodifiableSet(rights);
    }

    private static Set<Right> of(StationRole role) {
        return switch (role) {
            case OFFICER, CASE_HANDLER -> EnumSet.of(Right.ENTER_DUTY);
            case CLERK ->
                EnumSet.of(
                        Right.ENTER_DUTY,
                        Right.KEEP_LEDGERS,
                        Right.LIST_RECORDINGS,
                        Right.WATCH_FOOTAGE,
                        Right.CLASSIFY,
                        Right.SERVE_REQUESTS,
                        Right.BURN_DISCS,
                        Right.SEE_BOARD,
                        Right.CLEAR,
                        Right.CONFIRM_PEOPLE,
                        Right.CONFIRM_SETTINGS,
                        Right.DECIDE_REGULATION);
            case LEGAL_HEAD -> EnumSet.of(Right.APPROVE);
            case LEADER ->
                EnumSet.of(Right.APPROVE, Right.SEE_BOARD, Right.CLEAR, Right.CONFIRM_PEOPLE, Right.CONFIRM_SETTINGS);
            case SUPERVISOR ->
                EnumSet.of(
                        Right.LIST_RECORDINGS,
                        Right.REVIEW_FOOTAGE,
                        Right.OVERSEE,
                        Right.SEE_BOARD,
                        Right.READ_JOURNAL);
            case ADMINISTRATOR ->
                EnumSet.of(
                        Right.KEEP_LEDGERS,
                        Right.READ_JOURNAL,
                        Right.KEEP_PEOPLE,
                        Right.DECIDE_REGULATION,
                        Right.RUN_STATION);
        };
    }
}
