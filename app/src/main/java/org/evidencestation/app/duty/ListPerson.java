package org.evidencestation.app.duty;

import java.io.IOException;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.OfficeEvent;

/** Puts somebody on the list of people, or says anew what is known of them. */
public final class ListPerson {
    private static final String NUMBER = "[\\p{Alnum}-]{1,32}";

    private final DutyOffice office;

    public ListPerson(DutyOffice office) {
        this.office = office;
    }

    /** @param by somebody who is listed; the first of all lists themself */
    public Answer<Person> list(Person person, String by) throws IOException {
        return office.write(ledger -> Wish.of(ledger, by)
                .need(
                        person.number().matches(NUMBER) && !person.number().equals(OfficeEvent.STATION),
                        Refusal.NOT_A_PERSON,
                        person.number())
                .need(!person.name().isBlank(), Refusal.NOT_A_PERSON, person.number())
                .need(person.equippingClass().matches("[ABC]?"), Refusal.NOT_A_PERSON, person.equippingClass())
                .need(!ledger.people().all().isEmpty() || by.equals(person.number()), Refusal.UNKNOWN_SPEAKER, by)
                .need(
                        ledger.people()
                                .find(person.number())
                                .filter(person::equals)
                                .isEmpty(),
                        Refusal.NO_CHANGE,
                        person.number())
                .write(
                        person,
                        new DutyEvent.PersonListed(
                                person.number(),
                                person.name().strip(),
                                person.section().strip(),
                                person.equippingClass(),
                                person.active(),
                                by)));
    }
}
