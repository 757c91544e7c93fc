package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.FoundStation;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.rule.Role;
import org.jspecify.annotations.Nullable;

/** The four people of a made-up office, let in as anybody is, and signed in again whenever the station was closed. For one thread. */
final class People {
    private static final String ADMINISTRATOR = "100008";
    static final String CLERK = "100001";
    static final String LEADER = "100009";
    static final String SUPERVISOR = "100005";
    private static final String SECRET = "soak example pass phrase ";

    private @Nullable Session clerk;
    private @Nullable Session leader;
    private @Nullable Session supervisor;

    /** The first start. */
    void found(Station station) throws IOException {
        Soak.done(station.accounts()
                .foundation()
                .found(
                        new FoundStation.First(ADMINISTRATOR, "示例管理员", secret(ADMINISTRATOR)),
                        new FoundStation.First(CLERK, "示例档案员", secret(CLERK))));
        Session administrator = in(station, ADMINISTRATOR);
        Session confirms = in(station, CLERK);
        let(station, administrator, confirms, LEADER, StationRole.LEADER, Set.of(Role.UNIT_HEAD));
        let(station, administrator, confirms, SUPERVISOR, StationRole.SUPERVISOR, Set.of());
    }

    private static void let(
            Station station, Session by, Session confirms, String number, StationRole role, Set<Role> posts)
            throws IOException {
        Soak.done(station.duty().people().list(new Person(number, "示例人员" + number, "", "", true), ADMINISTRATOR));
        Soak.done(station.accounts().keep().propose(number, Set.of(role), posts, "", by));
        String code = Soak.done(station.accounts().keep().startCode(number, "", by));
        Soak.done(station.accounts().secrets().begin(number, code.toCharArray(), secret(number)));
        Soak.done(station.accounts().keep().confirm(number, confirms));
    }

    /** Everybody is in. */
    void signIn(Station station) throws IOException {
        clerk = in(station, CLERK);
        leader = in(station, LEADER);
        supervisor = in(station, SUPERVISOR);
    }

    private static Session in(Station station, String number) throws IOException {
        return Soak.done(station.accounts().signIn().password(number, secret(number)));
    }

    private static char[] secret(String number) {
        return (SECRET + number).toCharArray();
    }

    /** Nobody is left alone for too long. */
    void touch(Station station) {
        for (Session session : new @Nullable Session[] {clerk, leader, supervisor}) {
            if (session != null) {
                station.accounts().sessions().touch(session);
            }
        }
    }

    Session clerk() {
        return Objects.requireNonNull(clerk, "signed in");
    }

    Session leader() {
        return Objects.requireNonNull(leader, "signed in");
    }

    Session supervisor() {
        return Objects.requireNonNull(supervisor, "signed in");
    }

    static boolean refused(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>;
    }
}
