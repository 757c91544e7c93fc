package org.evidencestation.app.desktop;

import java.util.concurrent.TimeoutException;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;

/** A station with something on every screen. */
public final class BusyOffice {
    private static final int SLOTS = 16;

    private BusyOffice() {}

    public static InventedStation station(Language language, Theme theme) {
        return new InventedStation()
                .looking(language, theme)
                .onDuty(InventedDuty.busy())
                .equippedWith(new InventedEquipment().filled())
                .writing(new InventedJournal(60))
                .overseenBy(new InventedReviews().busy())
                .burning(new InventedDiscs().busy())
                .handingOver(new InventedHandOffs().busy())
                .lasting(() -> InventedCapacity.of(90, 900_000_000_000L))
                .keptBy(new InventedKeeping(6))
                .waiting(DiscScreenTest::waiting)
                .caredFor(InventedCare.broken());
    }

    public static Window open(Language language, Theme theme, int width, int height) throws TimeoutException {
        return open(station(language, theme), width, height);
    }

    public static Window open(InventedStation station, int width, int height) throws TimeoutException {
        Window window = Window.open(station.desktop(SLOTS, new InventedVault(8)), width, height);
        window.run(() -> station.show(Rack.of(SLOTS)));
        return window;
    }
}
