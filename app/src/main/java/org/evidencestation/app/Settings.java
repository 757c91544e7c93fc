package org.evidencestation.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an office has chosen.
 *
 * @param vault empty = the user's data folder
 * @param slots tiles on the wall: 8, 16 or 24
 * @param unit the office's name as forms print it; empty = none yet
 * @param profile id of the regulation in force here
 * @param zone the zone recorders of this office are set to
 * @param upkeep what is done in the background for what is stored
 * @param timeAuthority who witnesses checkpoints; empty is normal, a station needs no network
 * @param makes recorders that need a program of their maker
 * @param recorders what may be changed on them
 * @param discErrorCorrection discs get error correction where the program for it is installed
 * @param sounds alarms of the wall are heard
 */
public record Settings(
        Optional<Path> vault,
        Language language,
        Theme theme,
        int slots,
        String unit,
        String profile,
        ZoneId zone,
        Upkeep upkeep,
        Optional<TimeService> timeAuthority,
        Makes makes,
        Recorders recorders,
        boolean discErrorCorrection,
        boolean sounds) {
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), Language.SYSTEM, Theme.LIGHT, 16, "", "W", ZoneId.of("Asia/Shanghai"));

    /** With the upkeep nobody has chosen otherwise, without a time authority and without makers' programs. */
    public Settings(
            Optional<Path> vault, Language language, Theme theme, int slots, String unit, String profile, ZoneId zone) {
        this(
                vault,
                language,
                theme,
                slots,
                unit,
                profile,
                zone,
                Upkeep.DEFAULT,
                Optional.empty(),
                Makes.NONE,
                Recorders.DEFAULT,
                true,
                true);
    }

    public Settings {
        if (slots != 8 && slots != 16 && slots != 24) {
            throw new IllegalArgumentException("slots must be 8, 16 or 24, not " + slots);
        }
    }

    /**
     * Looking after what is stored.
     *
     * @param mirror folder of the second copy, on another disk; empty = none
     * @param megabytesPerSecond that proving stored recordings may read; 0 = as fast as the disk is
     * @param proofHours after which a recording is proven again; 0 = never
     */
    public record Upkeep(Optional<Path> mirror, int megabytesPerSecond, int proofHours) {
        /** No second copy; 20 MB/s; every 30 days. */
        public static final Upkeep DEFAULT = new Upkeep(Optional.empty(), 20, 30 * 24);

        public Upkeep {
            if (megabytesPerSecond < 0 || proofHours < 0) {
                throw new IllegalArgumentException("not less than 0, please");
            }
        }
    }

    /**
     * What the station may change on a docked recorder.
     *
     * @param setClocks set their clocks once these were measured
     * @param clear erase clips that are held and proven twice
     * @param clearLocked also those the recorder has locked
     * @param remount program and arguments that allow writing to a mounted card and block it again, for example {@code sudo -n
     *     /usr/lib/evidence-station/recorder-mount}; empty = cards are written to as they are mounted
     */
    public record Recorders(boolean setClocks, boolean clear, boolean clearLocked, List<String> remount) {
        /** Clocks are set; nothing is erased. */
        public static final Recorders DEFAULT = new Recorders(true, false, false, List.of());

        public Recorders {
            remount = List.copyOf(remount);
        }
    }

    public Settings withRecorders(Recorders chosen) {
        return changed(it -> it.recorders = chosen);
    }

    public Settings withUpkeep(Upkeep chosen) {
        return changed(it -> it.upkeep = chosen);
    }

    /**
     * A time authority (RFC 3161).
     *
     * @param url {@code http} or {@code https}
     * @param certificates PEM file of the roots its tokens must lead to
     */
    public record TimeService(URI url, Path certificates) {}

    public Settings withTimeAuthority(TimeService chosen) {
        return changed(it -> it.timeAuthority = Optional.of(chosen));
    }

    public Settings withMakes(Makes chosen) {
        return changed(it -> it.makes = chosen);
    }

    /** The language of screens and commands. */
    public enum Language {
        /** As the operating system says. */
        SYSTEM,
        ZH,
        EN
    }

    /** The colours of the screens. */
    public enum Theme {
        LIGHT,
        DARK
    }

    public Settings withDiscErrorCorrection(boolean chosen) {
        return changed(it -> it.discErrorCorrection = chosen);
    }

    public Settings withSounds(boolean chosen) {
        return changed(it -> it.sounds = chosen);
    }

    public Settings withUnit(String chosen) {
        return changed(it -> it.unit = chosen);
    }

    public Settings withProfile(String chosen) {
        return changed(it -> it.profile = chosen);
    }

    public Settings withLanguage(Language chosen) {
        return changed(it -> it.language = chosen);
    }

    public Settings withTheme(Theme chosen) {
        return changed(it -> it.theme = chosen);
    }

    public Settings withVault(Path chosen) {
        return changed(it -> it.vault = Optional.of(chosen));
    }

    public Settings withZone(ZoneId chosen) {
        return changed(it -> it.zone = chosen);
    }

    public Settings withSlots(int chosen) {
        return changed(it -> it.slots = chosen);
    }

    private Settings changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /** The same choices, of which one is about to become another. */
    private static final class Draft {
        private Optional<Path> vault;
        private ZoneId zone;
        private Language language;
        private Theme theme;
        private int slots;
        private String unit;
        private String profile;
        private Upkeep upkeep;
        private Optional<TimeService> timeAuthority;
        private Makes makes;
        private Recorders recorders;
        private boolean discErrorCorrection;
        private boolean sounds;

        Draft(Settings before) {
            this.vault = before.vault;
            this.zone = before.zone;
            this.language = before.language;
            this.theme = before.theme;
            this.slots = before.slots;
            this.unit = before.unit;
            this.profile = before.profile;
            this.upkeep = before.upkeep;
            this.timeAuthority = before.timeAuthority;
            this.makes = before.makes;
            this.recorders = before.recorders;
            this.discErrorCorrection = before.discErrorCorrection;
            this.sounds = before.sounds;
        }

        Settings settings() {
            return new Settings(
                    vault,
                    language,
                    theme,
                    slots,
                    unit,
                    profile,
                    zone,
                    upkeep,
                    timeAuthority,
                    makes,
                    recorders,
                    discErrorCorrection,
                    sounds);
        }
    }
}
