package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.FirstStart;
import org.evidencestation.app.FirstStart.Choices;
import org.evidencestation.app.Settings;
import org.evidencestation.app.Station;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.DoctorWords;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The first start without screens: settings and vault; the two people are made by {@code accounts found}. */
@Command(name = "setup", mixinStandardHelpOptions = true)
final class SetupCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--unit", paramLabel = "NAME", required = true, descriptionKey = "setup.unit")
    private String unit = "";

    @Option(names = "--profile", paramLabel = "ID", required = true, descriptionKey = "setup.profile")
    private String profile = "";

    @Option(names = "--goes-on", descriptionKey = "setup.goesOn")
    private boolean goesOn;

    @Option(names = "--mirror", paramLabel = "DIR", descriptionKey = "setup.mirror")
    @Nullable
    private Path mirror;

    @Option(
            names = "--language",
            paramLabel = "zh|en|system",
            defaultValue = "system",
            descriptionKey = "setup.language")
    private Settings.Language language = Settings.Language.SYSTEM;

    @Option(names = "--slots", paramLabel = "8|16|24", defaultValue = "16", descriptionKey = "setup.slots")
    private int slots;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "Asia/Shanghai", descriptionKey = "setup.zone")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    SetupCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        FirstStart first = where.firstStart(around);
        if (first.chosen()) {
            return no(ExitCodes.USAGE, "setup.chosen", first.places().settings());
        }
        if (unit.isBlank()) {
            return no(ExitCodes.USAGE, "setup.nameless");
        }
        if (slots != 8 && slots != 16 && slots != 24) {
            return no(ExitCodes.USAGE, "setup.noSize", slots);
        }
        RegimeProfile chosen = first.regulations().profile(profile);
        Optional<ProfileNotice> notice =
                ProfileNotice.of(chosen, LocalDate.ofInstant(around.time().instant(), chosen.zone()));
        if (notice.isPresent() && !goesOn) {
            return no(
                    ExitCodes.USAGE,
                    "setup." + notice.get().kind(),
                    chosen.title(),
                    notice.get().day(),
                    notice.get().article());
        }
        Optional<Integer> place = place(first);
        return place.isPresent() ? place.get() : begin(first, notice.isPresent());
    }

    private int no(int code, String key, Object... about) {
        around.err().println(words.of(key, about));
        return code;
    }

    private Optional<Path> copy() {
        return Optional.ofNullable(mirror).map(it -> it.toAbsolutePath().normalize());
    }

    /** @return why it ends here; empty if the places will do */
    private Optional<Integer> place(FirstStart first) throws IOException {
        Path vault = first.proposed();
        if (first.taken(vault)) {
            return Optional.of(no(ExitCodes.VAULT, "setup.taken", vault));
        }
        if (first.existing(vault).filter(it -> !it.ours()).isPresent()) {
            return Optional.of(
                    no(ExitCodes.VAULT, "setup.foreign", vault, first.places().keys()));
        }
        List<Check> checks = new ArrayList<>(first.place(vault));
        copy().ifPresent(it -> checks.add(first.copy(vault, it)));
        DoctorWords says = new DoctorWords(words.chinese());
        for (Check check : checks) {
            around.out()
                    .println(words.of(
                            "doctor.line", says.state(check.state()), says.topic(check.topic()), says.found(check)));
            says.remedy(check).ifPresent(remedy -> around.out().println(words.of("doctor.remedy", remedy)));
        }
        if (copy().isEmpty()) {
            around.out().println(words.of("setup.noCopy"));
        }
        return checks.stream().anyMatch(it -> it.state() == Check.State.BAD)
                ? Optional.of(no(ExitCodes.VAULT, "setup.bad"))
                : Optional.empty();
    }

    private int begin(FirstStart first, boolean decide) throws IOException {
        Settings.Upkeep usual = Settings.Upkeep.DEFAULT;
        Settings settings = Settings.DEFAULT
                .withUnit(unit.strip())
                .withProfile(profile)
                .withLanguage(language)
                .withSlots(slots)
                .withZone(zone)
                .withVault(first.proposed())
                .withUpkeep(new Settings.Upkeep(copy(), usual.megabytesPerSecond(), usual.proofHours()));
        Answer<Station> answer = first.begin(new Choices(settings, Optional.empty(), Map.of()));
        if (answer instanceof Answer.Done<Station>(var station)) {
            boolean founded = station.accounts().founded();
            station.close();
            around.out()
                    .println(words.of(
                            "setup.done", first.proposed(), first.places().settings()));
            if (decide) {
                around.out().println(words.of("setup.decide"));
            }
            if (!founded) {
                around.out().println(words.of("setup.people"));
            }
        }
        return ExitCodes.OK;
    }
}
