package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.evidencestation.app.access.AccessBook;
import org.evidencestation.app.access.AccessDesk;
import org.evidencestation.app.access.AccessLaw;
import org.evidencestation.app.access.AccessOffice;
import org.evidencestation.app.account.AccountBook;
import org.evidencestation.app.account.Accounts;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Speakers;
import org.evidencestation.app.clearance.Clearance;
import org.evidencestation.app.clearance.ClearanceBook;
import org.evidencestation.app.clearance.ClearanceOffice;
import org.evidencestation.app.custody.ClearRecorder;
import org.evidencestation.app.custody.ClearingRule;
import org.evidencestation.app.custody.ClipsOfDockings;
import org.evidencestation.app.custody.ClockSetter;
import org.evidencestation.app.custody.CollectQueue;
import org.evidencestation.app.custody.CollectRecorder;
import org.evidencestation.app.custody.CollectionSchedule;
import org.evidencestation.app.custody.DockAudience;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.custody.IdentityBinding;
import org.evidencestation.app.custody.Judgements;
import org.evidencestation.app.custody.MakeSheets;
import org.evidencestation.app.custody.MeasureClocks;
import org.evidencestation.app.custody.RecorderCare;
import org.evidencestation.app.custody.RecorderRegister;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.disc.Discs;
import org.evidencestation.app.disc.handoff.HandOffs;
import org.evidencestation.app.duty.Deadlines;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.DutyBook;
import org.evidencestation.app.duty.DutyOffice;
import org.evidencestation.app.duty.ExpectedDeadlines;
import org.evidencestation.app.duty.IndexShelf;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.TimedFootage;
import org.evidencestation.app.facts.ContentProbe;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.KeepingBook;
import org.evidencestation.app.keeping.KeepingOffice;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.media.ContentReader;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.FfmpegPictures;
import org.evidencestation.app.media.FrameReader;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.office.WhoSpeaks;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.ChooseRegime;
import org.evidencestation.app.regime.DecideLocally;
import org.evidencestation.app.regime.RegimeInForce;
import org.evidencestation.app.review.ReviewBook;
import org.evidencestation.app.review.ReviewOffice;
import org.evidencestation.app.review.Reviews;
import org.evidencestation.app.setting.ChangeSettings;
import org.evidencestation.app.timecard.ReadClip;
import org.evidencestation.app.timecard.TimeCards;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockWatcher;
import org.evidencestation.devices.StationClock;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;

/** The composition root: everything a running station is made of, put together with {@code new}. */
public final class Station implements AutoCloseable {
    /** Written into the journal at every start. */
    public static final String VERSION = "0.1.0";

    private static final int STABLE_POLLS = 3;
    private static final Duration DECODING = Duration.ofSeconds(60);

    private final Setup setup;
    private final StationKey key;
    private final Vault vault;
    private final StationIndex index;
    private final CommittedEntries committed;
    private final SpaceGate space;
    private final RecorderRegister register;
    private final RegimeInForce regime;
    private final RegimeRule rule;
    private final Speakers speakers;
    private final Duty duty;
    private final Accounts accounts;
    private final Keeping keeping;
    private final AccessDesk access;
    private final Clearance clearance;
    private final CollectionSchedule schedule;
    private final Reviews reviews;
    private final Discs discs;
    private final HandOffs handOffs;
    private final SettingsFile file;
    private volatile Settings settings;

