package org.evidencestation.app.desktop.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.RegimeProfile;

/**
 * What the first start asks of the computer. Slow, but for {@link #proposal}, {@link #against} and {@link #codes}: never called on
 * the screen's thread. Nothing is written before {@link #begin}, but a sheet that somebody wants to have.
 */
public interface SetupDesk {
    Proposal proposal();

    Regulations regulations() throws IOException;

    /** @param typed by a person; need not be a path */
    Place place(String typed) throws IOException;

    /** @param vault a place that will do */
    Optional<Check> copy(Path vault, String typed);

    /** Why somebody cannot be one of the first two. */
    Optional<Answer<Object>> against(First one);

    /** Two fresh recovery codes, never the same again. */
    List<String> codes();

    /** Whether there is a printer. */
    boolean printer();

    void print(Sheet sheet) throws IOException;

    /** @param file replaced if it is there */
    void save(Sheet sheet, Path file) throws IOException;

    /** Begins to learn from now on which port is which slot. */
    Rack rack(int slots);

    /** What this computer lacks. */
    List<Check> examine(Chosen chosen) throws IOException;

    /** Makes the station; when it is done the wizard is over. */
    Answer<?> begin(Chosen chosen) throws IOException;

    /** Whether a try to begin that failed has left choices and a vault, by which the next start goes. */
    boolean left();

    /**
     * What to begin with.
     *
     * @param vault where it would be
     * @param fixed the place was given when the program was started
     * @param zones that can be chosen, the likely ones first; the first is proposed
     */
    record Proposal(Look look, String vault, boolean fixed, List<ZoneId> zones) {
        public Proposal {
            zones = List.copyOf(zones);
        }
    }

    /** @param unreadable files that are no regulation, with what is wrong, in English */
    record Regulations(List<RegimeProfile> profiles, List<String> unreadable, LocalDate today) {
        public Regulations {
            profiles = List.copyOf(profiles);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * A place for the vault.
     *
     * @param checks of the disk it lies on, if it is a folder at all
     * @param kept what is known of the vault that is there
     * @param free bytes
     */
    record Place(Kind kind, Path folder, List<Check> checks, Optional<Kept> kept, long free) {
        /** What is there. */
        public enum Kind {
            NEW,
            /** A vault of this computer, which is opened. */
            EXISTING,
            /** A vault whose keys are not here. */
            FOREIGN,
            /** Something else lies in the folder. */
            TAKEN,
            NOT_A_FOLDER,
            /** It looks like a vault and cannot be read. */
            DAMAGED
        }

        public Place {
            checks = List.copyOf(checks);
        }

        /** Whether a vault can be there. */
        public boolean usable() {
            return (kind == Kind.NEW || kind == Kind.EXISTING)
                    && checks.stream().noneMatch(it -> it.state() == Check.State.BAD);
        }
    }

    /**
     * @param founded whether it has its people
     * @param profile id of the regulation it was kept by last; empty if none
     */
    record Kept(boolean founded, String profile) {}

    /** One code for one envelope, on paper of its own. */
    record Sheet(
            String title, String office, String number, List<String> paragraphs, List<String> signing, String code) {
        public Sheet {
            paragraphs = List.copyOf(paragraphs);
            signing = List.copyOf(signing);
        }
    }

    /** Ports that are being learnt. */
    interface Rack {
        /** Looks once; called again and again. */
        Learnt look();

        /** The last one was the wrong port. */
        Learnt back();
    }

    /**
     * All that was chosen.
     *
     * @param copy folder of the second copy
     * @param people empty where the vault has its people
     * @param learnt ports and the numbers of their stickers
     */
    record Chosen(
            Look look,
            String unit,
            ZoneId zone,
            String profile,
            Path vault,
            Optional<Path> copy,
            Optional<Two> people,
            int slots,
            Map<String, Integer> learnt) {
        public Chosen {
            learnt = Map.copyOf(learnt);
        }
    }

    /** The first two people, and the codes that lie in their envelopes. */
    record Two(First administrator, First clerk, List<String> codes) {
        public Two {
            codes = List.copyOf(codes);
        }
    }
}
