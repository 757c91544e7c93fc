package org.evidencestation.app.desktop.duty;

import java.util.List;
import org.evidencestation.app.duty.DockQuestions;
import org.evidencestation.app.duty.Person;

/**
 * One stay of a recorder in a slot, as its officer sees it once all is sealed.
 *
 * @param people who may answer
 * @param activities of an operation that is entered here, the regulation's first
 * @param leftToClerk the officer named no operation, and need not be asked again
 */
public record DockSight(DockQuestions questions, List<Person> people, List<Activity> activities, boolean leftToClerk) {
    public DockSight {
        people = List.copyOf(people);
        activities = List.copyOf(activities);
    }

    /**
     * One kind of operation.
     *
     * @param code as an operation is entered with it
     */
    public record Activity(String code, String words) {}
}
