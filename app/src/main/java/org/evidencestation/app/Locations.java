package org.evidencestation.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.seal.Sha256;

/**
 * The user's folders, as the operating system wants them (XDG base directories; {@code LOCALAPPDATA} on Windows), and what
 * lies in them. Nothing is ever put beside the program.
 *
 * @param keys private keys of this station, never inside a vault
 */
public record Locations(Path data, Path config, Path cache, Path state, Path keys) {
    /** Overrides where the vault is. */
    public static final String VAULT_VARIABLE = "EVIDENCE_STATION_VAULT";

    /** Overrides where the private keys are. */
    public static final String KEYS_VARIABLE = "EVIDENCE_STATION_KEYS";

    private static final String NAME = "evidence-station";

    /** @param home the user's home folder, for what the environment leaves open */
    public static Locations of(Map<String, String> environment, Path home, boolean windows) {
        Locations places = windows ? windows(environment, home) : xdg(environment, home);
        return path(environment, KEYS_VARIABLE).map(places::withKeys).orElse(places);
    }

    private static Locations xdg(Map<String, String> environment, Path home) {
        Path data = base(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
        return new Locations(
                data,
                base(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                base(environment, "XDG_CACHE_HOME", home.resolve(".cache")),
                base(environment, "XDG_STATE_HOME", home.resolve(".local/state")),
                data.resolve("keys"));
    }

    private static Locations windows(Map<String, String> environment, Path home) {
        Path local = base(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        return new Locations(
                local, local.resolve("config"), local.resolve("cache"), local.resolve("state"), local.resolve("keys"));
    }

    /** The XDG specification says that a relative path is to be ignored. */
    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        return path(environment, variable)
                .filter(Path::isAbsolute)
                .orElse(otherwise)
                .resolve(NAME);
    }

    private static Optional<Path> path(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    public Locations withKeys(Path folder) {
        return new Locations(data, config, cache, state, folder);
    }

    /** The vault's place: the option, else the environment, else the settings, else the user's data folder. */
    public Path vault(Optional<Path> option, Map<String, String> environment, Settings settings) {
        return option.or(() -> path(environment, VAULT_VARIABLE))
                .or(settings::vault)
                .orElse(data.resolve("vault"))
                .toAbsolutePath()
                .normalize();
    }

    /** What passwords, PINs and cards are checked against; moves and is backed up with the keys. */
    public Path secrets() {
        return keys.resolve("people");
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    /** Profiles of regulations that do not come with the station, one file each. */
    public Path regimes() {
        return config.resolve("regimes");
    }

    /** Which port wears which number. */
    public Path slots() {
        return config.resolve("slots.json");
    }

    /** The index of one vault, without its ending; it can be deleted at any time. */
    public Path index(Path vault, String station) {
        return cache.resolve("index").resolve(nameOf(vault, station));
    }

    /** What the last whole check of one vault came to. */
    public Path lastCheck(Path vault, String station) {
        return state.resolve("checks").resolve(nameOf(vault, station) + ".json");
    }

    private static String nameOf(Path vault, String station) {
        return station + "-" + Sha256.of(utf8(vault.toString())).hex().substring(0, 16);
    }

    /** Programs that came packed, unpacked; it can be deleted at any time. */
    public Path programs() {
        return cache.resolve("programs");
    }

    /** What is written to show recordings, and is gone when they are not shown any more. */
    public Path viewing() {
        return cache.resolve("viewing");
    }

    /** Stills of one vault's films; they can be deleted at any time. */
    public Path stills(Path vault, String station) {
        return cache.resolve("stills").resolve(nameOf(vault, station));
    }

    /** Drafts of one vault's discs; they can be deleted whenever no disc is being made. */
    public Path discs(Path vault, String station) {
        return cache.resolve("discs").resolve(nameOf(vault, station));
    }

    public Path logs() {
        return state.resolve("logs");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
