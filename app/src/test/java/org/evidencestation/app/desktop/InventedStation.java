package org.evidencestation.app.desktop;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.desktop.access.CounterDesk;
import org.evidencestation.app.desktop.capacity.CapacityDesk;
import org.evidencestation.app.desktop.clearance.ClearanceDesk;
import org.evidencestation.app.desktop.disc.DiscDesk;
import org.evidencestation.app.desktop.duty.DutyDesk;
import org.evidencestation.app.desktop.equipment.EquipmentDesk;
import org.evidencestation.app.desktop.handoff.HandOffDesk;
import org.evidencestation.app.desktop.health.Care;
import org.evidencestation.app.desktop.journal.JournalDesk;
import org.evidencestation.app.desktop.keeping.KeepingDesk;
import org.evidencestation.app.desktop.player.PlayerDesk;
import org.evidencestation.app.desktop.recordings.Archive;
import org.evidencestation.app.desktop.review.ReviewDesk;
import org.evidencestation.app.desktop.shell.Preferences;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.sound.Alarm;
import org.evidencestation.app.desktop.sound.Speaker;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.timecard.CardSource;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.desktop.wall.RecorderRegistration;
import org.evidencestation.app.desktop.wall.StationStatus;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;

/** A station without recorders or disks, for the screens alone; whatever is work happens at once. */
public final class InventedStation {
    private static final String RULE = "示例执法记录规则 W";

    public final List<String> registered = new ArrayList<>();
    public final List<Integer> confirmed = new ArrayList<>();
    /** The sticker that is being learnt, 0 if none. */
    public int learning;

    public final List<Preferences.Look> remembered = new ArrayList<>();
    private final List<Consumer<DockSnapshot>> screens = new ArrayList<>();
    private Preferences.Look look = new Preferences.Look(Language.CHINESE, Theme.LIGHT);
    private Optional<ProfileNotice> notice = Optional.empty();
    private Optional<LocalDecisionMade> decided = Optional.empty();
    private Care care = InventedCare.well();
    private Executor work = Runnable::run;
    private InstantSource time = InstantSource.fixed(Rack.NOW);
    /** What was heard. */
    public final List<Alarm> heard = new ArrayList<>();

    private Speaker speaker = heard::add;

    /** What was taken to paper or a spreadsheet. */
    public final List<String> saved = new ArrayList<>();

    public final InventedRegulations regulations = new InventedRegulations();
    private PlayerDesk player = InventedPlayer.locked();
    public InventedAccounts accounts = new InventedAccounts();
    private DutyDesk duty = InventedDuty.empty();
    private JournalDesk journal = new InventedJournal(0);
    public final InventedSettings settings = new InventedSettings();
    private ReviewDesk review = new InventedReviews();
    private CounterDesk counter = InventedCounter.empty();
    private ClearanceDesk clearance = InventedClearance.empty();
    private DiscDesk discs = new InventedDiscs();
    private HandOffDesk handOffs = new InventedHandOffs();
    private CapacityDesk capacity = () -> InventedCapacity.of(0, 4_000_000_000_000L);
    private KeepingDesk keeping = new InventedKeeping(0);
    private TodoDesk todo = () -> new TodoDesk.Sight(Rack.NOW, List.of());
    private EquipmentDesk equipment = new InventedEquipment();
    private CardSource card = new CardSource() {
        @Override
        public String station() {
            return "EXAMP1E0";
        }

        @Override
        public String textAt(Instant now) {
            return "EST1EXAMP1E0%011d0123456789ABC".formatted(now.toEpochMilli() / 100);
        }
    };

    public InventedStation looking(Language language, Theme theme) {
        look = new Preferences.Look(language, theme);
        settings.look = look;
        return this;
    }

    public InventedStation workingOn(Executor other) {
        work = other;
        return this;
    }

    public InventedStation caredFor(Care other) {
        care = other;
        return this;
    }

    public InventedStation onDuty(DutyDesk other) {
        duty = other;
        return this;
    }

    public InventedStation equippedWith(EquipmentDesk other) {
        equipment = other;
        return this;
    }

    public InventedStation writing(JournalDesk other) {
        journal = other;
        return this;
    }

    public InventedStation overseenBy(ReviewDesk other) {
        review = other;
        return this;
    }

    public InventedStation clearing(ClearanceDesk other) {
        clearance = other;
        return this;
    }

    public InventedStation atTheCounter(CounterDesk other) {
        counter = other;
        return this;
    }

    public InventedStation burning(DiscDesk other) {
        discs = other;
        return this;
    }

    public InventedStation handingOver(HandOffDesk other) {
        handOffs = other;
        return this;
    }

    public InventedStation lasting(CapacityDesk other) {
        capacity = other;
        return this;
    }

    public InventedStation keptBy(KeepingDesk other) {
        keeping = other;
        return this;
    }

    public InventedStation waiting(TodoDesk other) {
        todo = other;
        return this;
    }

    public InventedStation at(InstantSource other) {
        time = other;
        return this;
    }

    /** There is nothing to play a sound on. */
    public InventedStation withoutLoudspeaker() {
        speaker = alarm -> false;
        return this;
    }

    public InventedStation playing(PlayerDesk other) {
        player = other;
        return this;
    }

    public InventedStation showing(CardSource other) {
        card = other;
        return this;
    }

    public InventedStation outsideItsRule(ProfileNotice.Kind kind, LocalDate day) {
        notice = Optional.of(new ProfileNotice(kind, RULE, day, "W20"));
        return this;
    }

    public void show(List<DockSnapshot> snapshots) {
        screens.forEach(snapshots::forEach);
    }

    public Desktop desktop(int slots, Archive archive) {
        return new Desktop(
                new Desktop.Office("示例单位 · 一楼值班室", ZoneId.of("Asia/Shanghai"), "0.1.0"),
                slots,
                screens::add,
                () -> new StationStatus(1_284_000_000_000L, 4_000_000_000_000L, RULE, notice, decided),
                registration(),
                archive,
                care,
                card,
                player,
                new Desktop.Books(
                        duty,
                        equipment,
                        regulations,
                        review,
                        counter,
                        clearance,
                        todo,
                        discs,
                        handOffs,
                        capacity,
                        keeping,
                        journal,
                        settings,
                        (listing, format, file) -> saved.add(format + " " + listing.title()),
                        accounts),
                preferences(),
                new Desktop.Sound(speaker, true),
                time,
                work);
    }

    private Preferences preferences() {
        return new Preferences() {
            @Override
            public Look look() {
                return look;
            }

            @Override
            public void remember(Look next) {
                remembered.add(next);
            }
        };
    }

    private RecorderRegistration registration() {
        return new RecorderRegistration() {
            @Override
            public void register(int slot, String name) {
                registered.add(slot + " " + name);
            }

            @Override
            public boolean learn(int slot) {
                learning = slot;
                return true;
            }

            @Override
            public Optional<Integer> learning() {
                return learning == 0 ? Optional.empty() : Optional.of(learning);
            }

            @Override
            public void confirm(int slot) {
                confirmed.add(slot);
            }
        };
    }
}
