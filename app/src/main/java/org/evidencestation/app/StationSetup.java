package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.app.account.FoundStation;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.account.RecoveryCodes;
import org.evidencestation.app.custody.SlotLearning;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.app.desktop.setup.SetupDesk;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Topic;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.paper.RecoverySheet;
import org.evidencestation.app.policy.ProfileException;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.devices.DockSource;

/** The first start's questions, answered by this computer; the station it ends with is kept for whoever shows it. */
final class StationSetup implements SetupDesk {
    private static final int STABLE_POLLS = 2;
    private static final Set<String> LIKELY = Set.of("Asia/Shanghai", "Asia/Urumqi");

    private final FirstStart first;
    private final Locale locale;
    private final LinePrinter printer;
    private volatile Optional<Station> station = Optional.empty();

    /** @param locale of the operating system */
    StationSetup(FirstStart first, Locale locale, LinePrinter printer) {
        this.first = first;
        this.locale = locale;
        this.printer = printer;
    }

    /** Open, and the caller's to close; empty before it was begun. */
    Optional<Station> station() {
        return station;
    }

    @Override
    public Proposal proposal() {
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.CHINESE;
        return new Proposal(new Look(language, Theme.LIGHT), first.proposed().toString(), first.fixed(), zones());
    }

    private static List<ZoneId> zones() {
        Set<String> ids = new LinkedHashSet<>(new TreeSet<>(LIKELY));
        ids.add(ZoneId.systemDefault().getId());
        ids.add("UTC");
        new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(it -> it.contains("/") && !it.startsWith("Etc/") && !it.startsWith("SystemV/"))
                        .forEach(ids::add);
        List<ZoneId> zones = new ArrayList<>();
        for (String id : ids) {
            try {
                zones.add(ZoneId.of(id));
            } catch (DateTimeException e) {
                throw new IllegalStateException("Java names a zone it does not know: " + id, e);
            }
        }
        return zones;
    }

    @Override
    public Regulations regulations() throws IOException {
        ProfileLibrary library = first.regulations();
        List<RegimeProfile> profiles = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (String id : library.ids()) {
            try {
                profiles.add(library.profile(id));
            } catch (ProfileException e) {
                unreadable.add(String.valueOf(e.getMessage()));
            }
        }
        return new Regulations(
                profiles, unreadable, LocalDate.ofInstant(first.time().instant(), Settings.DEFAULT.zone()));
    }

    private static Optional<Path> folder(String typed) {
        try {
            Path folder = Path.of(typed.strip());
            return typed.isBlank() || !folder.isAbsolute() ? Optional.empty() : Optional.of(folder.normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Place place(String typed) throws IOException {
        Optional<Path> folder = folder(typed);
        if (folder.isEmpty()) {
            return new Place(Place.Kind.NOT_A_FOLDER, Path.of(""), List.of(), Optional.empty(), 0);
        }
        Path vault = folder.get();
        List<Check> checks = first.place(vault).stream()
                .filter(it -> it.topic() != Topic.KEYS || it.state().calls())
                .toList();
        long free = free(vault);
        if (first.taken(vault)) {
            return new Place(Place.Kind.TAKEN, vault, checks, Optional.empty(), free);
        }
        Optional<FirstStart.Existing> existing;
        try {
            existing = first.existing(vault);
        } catch (IOException e) {
            return new Place(Place.Kind.DAMAGED, vault, checks, Optional.empty(), free);
        }
        if (existing.isEmpty()) {
            return new Place(Place.Kind.NEW, vault, checks, Optional.empty(), free);
        }
        return new Place(
                existing.get().ours() ? Place.Kind.EXISTING : Place.Kind.FOREIGN,
                vault,
                checks,
                Optional.of(new Kept(existing.get().founded(), existing.get().profile())),
                free);
    }

    private static long free(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    @Override
    public Optional<Check> copy(Path vault, String typed) {
        return folder(typed).map(copy -> first.copy(vault, copy));
    }

    @Override
    public Optional<Answer<Object>> against(First one) {
        try {
            return FoundStation.against(one);
        } finally {
            Arrays.fill(one.password(), '\0');
        }
    }

    @Override
    public List<String> codes() {
        return RecoveryCodes.fresh(new SecureRandom());
    }

    @Override
    public boolean printer() {
        return printer.there();
    }

    @Override
    public void print(Sheet sheet) throws IOException {
        printer.print(paper(sheet), sheet.title());
    }

    @Override
    public void save(Sheet sheet, Path file) throws IOException {
        SavedFile.replace(file, paper(sheet));
    }

    private static byte[] paper(Sheet sheet) throws IOException {
        return new RecoverySheet(new RecoverySheet.Words(
                        sheet.title(), sheet.office(), sheet.number(), sheet.paragraphs(), sheet.signing()))
                .bytes(sheet.code());
    }

    @Override
    public Rack rack(int slots) {
        DockSource rack = new RecorderAccess(Settings.DEFAULT, first.time()).rack();
        SlotLearning learning = new SlotLearning(rack, STABLE_POLLS, slots);
        return new Rack() {
            @Override
            public Learnt look() {
                return learning.look();
            }

            @Override
            public Learnt back() {
                return learning.back();
            }
        };
    }

    @Override
    public List<Check> examine(Chosen chosen) throws IOException {
        return first.examine(settings(chosen), chosen.learnt().size());
    }

    @Override
    public Answer<?> begin(Chosen chosen) throws IOException {
        Optional<FirstStart.People> people =
                chosen.people().map(two -> new FirstStart.People(two.administrator(), two.clerk(), two.codes()));
        try {
            Answer<Station> answer = first.begin(new FirstStart.Choices(settings(chosen), people, chosen.learnt()));
            if (answer instanceof Answer.Done<Station>(var opened)) {
                station = Optional.of(opened);
            }
            return answer;
        } finally {
            people.ifPresent(two -> {
                Arrays.fill(two.administrator().password(), '\0');
                Arrays.fill(two.clerk().password(), '\0');
            });
        }
    }

    @Override
    public boolean left() {
        return first.chosen();
    }

    private static Settings settings(Chosen chosen) {
        Settings settings = Settings.DEFAULT
                .withLanguage(
                        chosen.look().language() == Language.ENGLISH ? Settings.Language.EN : Settings.Language.ZH)
                .withTheme(chosen.look().theme() == Theme.DARK ? Settings.Theme.DARK : Settings.Theme.LIGHT)
                .withUnit(chosen.unit())
                .withZone(chosen.zone())
                .withProfile(chosen.profile())
                .withVault(chosen.vault())
                .withSlots(chosen.slots());
        Settings.Upkeep usual = Settings.Upkeep.DEFAULT;
        return settings.withUpkeep(new Settings.Upkeep(chosen.copy(), usual.megabytesPerSecond(), usual.proofHours()));
    }
}