    private Station(
            Setup setup,
            StationKey key,
            Vault vault,
            StationIndex index,
            CommittedEntries committed,
            RegimeInForce regime) {
        this.setup = setup;
        this.settings = setup.settings();
        this.file = new SettingsFile(setup.locations().settings());
        this.key = key;
        this.vault = vault;
        this.index = index;
        this.committed = committed;
        this.regime = regime;
        this.rule = new RegimeRule(regime.profile());
        this.space = new SpaceGate(SpaceGate.of(vault.folder()), SpaceGate.RESERVE, setup.whenFull());
        this.register = new RecorderRegister(vault, index::recorderName);
        this.speakers = new Speakers(new AccountBook(index::office), System::nanoTime, UUID::randomUUID);
        DutyBook book = new DutyBook(index::office);
        this.duty = new Duty(
                new DutyOffice(
                        vault,
                        book,
                        RegimeDuty.of(rule.regime()),
                        rule.profileDigest(),
                        setup.time(),
                        UUID::randomUUID,
                        speakers),
                new TimedFootage(new IndexShelf(index), setup.settings().zone()),
                rule);
        this.accounts = new Accounts(
                vault,
                speakers,
                setup.locations().secrets(),
                key.shortMac("card"),
                this::activeName,
                setup.time(),
                setup.settings().zone());
        this.keeping = new Keeping(new KeepingOffice(
                vault,
                new KeepingBook(index::office),
                new StationCases(index, vault.recordings(), duty),
                rule.regime()));
        this.access = new AccessDesk(new AccessOffice(
                vault,
                new AccessBook(index::office),
                new AccessLaw(rule.regime()),
                new StationCaseFiles(index, vault.recordings(), duty, keeping),
                setup.time(),
                UUID::randomUUID));
        this.clearance = new Clearance(
                new ClearanceOffice(
                        vault,
                        new ClearanceBook(index::office),
                        new StationHoldings(index, vault.recordings(), duty, keeping, access.book(), () -> settings()
                                .upkeep()
                                .mirror()
                                .isPresent()),
                        rule.regime(),
                        setup.time()),
                new Clearance.Names(key.stationId(), setup.settings().unit()),
                recording -> contactSheets().forget(recording.content().hex()));
        this.schedule = new CollectionSchedule(
                new ExpectedDeadlines(
                        book, new Deadlines(rule), setup.settings().zone(), setup.time()),
                new CollectQueue(CollectQueue.AT_ONCE));
        this.reviews = new Reviews(new ReviewOffice(
                vault,
                key.stationId(),
                new ReviewBook(index::office),
                duty,
                rule.regime(),
                setup.time(),
                UUID::randomUUID));
        DiscsOfStation making = new DiscsOfStation(this);
        this.discs = making.discs();
        this.handOffs = making.handOffs();
    }

    /**
     * @param vault folder of the vault; created where it is missing
     * @param locations keys and index
     * @param probe {@link DiskProbe#NONE}, but in tests
     */
    public record Setup(
            Path vault,
            Locations locations,
            Settings settings,
            SpaceGate.WhenFull whenFull,
            InstantSource time,
            DiskProbe probe) {}

