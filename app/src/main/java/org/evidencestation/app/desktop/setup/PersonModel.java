package org.evidencestation.app.desktop.setup;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;

/** One of the first two, who types for themself. */
final class PersonModel {
    private final SetupDesk desk;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");

    PersonModel(SetupDesk desk) {
        this.desk = desk;
    }

    StringProperty number() {
        return number;
    }

    StringProperty name() {
        return name;
    }

    StringProperty password() {
        return password;
    }

    StringProperty again() {
        return again;
    }

    First first() {
        return new First(
                number.get().strip(), name.get().strip(), password.get().toCharArray());
    }

    /** What keeps them from being one of the two. */
    Optional<Missing> missing() {
        Optional<Missing> refused = desk.against(first()).map(this::words);
        if (refused.isEmpty() && !password.get().equals(again.get())) {
            return Optional.of(new Missing("setup.missing.again", name.get().strip()));
        }
        return refused;
    }

    private Missing words(Answer<Object> answer) {
        return switch (answer) {
            case Answer.Refused<Object> it
            when it.why() == Refusal.WEAK_SECRET ->
                new Missing("setup.weak." + it.about(), name.get().strip());
            default -> new Missing("setup.missing.person");
        };
    }
}
