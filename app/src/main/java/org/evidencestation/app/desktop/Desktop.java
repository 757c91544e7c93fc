package org.evidencestation.app.desktop;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.desktop.access.CounterDesk;
import org.evidencestation.app.desktop.account.AccountDesk;
import org.evidencestation.app.desktop.capacity.CapacityDesk;
import org.evidencestation.app.desktop.clearance.ClearanceDesk;
import org.evidencestation.app.desktop.disc.DiscDesk;
import org.evidencestation.app.desktop.duty.DutyDesk;
import org.evidencestation.app.desktop.equipment.EquipmentDesk;
import org.evidencestation.app.desktop.handoff.HandOffDesk;
import org.evidencestation.app.desktop.health.Care;
import org.evidencestation.app.desktop.journal.JournalDesk;
import org.evidencestation.app.desktop.keeping.KeepingDesk;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.player.PlayerDesk;
import org.evidencestation.app.desktop.recordings.Archive;
import org.evidencestation.app.desktop.regulation.RegulationDesk;
import org.evidencestation.app.desktop.review.ReviewDesk;
import org.evidencestation.app.desktop.settings.SettingsDesk;
import org.evidencestation.app.desktop.shell.Preferences;
import org.evidencestation.app.desktop.sound.Speaker;
import org.evidencestation.app.desktop.timecard.CardSource;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.desktop.wall.RecorderRegistration;
import org.evidencestation.app.desktop.wall.StationStatus;

/**
 * Everything the desktop needs of the station.
 *
 * @param office whose station it is
 * @param docks is given, once, the receiver of every snapshot, which may be called from any thread
 * @param status asked on {@code work}, now and then
 * @param work runs what would make the screen wait; the desktop never shuts it down
 */
public record Desktop(
        Office office,
        int slots,
        Consumer<Consumer<DockSnapshot>> docks,
        Callable<StationStatus> status,
        RecorderRegistration registration,
        Archive archive,
        Care care,
        CardSource card,
        PlayerDesk player,
        Books books,
        Preferences preferences,
        Sound sound,
        InstantSource time,
        Executor work) {
    public Desktop {
        if (slots < 1 || slots > 24) {
            throw new IllegalArgumentException("A wall has 1 to 24 slots, not " + slots);
        }
    }

    /** What the office knows of itself, and how it goes to paper. */
    public record Books(
            DutyDesk duty,
            EquipmentDesk equipment,
            RegulationDesk regulations,
            ReviewDesk review,
            CounterDesk counter,
            ClearanceDesk clearance,
            TodoDesk todo,
            DiscDesk discs,
            HandOffDesk handOffs,
            CapacityDesk capacity,
            KeepingDesk keeping,
            JournalDesk journal,
            SettingsDesk settings,
            Papers papers,
            AccountDesk accounts) {}

    /** @param wanted whether alarms shall be heard */
    public record Sound(Speaker speaker, boolean wanted) {}

    /**
     * @param unit name of the office, as it should stand in the header
     * @param zone of its wall clock
     * @param version of the program
     */
    public record Office(String unit, ZoneId zone, String version) {}
}
