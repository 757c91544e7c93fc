package org.evidencestation.app.desktop.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.access.AccessLaw;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.Reminder;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.duty.Person;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * Everything at the counter as it was at one moment.
 *
 * @param now by which grants end
 * @param requests in the order of their numbers
 * @param mine that wait for whoever is signed in to decide
 * @param executable that whoever is signed in may carry out once granted
 * @param recordings that can be asked for, newest first
 */
public record CounterSight(
        Instant now,
        ZoneId zone,
        AccessLaw law,
        List<AccessRequest> requests,
        Set<RequestId> mine,
        Set<RequestId> executable,
        List<Reminder> reminders,
        Office office,
        List<Shot> recordings) {
    public CounterSight {
        requests = List.copyOf(requests);
        mine = Set.copyOf(mine);
        executable = Set.copyOf(executable);
        reminders = List.copyOf(reminders);
        recordings = List.copyOf(recordings);
    }

    /**
     * @param people who work here
     * @param names of everybody who was ever listed, by number
     * @param signedIn number of who is signed in; empty if nobody is
     */
    public record Office(List<Person> people, Map<String, String> names, String signedIn, Set<Right> rights) {
        public Office {
            people = List.copyOf(people);
            names = Map.copyOf(names);
            rights = Set.copyOf(rights);
        }
    }

    /**
     * A recording as the counter finds it.
     *
     * @param words name, officer and time
     * @param cases whose operations it shows
     */
    public record Shot(RecordingId recording, String name, String words, Set<String> cases) {
        public Shot {
            cases = Set.copyOf(cases);
        }
    }

    Optional<AccessRequest> request(String id) {
        return requests.stream().filter(it -> it.id().value().equals(id)).findFirst();
    }

    String name(String number) {
        return office.names().getOrDefault(number, number);
    }

    String recording(RecordingId id) {
        return recordings.stream()
                .filter(it -> it.recording().equals(id))
                .map(Shot::name)
                .findFirst()
                .orElseGet(() -> id.toString().substring(0, 8));
    }

    boolean may(Right right) {
        return office.rights().contains(right);
    }
}
