package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.evidencestation.app.account.IdleSessions;
import org.evidencestation.app.cli.Screens;
import org.evidencestation.app.custody.DockAudience;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.desktop.Desktop;
import org.evidencestation.app.desktop.DesktopApp;
import org.evidencestation.app.desktop.disc.DiscDesk;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.player.PlayerDesk;
import org.evidencestation.app.desktop.shell.Preferences;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.sound.SoundCard;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.timecard.CardSource;
import org.evidencestation.app.desktop.wall.StationStatus;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.LocalDecisions;
import org.evidencestation.app.timecard.TimeCards;
import org.evidencestation.devices.DockSource;

/** Opens the desktop over a station where there is a display. */
final class DesktopScreens implements Screens {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final Map<String, String> environment;
    private final boolean windows;
    private final DesktopApp app = new DesktopApp();
    private final FutureTask<Void> prepared = new FutureTask<>(app::prepare, null);

    DesktopScreens(Map<String, String> environment, boolean windows) {
        this.environment = environment;
        this.windows = windows;
    }

    @Override
    public boolean available() {
        return windows || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /** Prepares on a thread of its own, which {@link #prepare} waits for: for a start that will come to the screens whatever else it reads. */
    void prepareAhead() {
        Thread.ofPlatform().daemon().name("toolkit").start(prepared);
    }

    @Override
    public void prepare() {
        prepared.run();
        try {
            prepared.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the toolkit started", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void tell(String sentence, String understood) {
        app.tell(sentence, understood);
    }

    @Override
    public Optional<Station> setUp(FirstStart first) {
        try (Background background = new Background()) {
            StationSetup desk = new StationSetup(first, Locale.getDefault(), new LinePrinter());
            return app.setUp(desk, background) ? desk.station() : Optional.empty();
        }
    }

    @Override
    public void show(Station station, DockSource rack, DockingListener witness) throws IOException {
        LateReceiver receiver = new LateReceiver();
        Timekeeper timekeeper = station.timekeeper();
        StationAccounts accounts = new StationAccounts(station);
        IdleSessions idle = new IdleSessions(station.accounts().signIn());
        try (Background background = new Background();
                DockSupervisor supervisor = station.supervise(rack, new DockAudience(receiver, witness));
                Upkeep upkeep = station.upkeep(() -> collecting(supervisor));
                StationPlayer player = new StationPlayer(station, accounts::atScreen)) {
            station.onCommitted(station.measureClocks(background));
            station.onCommitted(station.makeSheets(background));
            station.onCommitted(station.duty().matchAsItComes(background));
            background.execute(station.duty().match()::catchUp);
            background.execute(player::prepare);
            background.every(POLL, supervisor::poll);
            background.every(ROUND, () -> background.execute(upkeep::round));
            background.every(ROUND, () -> background.execute(timekeeper::round));
            background.every(ROUND, () -> background.execute(idle));
            app.run(parts(
                    station,
                    supervisor,
                    upkeep,
                    new AtScreen(accounts, player, doctor(station)),
                    receiver,
                    background));
        }
    }

    /** A recorder that only charges needs no disk; one that is late is read like any other. */
    private static boolean collecting(DockSupervisor supervisor) {
        return supervisor.snapshots().stream().anyMatch(dock -> !dock.mayUnplug());
    }

    private StationDoctor doctor(Station station) {
        return new StationDoctor(
                environment,
                windows,
                station.locations(),
                station.vault().folder(),
                station.clock().time());
    }

    /** Who is in at the screen, what they watch, and what they sit at; there is one of it, for everything that asks. */
    record AtScreen(StationAccounts accounts, PlayerDesk player, StationDoctor doctor) {}

    static Desktop parts(
            Station station,
            DockSupervisor supervisor,
            Upkeep upkeep,
            AtScreen screen,
            LateReceiver receiver,
            Background background) {
        Settings settings = station.settings();
        StationAccounts accounts = screen.accounts();
        WitnessedLooks looks = new WitnessedLooks(station, accounts::atScreen);
        Papers papers = looks.papers(new StationPapers(station));
        DiscDesk discs = new StationDiscs(
                station,
                accounts::atScreen,
                OpticalDrive.here(station.locations()),
                new DriveWork(background, System::nanoTime));
        return new Desktop(
                new Desktop.Office(settings.unit(), settings.zone(), Station.VERSION),
                settings.slots(),
                follower -> {
                    receiver.follow(follower);
                    supervisor.snapshots().forEach(follower);
                },
                () -> status(station),
                new SupervisedRegistration(supervisor, settings.slots(), accounts::registrar),
                looks.archive(new VaultArchive(station)),
                new StationCare(station, upkeep, screen.doctor()),
                new StationCards(station.timeCards()),
                screen.player(),
                new Desktop.Books(
                        new StationDuty(station),
                        new StationEquipment(station),
                        new StationRegulations(station),
                        new StationReviews(station, accounts::atScreen),
                        new StationCounter(station, accounts::atScreen, papers),
                        new StationClearance(station, accounts::atScreen, papers),
                        new StationTodo(station, accounts::atScreen, discs),
                        discs,
                        new StationHandOffs(station, accounts::atScreen, new HandOffWork(background, System::nanoTime)),
                        new StationCapacity(station)::outlook,
                        new StationKeeping(station, accounts::atScreen),
                        new StationJournal(station),
                        new StationSettings(station, accounts::atScreen),
                        papers,
                        accounts),
                new SavedPreferences(station),
                new Desktop.Sound(new SoundCard(), settings.sounds()),
                station.clock().time(),
                background);
    }

    private static StationStatus status(Station station) throws IOException {
        FileStore store = Files.getFileStore(station.vault().folder());
        RegimeProfile regime = station.regime();
        LocalDate today = LocalDate.ofInstant(station.clock().time().instant(), regime.zone());
        return new StationStatus(
                store.getUsableSpace(),
                store.getTotalSpace(),
                regime.title(),
                ProfileNotice.of(regime, today),
                new LocalDecisions(station.index().regimes()).goesOn(regime));
    }

    static Preferences.Look look(Settings settings) {
        boolean english =
                switch (settings.language()) {
                    case ZH -> false;
                    case EN -> true;
                    case SYSTEM -> Locale.getDefault().getLanguage().equals("en");
                };
        Theme theme =
                switch (settings.theme()) {
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                };
        return new Preferences.Look(english ? Language.ENGLISH : Language.CHINESE, theme);
    }

    private record StationCards(TimeCards cards) implements CardSource {
        @Override
        public String station() {
            return cards.station();
        }

        @Override
        public String textAt(Instant now) {
            return cards.textAt(now);
        }
    }

    /** Docks begin before the screen is there; it is given what they show when it asks. */
    static final class LateReceiver implements Consumer<DockSnapshot> {
        private volatile Consumer<DockSnapshot> screen = snapshot -> {};

        void follow(Consumer<DockSnapshot> follower) {
            screen = follower;
        }

        @Override
        public void accept(DockSnapshot snapshot) {
            screen.accept(snapshot);
        }
    }

    private static final class SavedPreferences implements Preferences {
        private final Station station;
        private final SettingsFile file;

        SavedPreferences(Station station) {
            this.station = station;
            this.file = station.settingsFile();
        }

        @Override
        public Look look() {
            return DesktopScreens.look(station.settings());
        }

        @Override
        public void remember(Look look) throws IOException {
            Settings.Language language =
                    look.language() == Language.ENGLISH ? Settings.Language.EN : Settings.Language.ZH;
            Settings.Theme theme = look.theme() == Theme.DARK ? Settings.Theme.DARK : Settings.Theme.LIGHT;
            file.change(it -> it.withLanguage(language).withTheme(theme));
        }
    }
}
