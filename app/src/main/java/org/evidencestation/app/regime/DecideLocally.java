package org.evidencestation.app.regime;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.office.WhoSpeaks;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.ProfileChange;
import org.evidencestation.app.policy.ProfileException;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.ProfileReader;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;
import org.evidencestation.storage.vault.Vault;

/**
 * Writes down what the office decided itself: that it goes on with a regulation that has ended (W20), or that one rule is
 * another here because a higher text says so (SA13, W19). Nothing decided here can shorten the life of a recording.
 */
public final class DecideLocally {
    private final Vault vault;
    private final RegimeProfile inForce;
    private final WhoSpeaks people;
    private final ProfileLibrary library;
    private final Keeper keeper;
    private final InstantSource time;

    /** Where the office's own profile is kept, and chosen from the next start on. */
    @FunctionalInterface
    public interface Keeper {
        void keep(String profile, byte[] file) throws IOException;
    }

    /** @param people who may decide */
    public DecideLocally(
            Vault vault,
            RegimeProfile inForce,
            WhoSpeaks people,
            ProfileLibrary library,
            Keeper keeper,
            InstantSource time) {
        this.vault = vault;
        this.inForce = inForce;
        this.people = people;
        this.library = library;
        this.keeper = keeper;
        this.time = time;
    }

    /** @return id of the profile */
    public Answer<String> goOn(Said said, String by) throws IOException {
        LocalDate today = LocalDate.ofInstant(time.instant(), inForce.zone());
        Optional<Answer<String>> objection = objection(said, today, by);
        if (objection.isPresent()) {
            return objection.get();
        }
        if (ProfileNotice.of(inForce, today).isEmpty()) {
            return new Answer.Refused<>(
                    Refusal.STILL_IN_FORCE, inForce.id(), inForce.validity().article());
        }
        write("", "", said, by);
        return new Answer.Done<>(inForce.id());
    }

    /**
     * Takes effect at the next start.
     *
     * @param key of a value of the profile in force
     * @return id of the profile that has the office's own decisions
     */
    public Answer<String> override(String key, String value, Said said, String by) throws IOException {
        LocalDate today = LocalDate.ofInstant(time.instant(), inForce.zone());
        Optional<Answer<String>> objection = objection(said, today, by);
        if (objection.isPresent()) {
            return objection.get();
        }
        if (inForce.values().stream().noneMatch(it -> it.key().equals(key)) || key.startsWith("validity.")) {
            return new Answer.Refused<>(Refusal.NOT_A_RULE, key, "");
        }
        String id = OwnProfile.id(inForce);
        OwnProfile own = new OwnProfile(inForce, library.bytes(id));
        byte[] file;
        RegimeProfile after;
        try {
            file = readable(own, key, value, said);
            after = read(id, file);
        } catch (ProfileException e) {
            return new Answer.Refused<>(Refusal.NOT_A_VALUE, value, "");
        }
        if (ProfileChange.judge(inForce, after, ProfileChange.everyKind(inForce))
                instanceof Decision.Refused(var article, var _, var subjects)) {
            return new Answer.Refused<>(Refusal.WOULD_SHORTEN, String.join("、", subjects), article);
        }
        write(key, value, said, by);
        keeper.keep(id, file);
        return new Answer.Done<>(id);
    }

    /** A period may look like a word and a number like a text: whichever the profile takes is meant. */
    private byte[] readable(OwnProfile own, String key, String value, Said said) throws IOException {
        byte[] literal = own.with(key, value.strip(), false, said);
        try {
            read(OwnProfile.id(inForce), literal);
            return literal;
        } catch (ProfileException e) {
            return own.with(key, value.strip(), true, said);
        }
    }

    private RegimeProfile read(String id, byte[] file) throws IOException {
        return new ProfileReader().read(id + ".json", file, library);
    }

    private Optional<Answer<String>> objection(Said said, LocalDate today, String by) {
        Optional<Refusal> nobody = people.against(by);
        if (nobody.isPresent()) {
            return Optional.of(new Answer.Refused<>(nobody.get(), by, ""));
        }
        String article = inForce.rules().localDecisions().article();
        if (said.decision().isEmpty()
                || said.document().isEmpty()
                || said.decider().isEmpty()) {
            return Optional.of(new Answer.Refused<>(Refusal.NO_REASON, "", article));
        }
        return said.on().isAfter(today)
                ? Optional.of(
                        new Answer.Refused<>(Refusal.IMPOSSIBLE_TIME, said.on().toString(), ""))
                : Optional.empty();
    }

    private void write(String key, String value, Said said, String by) throws IOException {
        vault.append(new LocalDecisionMade(
                inForce.id(),
                inForce.digest(),
                key,
                value.strip(),
                said.decision(),
                said.document(),
                said.decider(),
                said.on(),
                by));
    }
}
