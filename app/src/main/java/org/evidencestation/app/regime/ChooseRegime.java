package org.evidencestation.app.regime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.policy.ProfileException;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;
import org.evidencestation.app.regime.RegimeInForce.Unreadable;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
import org.evidencestation.app.regime.Shortened.Life;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RegimeEvent.ProfileInForce;
import org.evidencestation.storage.journal.RegimeEvent.ProfileRefused;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.KeptProfiles;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * Goes by another profile, or by an edited one, unless that would shorten the life of a recording or its file cannot be read;
 * then the station goes on by the one before, from the bytes the vault keeps. Nothing here keeps footage from being taken in.
 */
public final class ChooseRegime {
    private static final int SHOWN = 20;

    private final Vault vault;
    private final StationIndex index;
    private final ProfileLibrary library;

    public ChooseRegime(Vault vault, StationIndex index, ProfileLibrary library) {
        this.vault = vault;
        this.index = index;
        this.library = library;
    }

    /** The profile the journal says was in force last, if the vault keeps its files. */
    public static Optional<RegimeProfile> last(List<IndexedEvent> regimes, VaultLayout layout) throws IOException {
        Optional<ProfileInForce> last = lastSaid(regimes);
        return last.isEmpty() ? Optional.empty() : kept(last.get(), layout);
    }

    /**
     * Writes down what changes, before the first decision by it.
     *
     * @param wanted id of a profile of the library
     * @param by number of the person who wants it, or the station where its settings say so
     * @throws IOException if there is no such profile, and none before that could be gone on with
     */
    public RegimeInForce choose(String wanted, String reason, String by) throws IOException {
        List<IndexedEvent> said = index.regimes();
        Optional<ProfileInForce> last = lastSaid(said);
        RegimeProfile asked;
        try {
            asked = library.profile(wanted);
        } catch (IOException e) {
            RegimeProfile before = last(said, vault.layout()).orElseThrow(() -> e);
            return new RegimeInForce(before, Optional.of(new Unreadable(wanted, String.valueOf(e.getMessage()))));
        }
        if (last.filter(it -> it.digest().equals(asked.digest())).isPresent()) {
            vault.profiles().keep(asked.digest(), ProfileDocuments.of(asked, library));
            return new RegimeInForce(asked, Optional.empty());
        }
        Optional<RegimeProfile> before = last(said, vault.layout());
        Optional<NotTaken> shorter = before.flatMap(it -> shorter(it, asked));
        if (shorter.isPresent()) {
            refuse(said, (WouldShorten) shorter.get(), by);
            return new RegimeInForce(before.orElseThrow(), shorter);
        }
        boolean compared = last.isEmpty() || before.isPresent();
        take(asked, compared ? reason : (reason + " " + ProfileInForce.NOT_COMPARED).strip(), by);
        return new RegimeInForce(asked, Optional.empty());
    }

    private void take(RegimeProfile asked, String reason, String by) throws IOException {
        vault.profiles().keep(asked.digest(), ProfileDocuments.of(asked, library));
        vault.append(new ProfileInForce(asked.id(), asked.digest(), asked.title(), reason, by));
    }

    private Optional<NotTaken> shorter(RegimeProfile before, RegimeProfile asked) {
        List<Life> first = new ArrayList<>();
        long[] count = {0};
        new Shortened(index, before, asked).walk(life -> {
            count[0]++;
            if (first.size() < SHOWN) {
                first.add(life);
            }
        });
        return first.isEmpty() ? Optional.empty() : Optional.of(new WouldShorten(asked, count[0], first));
    }

    /** Once for each try at one profile: a station that is started every morning says it once. */
    private void refuse(List<IndexedEvent> said, WouldShorten shorter, String by) throws IOException {
        RegimeProfile asked = shorter.profile();
        for (IndexedEvent line : said.reversed()) {
            Event event = line.event();
            if (event instanceof ProfileInForce) {
                break;
            }
            if (event instanceof ProfileRefused it && it.digest().equals(asked.digest())) {
                return;
            }
        }
        vault.append(new ProfileRefused(
                asked.id(),
                asked.digest(),
                shorter.recordings(),
                shorter.first().getFirst().recording().summary().recording(),
                by));
    }

    private static Optional<ProfileInForce> lastSaid(List<IndexedEvent> said) {
        return said.reversed().stream()
                .map(IndexedEvent::event)
                .filter(ProfileInForce.class::isInstance)
                .map(ProfileInForce.class::cast)
                .findFirst();
    }

    /** Files that were changed in the vault, or that this program is too new to read, are as good as gone. */
    private static Optional<RegimeProfile> kept(ProfileInForce said, VaultLayout layout) throws IOException {
        try {
            Optional<Map<String, byte[]>> documents = KeptProfiles.read(layout, said.digest());
            return documents.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ProfileDocuments.read(said.digest(), documents.get()));
        } catch (DamagedException | ProfileException e) {
            return Optional.empty();
        }
    }
}