    /** Opens vault and index for writing, recovers what a crash left, and notes the start. */
    public static Station open(Setup setup) throws IOException {
        StationKey key = StationKey.openOrCreate(setup.locations().keys(), setup.time(), new SecureRandom());
        CommittedEntries committed = new CommittedEntries();
        List<RecordingSummary> adopted = new ArrayList<>();
        Vault vault = Vault.open(new DurableFiles(setup.vault(), setup.probe()), key, setup.time(), entry -> {
            committed.accept(entry);
            if (entry.event() instanceof Event.RecordingAdopted(var summary)) {
                adopted.add(summary);
            }
        });
        try {
            Path file = setup.locations().index(vault.folder(), key.stationId());
            StationIndex index = StationIndex.open(file, vault.journal(), key.shortMac("index"));
            committed.listen(index::apply);
            committed.listen(new DecisionLog());
            vault.append(new Event.StationStarted(VERSION));
            RegimeInForce regime = new ChooseRegime(
                            vault, index, new ProfileLibrary(setup.locations().regimes()))
                    .choose(setup.settings().profile(), "", OfficeEvent.STATION);
            ChangeSettings.witness(
                    vault, index, SettingTexts.all(setup.settings()), SettingTexts.all(Settings.DEFAULT));
            RegimeRule rule = new RegimeRule(regime.profile());
            if (!adopted.isEmpty()) {
                vault.append(adopted.stream().map(it -> Judgements.of(rule, it)).toList());
            }
            return new Station(setup, key, vault, index, committed, regime);
        } catch (IOException | RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    private CollectRecorder collector(RecorderCare care) {
        return new CollectRecorder(
                vault, new ContentProbe()::read, rule, space, schedule, clock(), UUID::randomUUID, care);
    }

    private RecorderCare chosenCare() {
        return new RecorderCare(
                new IdentityBinding(vault, index),
                new ClockSetter(vault, () -> settings().recorders().setClocks()),
                new ClearRecorder(vault, index, () -> clearing(settings().recorders(), rule.regime())));
    }

    /** Recorders are cleared where the office wants it and its regulation lets it. */
    static ClearingRule clearing(Settings.Recorders chosen, RegimeProfile regime) {
        boolean may = regime.rules().keeping().recorders().mayBeCleared();
        return new ClearingRule(chosen.clear() && may, chosen.clearLocked(), regime.digest());
    }

    public StationKey key() {
        return key;
    }

    public Vault vault() {
        return vault;
    }

    public StationIndex index() {
        return index;
    }

    /** What the station works by now; the file may say more for the next start. */
    public Settings settings() {
        return settings;
    }

    /** The file of them, the same one for everybody who changes it. */
    SettingsFile settingsFile() {
        return file;
    }

    /** Lets what can count at once do so; the rest counts from the next start on. */
    void workBy(Settings chosen) {
        Settings.Recorders recorders = chosen.recorders();
        settings = settings.withUpkeep(chosen.upkeep())
                .withRecorders(new Settings.Recorders(
                        recorders.setClocks(),
                        recorders.clear(),
                        recorders.clearLocked(),
                        settings.recorders().remount()))
                .withSounds(chosen.sounds());
    }

    public Locations locations() {
        return setup.locations();
    }

    /** The regulation in force here. */
    public RegimeProfile regime() {
        return rule.regime();
    }

    /** The same, with the profile that was asked for and not taken, if there is one. */
    public RegimeInForce regimeInForce() {
        return regime;
    }

    /** Asks for another profile; whoever does starts the station anew, for what is open goes on by the one before. */
    public ChooseRegime regimes() {
        return new ChooseRegime(vault, index, new ProfileLibrary(locations().regimes()));
    }

    /** What the office decides about its regulation; a rule of its own counts from the next start on. */
    public DecideLocally decisions() {
        return new DecideLocally(
                vault,
                rule.regime(),
                this::mayDecide,
                new ProfileLibrary(locations().regimes()),
                (profile, file) -> {
                    SavedFile.replace(locations().regimes().resolve(profile + ".json"), file);
                    settingsFile().change(it -> it.withProfile(profile));
                },
                setup.time());
    }

    private Optional<String> activeName(String number) {
        return duty.ask(
                ledger -> ledger.people().find(number).filter(Person::active).map(Person::name));
    }

    private Optional<Refusal> mayDecide(String number) {
        return activeName(number).isEmpty()
                ? Optional.of(Refusal.UNKNOWN_SPEAKER)
                : speakers.against(number, Set.of(Right.DECIDE_REGULATION));
    }

    /** Who may use the station. */
    public Accounts accounts() {
        return accounts;
    }

    /** In whose name something may be written down. */
    public WhoSpeaks speakers() {
        return speakers;
    }

    public StationClock clock() {
        return new StationClock(setup.time(), setup.settings().zone());
    }

    public RecorderRegister register() {
        return register;
    }

    /**
     * Collects what somebody points at. Whatever the office has decided for its recorders, nothing is changed there: no clip is
     * erased and no clock set.
     */
    public CollectRecorder collect() {
        return collector(RecorderCare.handsOff(vault, index));
    }

    /** Who is on duty with what, and what that says of footage. */
    public Duty duty() {
        return duty;
    }

    /** What was drawn for spot checks, and found in it. */
    public Reviews reviews() {
        return reviews;
    }

    /** What people say of recordings that decides how long they are kept. */
    public Keeping keeping() {
        return keeping;
    }

    /** Packages of recordings that leave the house on other ways than discs. */
    public HandOffs handOffs() {
        return handOffs;
    }

    /** Evidence discs, their making and their register. */
    public Discs discs() {
        return discs;
    }

    /** What has expired, who found that it is not worth keeping, and what became of it. */
    public Clearance clearance() {
        return clearance;
    }

    /** Who asks to see footage or to have copies, and what became of it. */
    public AccessDesk access() {
        return access;
    }

    /** What the screen shows to recorders, and what is found again in their clips. */
    public TimeCards timeCards() {
        return new TimeCards(key);
    }

    public SpaceGate space() {
        return space;
    }

    /** Tells a screen of every journal entry from now on, on the committing thread. */
    public void onCommitted(Consumer<Entry> listener) {
        committed.listen(listener);
    }

    /** How this computer comes to recorders. */
    public RecorderAccess recorders() {
        return new RecorderAccess(settings(), setup.time());
    }

    /**
     * Watches a rack, and does for its recorders what the office has decided; whoever calls polls it again and again, and
     * closes it before the station.
     *
     * @param audience told of everything that happens, from any thread
     */
    public DockSupervisor supervise(DockSource rack, DockAudience audience) throws IOException {
        return new DockSupervisor(
                new DockWatcher(rack, STABLE_POLLS),
                new SlotsFile(setup.locations().slots()).load(),
                recorders().drivers(),
                register,
                collector(chosenCare()),
                space,
                setup.time(),
                audience);
    }

    /**
     * Looks after what is stored; whoever calls runs rounds again and again, and closes it before the station.
     *
     * @param busy whether recorders need the disks now; asked often, must be quick
     */
    public Upkeep upkeep(BooleanSupplier busy) {
        return new Upkeep(vault, index, () -> settings().upkeep(), setup.time(), busy, pace -> clearance
                .round()
                .run(pace));
    }

    /**
     * Looks for time cards in what dockings bring. Whoever wants it done by itself passes it to {@link #onCommitted}.
     *
     * @param work runs searches, which take seconds
     */
    public MeasureClocks measureClocks(Executor work) {
        ClassLoader loader = Station.class.getClassLoader();
        FfmpegPictures pictures = new FfmpegPictures(new Ffmpeg(locations().programs(), loader), DECODING);
        ReadClip reader = new ReadClip(pictures, timeCards(), clock().zone());
        ClipsOfDockings clips = new ClipsOfDockings(vault, index, new ContentProbe()::read);
        return new MeasureClocks(vault, clips, reader, work);
    }

    /** Stills of what is stored, made where they are not there yet. */
    public ContactSheets contactSheets() {
        Ffmpeg ffmpeg = new Ffmpeg(locations().programs(), Station.class.getClassLoader());
        return new ContactSheets(
                new ContentReader(ffmpeg, DECODING),
                new FrameReader(ffmpeg),
                locations().stills(vault.folder(), key.stationId()));
    }

    /** Makes them of what dockings bring, if it is told of every committed line. */
    public MakeSheets makeSheets(Executor work) {
        return new MakeSheets(vault, contactSheets(), work);
    }

    /** Watches the clock and has checkpoints witnessed; whoever calls runs rounds again and again. */
    public Timekeeper timekeeper() {
        return Timekeeper.of(vault, settings().timeAuthority(), setup.time(), System::nanoTime);
    }

    @Override
    public void close() throws IOException {
        try (vault;
                index) {
            accounts.signIn().endAll();
        }
    }
}
