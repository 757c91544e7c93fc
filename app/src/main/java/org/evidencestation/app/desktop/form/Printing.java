package org.evidencestation.app.desktop.form;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.office.Answer;

/** Papers that are made one at a time, and what became of the last one. On the screen's thread. */
public final class Printing {
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());

    public Printing(Errands errands) {
        this.errands = errands;
    }

    public void run(Callable<Answer<?>> paper) {
        run(paper, () -> {});
    }

    /** @param then whatever the answer is, unless there was none */
    public void run(Callable<Answer<?>> paper, Runnable then) {
        outcome.set(new Outcome.Busy());
        errands.<Answer<?>>run(
                paper,
                answer -> {
                    outcome.set(
                            switch (answer) {
                                case Answer.Done<?> _ -> new Outcome.Done();
                                case Answer.Refused<?> refused -> new Outcome.Refused(refused);
                            });
                    then.run();
                },
                problem -> outcome.set(new Outcome.Failed()));
    }

    /** Nothing more is said of it. */
    public void forget() {
        outcome.set(new Outcome.Nothing());
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }
}
