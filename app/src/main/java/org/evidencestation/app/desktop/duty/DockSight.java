package org.evidencestation.app.desktop.duty;

import java.util.List;
import org.evidencestation.app.duty.DockQuestions;
import org.evidencestation.app.duty.Person;

/**
 * One stay of a recorder in a slot, as its officer sees it once all is sealed.
 *
 * @param people who may answer
 * @param leftToClerk the officer named no operation, and need not be asked again
 */
public record DockSight(DockQuestions questions, List<Person> people, boolean leftToClerk) {
    public DockSight {
        people = List.copyOf(people);
    }
}
