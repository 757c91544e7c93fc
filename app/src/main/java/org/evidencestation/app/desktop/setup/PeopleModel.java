package org.evidencestation.app.desktop.setup;

import java.util.Optional;

/** The two who confirm each other: one keeps accounts and sees no footage, the other keeps footage and no accounts. */
final class PeopleModel {
    private final PersonModel administrator;
    private final PersonModel clerk;

    PeopleModel(SetupDesk desk) {
        this.administrator = new PersonModel(desk);
        this.clerk = new PersonModel(desk);
    }

    PersonModel administrator() {
        return administrator;
    }

    PersonModel clerk() {
        return clerk;
    }

    Optional<Missing> missing() {
        Optional<Missing> first = administrator.missing();
        if (first.isPresent()) {
            return first;
        }
        Optional<Missing> second = clerk.missing();
        if (second.isPresent()) {
            return second;
        }
        boolean one = administrator.first().number().equals(clerk.first().number());
        return one ? Optional.of(new Missing("setup.missing.two")) : Optional.empty();
    }
}
