package org.evidencestation.app.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.OfficeEvent;

/** Everybody who was ever listed, as they were listed last. */
public final class People {
    private final Map<String, Person> byNumber = new TreeMap<>();

    People() {}

    void listed(DutyEvent.PersonListed it) {
        byNumber.put(it.person(), new Person(it.person(), it.name(), it.section(), it.equippingClass(), it.active()));
    }

    /** In the order of their numbers. */
    public List<Person> all() {
        return List.copyOf(byNumber.values());
    }

    public Optional<Person> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** What a list shows for a number: the name, or the number itself of somebody who was never listed. */
    public String name(String number) {
        return find(number).map(Person::name).orElse(number);
    }

    /**
     * Whom a recorder means that claims a number or a name; a name that several have means nobody. Recorders come with
     * numbers like {@code 000000}, so one that nobody has means nobody.
     */
    public Optional<Person> claimed(String numberOrName) {
        if (byNumber.containsKey(numberOrName)) {
            return find(numberOrName);
        }
        List<Person> named = byNumber.values().stream()
                .filter(person -> person.name().equals(numberOrName))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /**
     * Whether this number may say something. Before anybody is listed the first person may list themself, or nobody ever
     * could; nobody speaks for the station.
     */
    boolean maySpeak(String number) {
        return !number.equals(OfficeEvent.STATION)
                && (byNumber.isEmpty() || find(number).filter(Person::active).isPresent());
    }
}
