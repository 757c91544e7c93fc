package org.evidencestation.app.desktop.account;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.account.Account;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.account.AccountDesk.Sight;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;

/** The page between somebody and the rest of the station, and the accounts behind it. */
public final class AccountModel {
    private static final String FOUND = "account.found";

    private final AccountDesk desk;
    private final SessionModel session;
    private final Errands errands;
    private final AccountForms forms;
    private final FormModel<AccountOrder> form;
    private final AtomicReference<Object> made = new AtomicReference<>("");
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NOTHING);
    private final ReadOnlyObjectWrapper<Codes> codes = new ReadOnlyObjectWrapper<>(Codes.NONE);

    public AccountModel(AccountDesk desk, SessionModel session, Texts texts, ZoneId zone, Errands errands) {
        this.desk = desk;
        this.session = session;
        this.errands = errands;
        this.forms = new AccountForms(texts);
        this.form = new FormModel<>(remembering(), errands, zone, this::done);
        session.session().subscribe((before, now) -> changed());
    }

    /**
     * What the station tells once and cannot tell again.
     *
     * @param key of the words that say what to do with it; empty if there is nothing
     */
    public record Codes(String key, List<String> codes) {
        static final Codes NONE = new Codes("", List.of());

        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** Keeps what an order made until the form tells that it is done. */
    private Desk<AccountOrder> remembering() {
        return new Desk<>() {
            @Override
            public Answer<?> carryOut(AccountOrder order, String by) throws java.io.IOException {
                Answer<?> answer = desk.carryOut(order, by);
                if (answer instanceof Answer.Done<?>(var value)) {
                    made.set(value instanceof Session ? value : told(order, value));
                }
                return answer;
            }

            @Override
            public String speaks(AccountOrder order) {
                return desk.speaks(order);
            }
        };
    }

    private static Codes told(AccountOrder order, Object value) {
        if (value instanceof List<?> list) {
            return new Codes(
                    "account.codes.recovery", list.stream().map(String::valueOf).toList());
        }
        return switch (order) {
            case AccountOrder.GiveStartCode _ -> new Codes("account.codes.start", List.of(String.valueOf(value)));
            case AccountOrder.Begin _ -> new Codes("account.codes.begun", List.of());
            default -> Codes.NONE;
        };
    }

    private void done() {
        switch (made.getAndSet("")) {
            case Session next -> session.begin(next);
            case Codes told -> {
                codes.set(told);
                refresh();
            }
            default -> refresh();
        }
    }

    private void changed() {
        codes.set(Codes.NONE);
        form.close();
        refresh();
    }

    public FormModel<AccountOrder> form() {
        return form;
    }

    public SessionModel session() {
        return session;
    }

    public ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Codes> codes() {
        return codes.getReadOnlyProperty();
    }

    /** Whoever saw the codes has written them down. */
    void forgetCodes() {
        codes.set(Codes.NONE);
        openFirst();
    }

    /** Asks the station again. */
    public void refresh() {
        errands.run(
                desk::look,
                seen -> {
                    sight.set(seen);
                    openFirst();
                },
                problem -> {});
    }

    /** Nobody who is not in has to look for the way in. */
    private void openFirst() {
        boolean inside = session.session().get().isPresent();
        boolean outOfDate = sight.get().founded()
                && form.form().get().filter(it -> it.key().equals(FOUND)).isPresent();
        if (!inside
                && codes.get().equals(Codes.NONE)
                && (outOfDate || form.form().get().isEmpty())) {
            form.open(sight.get().founded() ? forms.signIn() : forms.found());
        }
    }

    /** What somebody who is not in can do instead of signing in. */
    List<Form<AccountOrder>> otherWays() {
        return sight.get().founded() ? List.of(forms.signIn(), forms.begin(), forms.recover()) : List.of();
    }

    /** What whoever is in can do about their own account. */
    List<Form<AccountOrder>> own() {
        return session.session()
                .get()
                .map(it -> it.may(Right.ENTER_DUTY)
                        ? List.of(forms.changePassword(it), forms.setPin(it), forms.setCard(it))
                        : List.of(forms.changePassword(it)))
                .orElse(List.of());
    }

    /** What whoever is in can do about everybody's. */
    List<Form<AccountOrder>> ofAll() {
        return session.session()
                .get()
                .filter(it -> it.may(Right.KEEP_PEOPLE))
                .map(it -> List.of(forms.propose(it, sight.get().names())))
                .orElse(List.of());
    }

    /** What whoever is in can do about one. */
    List<Form<AccountOrder>> about(Account account) {
        List<Form<AccountOrder>> can = new ArrayList<>();
        Optional<Session> by = session.session().get();
        by.filter(it -> it.may(Right.CONFIRM_PEOPLE) && account.proposal().isPresent())
                .ifPresent(it -> can.add(forms.confirm(it, account)));
        by.filter(it -> it.may(Right.KEEP_PEOPLE) && !it.person().equals(account.person()))
                .ifPresent(it -> {
                    can.add(forms.startCode(it, account));
                    if (account.credentials().containsKey(CredentialSet.CARD)) {
                        can.add(forms.removeCard(it, account));
                    }
                    can.add(forms.close(it, account));
                });
        return can;
    }

    /** Whether whoever is in sees everybody's accounts. */
    boolean seesAll() {
        return session.session()
                .get()
                .filter(it -> it.may(Right.KEEP_PEOPLE) || it.may(Right.CONFIRM_PEOPLE))
                .isPresent();
    }
}
