package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Computer;
import org.evidencestation.app.doctor.PlaceChecks;
import org.evidencestation.app.doctor.SystemCommands;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.mirror.Mirror;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultDescription;

/** What an office is asked before it has a station, and how its choices become one. Nothing is written before {@link #begin}. */
public final class FirstStart {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Computer computer;
    private final Locations places;
    private final Optional<Path> named;
    private final InstantSource time;
    private boolean begun;

    /** @param named the vault that an option of the command line names */
    public FirstStart(
            Map<String, String> environment,
            boolean windows,
            Locations places,
            Optional<Path> named,
            InstantSource time) {
        this(
                new Computer(Path.of("/").toAbsolutePath(), environment, windows, new SystemCommands(PATIENCE)),
                places,
                named,
                time);
    }

    FirstStart(Computer computer, Locations places, Optional<Path> named, InstantSource time) {
        this.computer = computer;
        this.places = places;
        this.named = named;
        this.time = time;
    }

    /**
     * What was chosen.
     *
     * @param settings with the place of the vault
     * @param people empty where the vault that is opened has its people
     * @param slots ports that were learnt, with the numbers of their stickers
     */
    public record Choices(Settings settings, Optional<People> people, Map<String, Integer> slots) {
        public Choices {
            slots = Map.copyOf(slots);
        }
    }

    /**
     * The first two, who confirm each other.
     *
     * @param codes that lie in two envelopes by now
     */
    public record People(First administrator, First clerk, List<String> codes) {
        public People {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A vault that is there already.
     *
     * @param station that made it
     * @param ours whether this computer holds the keys it was made with
     * @param founded whether it has its people
     * @param profile id of the regulation it was kept by last; empty if none
     */
    public record Existing(String station, boolean ours, boolean founded, String profile) {}

    /** Whether nobody has chosen anything yet and there is no vault: only then anybody is asked. */
    public boolean needed() {
        return !Files.exists(places.settings()) && !isVault(proposed());
    }

    /** Whether there are settings, which are changed and not made anew. */
    public boolean chosen() {
        return Files.exists(places.settings());
    }

    private static boolean isVault(Path folder) {
        return Files.exists(folder.resolve("vault.json"));
    }

    /** Where the vault would be if nobody chose another place. */
    public Path proposed() {
        return places.vault(named, computer.environment(), Settings.DEFAULT);
    }

    /** Whether the command line or the environment says where the vault is, so that choosing another place would not last. */
    public boolean fixed() {
        return !proposed().equals(places.vault(Optional.empty(), Map.of(), Settings.DEFAULT));
    }

    public Locations places() {
        return places;
    }

    public InstantSource time() {
        return time;
    }

    public ProfileLibrary regulations() {
        return new ProfileLibrary(places.regimes());
    }

    /** Looks at a place for the vault; takes up to seconds. */
    public List<Check> place(Path vault) {
        return new PlaceChecks(computer, places.keys()).vault(vault);
    }

    /** Looks at a place for the second copy of a vault. */
    public Check copy(Path vault, Path copy) {
        return new PlaceChecks(computer, places.keys()).copy(vault, copy);
    }

    /** Whether there is something in a folder that is no vault, so that none can be made in it. */
    public boolean taken(Path folder) throws IOException {
        return !Vault.possible(folder);
    }

    /** @throws IOException if what lies there is damaged */
    public Optional<Existing> existing(Path folder) throws IOException {
        if (!isVault(folder)) {
            return Optional.empty();
        }
        VaultSummary summary = VaultSummary.read(folder);
        String made = VaultDescription.parse(Files.readAllBytes(folder.resolve("vault.json")))
                .station();
        return Optional.of(new Existing(made, keysOf(made), summary.founded(), summary.profile()));
    }

    /** Without making keys: that would be a new station. */
    private boolean keysOf(String station) throws IOException {
        if (!Files.isDirectory(places.keys())) {
            return false;
        }
        try (Stream<Path> kept = Files.list(places.keys())) {
            if (kept.findAny().isEmpty()) {
                return false;
            }
        }
        return StationKey.openOrCreate(places.keys(), time, new SecureRandom())
                .stationId()
                .equals(station);
    }

    /** What this computer lacks for these choices; takes seconds. */
    public List<Check> examine(Settings settings, int learnt) throws IOException {
        Path vault = settings.vault().orElseGet(this::proposed);
        return new StationDoctor(computer.environment(), computer.windows(), places, vault, time)
                .examine(settings, learnt);
    }

    /**
     * Keeps the choices, opens the vault and makes the two people. Settings come first: whatever happens afterwards, the next start
     * goes by what was chosen, and asks for the people that are missing. Where no vault could be made nothing is left behind; it
     * can be done again either way.
     *
     * @return the station, open, the caller's to close
     */
    public Answer<Station> begin(Choices choices) throws IOException {
        if (chosen() && !begun) {
            throw new FileAlreadyExistsException(places.settings().toString());
        }
        begun = true;
        Path vault = choices.settings().vault().orElseGet(this::proposed);
        new SettingsFile(places.settings()).save(choices.settings());
        Station station;
        try {
            if (!choices.slots().isEmpty()) {
                new SlotsFile(places.slots()).save(choices.slots());
            }
            station = Station.open(new Station.Setup(
                    vault, places, choices.settings(), SpaceGate.WhenFull.WAIT, time, DiskProbe.NONE));
        } catch (IOException | RuntimeException e) {
            if (!isVault(vault)) {
                Files.deleteIfExists(places.slots());
                Files.deleteIfExists(places.settings());
            }
            throw e;
        }
        try {
            Answer<Station> answer = completed(station, choices);
            if (answer instanceof Answer.Refused) {
                station.close();
            }
            return answer;
        } catch (IOException | RuntimeException e) {
            station.close();
            throw e;
        }
    }

    private Answer<Station> completed(Station station, Choices choices) throws IOException {
        Optional<Path> mirror = choices.settings().upkeep().mirror();
        if (mirror.isPresent()) {
            DurableFiles files = new DurableFiles(mirror.get());
            Mirror.open(station.vault(), files, time, Set.of(Mirror.Option.CREATE))
                    .close();
        }
        if (choices.people().isEmpty() || station.accounts().founded()) {
            return new Answer.Done<>(station);
        }
        People people = choices.people().get();
        return station.accounts()
                .foundation()
                .found(people.administrator(), people.clerk(), people.codes())
                .fold(
                        done -> new Answer.Done<>(station),
                        refused -> new Answer.Refused<>(refused.why(), refused.about(), refused.article()));
    }
}
