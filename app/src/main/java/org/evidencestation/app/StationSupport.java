package org.evidencestation.app;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.DoctorWords;
import org.evidencestation.app.support.Scrubber;
import org.evidencestation.app.support.SupportBundle;
import org.evidencestation.storage.vault.VaultLayout;

/** Puts together what somebody who helps from afar needs to see; needs no lock, so it works while a station is running. */
public final class StationSupport {
    private static final int LOGS = 3;
    private static final int LOG_BYTES = 2 << 20;

    private final StationDoctor doctor;
    private final Locations places;
    private final Path vault;
    private final Path home;

    /** @param vault folder of the vault, whether there is one or not */
    public StationSupport(StationDoctor doctor, Locations places, Path vault, Path home) {
        this.doctor = doctor;
        this.places = places;
        this.vault = vault;
        this.home = home;
    }

    /**
     * @param file is replaced if it exists
     * @throws IOException also if the settings or the journal cannot be read, or the file would stand in the vault
     */
    public void write(Path file) throws IOException {
        if (inVault(file)) {
            throw new IOException("Nothing that was not sealed may stand in the vault: " + file);
        }
        Settings settings = new SettingsFile(places.settings()).load();
        Optional<JournalCensus> census = Files.exists(vault.resolve("vault.json"))
                ? Optional.of(JournalCensus.of(vault, settings.zone()))
                : Optional.empty();
        SupportBundle bundle = new SupportBundle(new Scrubber(known(settings, census)));
        bundle.add("doctor.txt", doctor());
        bundle.add("settings.txt", chosen(settings));
        bundle.add("journal.csv", census.map(JournalCensus::csv).orElse("no vault\n"));
        for (Path log : logs()) {
            bundle.add("log/" + log.getFileName(), end(log));
        }
        bundle.write(file);
    }

    /** Whatever links lead there. */
    public boolean inVault(Path file) throws IOException {
        return Files.exists(vault) && new VaultLayout(vault).encloses(file);
    }

    private Set<String> known(Settings settings, Optional<JournalCensus> census) {
        Set<String> known = new HashSet<>(census.map(JournalCensus::names).orElse(Set.of()));
        known.add(settings.unit());
        for (Path folder : List.of(vault, places.keys(), places.data(), places.config(), places.cache(), home)) {
            known.add(folder.toString());
        }
        settings.upkeep().mirror().map(Path::toString).ifPresent(known::add);
        known.add(System.getProperty("user.name", ""));
        known.remove("root");
        return known;
    }

    private String doctor() throws IOException {
        DoctorWords words = new DoctorWords(false);
        String checks =
                doctor.examine().stream().map(it -> line(it, words)).collect(Collectors.joining("\n", "", "\n"));
        return "version " + Station.VERSION + "\n" + checks;
    }

    private static String line(Check check, DoctorWords words) {
        return check.state() + " " + check.topic() + " " + check.finding() + ": " + words.found(check);
    }

    private static String chosen(Settings settings) {
        return """
                profile %s
                zone %s
                language %s
                slots %d
                unit %s
                mirror %s
                fixityHours %d
                fixityMegabytesPerSecond %d
                timeAuthority %s
                vendorLibraries %d
                unlockers %d
                setRecorderClocks %s
                clearRecorders %s
                clearLockedClips %s
                discErrorCorrection %s
                sounds %s
                """.formatted(
                        settings.profile(),
                        settings.zone(),
                        settings.language(),
                        settings.slots(),
                        settings.unit().isBlank() ? "none" : "named",
                        settings.upkeep().mirror().isPresent() ? "named" : "none",
                        settings.upkeep().proofHours(),
                        settings.upkeep().megabytesPerSecond(),
                        settings.timeAuthority().isPresent() ? "named" : "none",
                        settings.makes().libraries().size(),
                        settings.makes().unlockers().size(),
                        settings.recorders().setClocks(),
                        settings.recorders().clear(),
                        settings.recorders().clearLocked(),
                        settings.discErrorCorrection(),
                        settings.sounds());
    }

    /** The newest first. */
    private List<Path> logs() throws IOException {
        if (!Files.isDirectory(places.logs())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(places.logs())) {
            return all.filter(it -> it.toString().endsWith(".log"))
                    .sorted(java.util.Comparator.comparingLong(
                                    (Path it) -> it.toFile().lastModified())
                            .reversed())
                    .limit(LOGS)
                    .toList();
        }
    }

    private static String end(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - LOG_BYTES);
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            // A first line that was cut in two could hold half a name that no rule knows.
            return from == 0 ? text : text.substring(text.indexOf('\n') + 1);
        }
    }
}
