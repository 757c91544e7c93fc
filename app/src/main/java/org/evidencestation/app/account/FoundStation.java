package org.evidencestation.app.account;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;

/** The first start: two people who confirm each other. There is no password that came with the program. */
public final class FoundStation {
    private static final String NUMBER = "[\\p{Alnum}-]{1,32}";

    private final AccountOffice office;

    FoundStation(AccountOffice office) {
        this.office = office;
    }

    /**
     * One of the first two.
     *
     * @param password is left as it is; whoever owns it wipes it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and a String could not be wiped
    public record First(String number, String name, char[] password) {}

    /** @return the two recovery codes, to be printed, sealed and put away; the station cannot tell them again */
    public Answer<List<String>> found(First administrator, First clerk) throws IOException {
        return found(administrator, clerk, RecoveryCodes.fresh(office.random()));
    }

    /** @param codes of {@link RecoveryCodes#fresh}, which somebody has on paper already */
    public Answer<List<String>> found(First administrator, First clerk, List<String> codes) throws IOException {
        synchronized (office) {
            if (office.speakers().founded()) {
                return AccountOffice.refused(Refusal.FOUNDED, "");
            }
            Optional<Answer<List<String>>> against = against(administrator, clerk);
            return against.isPresent() ? against.get() : new Answer.Done<>(write(administrator, clerk, codes));
        }
    }

    /** Why these two cannot be the first; asked before there is a station. */
    public static <T> Optional<Answer<T>> against(First administrator, First clerk) {
        if (administrator.number().equals(clerk.number())) {
            return Optional.of(AccountOffice.refused(Refusal.NOT_FOUNDED, clerk.number()));
        }
        Optional<Answer<T>> first = against(administrator);
        return first.isPresent() ? first : against(clerk);
    }

    /** Why somebody cannot be one of the first two. */
    public static <T> Optional<Answer<T>> against(First one) {
        if (!one.number().matches(NUMBER) || one.name().isBlank()) {
            return Optional.of(AccountOffice.refused(Refusal.NOT_A_PERSON, one.number()));
        }
        return SecretRules.weakness(CredentialSet.PASSWORD, one.password(), java.util.Set.of(one.number(), one.name()))
                .map(weak -> AccountOffice.refused(Refusal.WEAK_SECRET, weak.name()));
    }

    /** Proposed first: a power cut in between leaves a station that is not founded and can be founded again. */
    private List<String> write(First administrator, First clerk, List<String> codes) throws IOException {
        List<Event> listed = new ArrayList<>(listed(administrator));
        listed.addAll(listed(clerk));
        if (!listed.isEmpty()) {
            office.append(listed.toArray(Event[]::new));
        }
        List<Entry> proposed = office.append(
                proposal(administrator, StationRole.ADMINISTRATOR, Role.EQUIPMENT_OFFICE),
                proposal(clerk, StationRole.CLERK, Role.ARCHIVIST));
        office.append(
                office.keep(
                        administrator.number(),
                        CredentialSet.PASSWORD,
                        administrator.password(),
                        administrator.number()),
                office.keep(clerk.number(), CredentialSet.PASSWORD, clerk.password(), clerk.number()),
                new AccountEvent.AccountConfirmed(
                        administrator.number(), proposed.getFirst().number(), clerk.number()),
                new AccountEvent.AccountConfirmed(
                        clerk.number(), proposed.getLast().number(), administrator.number()),
                new AccountEvent.RecoveryCodesMade(
                        codes.stream().map(RecoveryCodes::digest).toList(), administrator.number()));
        return codes;
    }

    private List<Event> listed(First one) {
        return office.name(one.number()).filter(one.name().strip()::equals).isPresent()
                ? List.of()
                : List.of(new DutyEvent.PersonListed(one.number(), one.name().strip(), "", "", true, one.number()));
    }

    private static AccountEvent.AccountProposed proposal(First one, StationRole role, Role post) {
        return new AccountEvent.AccountProposed(
                one.number(), List.of(role.name()), List.of(post.name()), "", one.number());
    }
}
