package org.evidencestation.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

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
        Makes makes) {
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), Language.SYSTEM, Theme.LIGHT, 16, "", "W", ZoneId.of("Asia/Shanghai"));

    /** With the upkeep nobody has chosen otherwise, without a time authority and without makers' programs. */
    public Settings(
            Optional<Path> vault, Language language, Theme theme, int slots, String unit, String profile, ZoneId zone) {
        this(vault, language, theme, slots, unit, profile, zone, Upkeep.DEFAULT, Optional.empty(), Makes.NONE);
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

    public Settings withUpkeep(Upkeep chosen) {
        return new Settings(vault, language, theme, slots, unit, profile, zone, chosen, timeAuthority, makes);
    }

    /**
     * A time authority (RFC 3161).
     *
     * @param url {@code http} or {@code https}
     * @param certificates PEM file of the roots its tokens must lead to
     */
    public record TimeService(URI url, Path certificates) {}

    public Settings withTimeAuthority(TimeService chosen) {
        return new Settings(vault, language, theme, slots, unit, profile, zone, upkeep, Optional.of(chosen), makes);
    }

    public Settings withMakes(Makes chosen) {
        return new Settings(vault, language, theme, slots, unit, profile, zone, upkeep, timeAuthority, chosen);
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

    public Settings withLanguage(Language chosen) {
        return new Settings(vault, chosen, theme, slots, unit, profile, zone, upkeep, timeAuthority, makes);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(vault, language, chosen, slots, unit, profile, zone, upkeep, timeAuthority, makes);
    }

    public Settings withSlots(int chosen) {
        return new Settings(vault, language, theme, chosen, unit, profile, zone, upkeep, timeAuthority, makes);
    }
}
