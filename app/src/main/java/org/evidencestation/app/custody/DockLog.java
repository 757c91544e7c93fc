package org.evidencestation.app.custody;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the station decided to show a person of each slot, as one line of the log whenever it becomes another: state and notices, never
 * whose recorder it is or how far a copy is. Passes every snapshot on.
 */
final class DockLog implements Consumer<DockSnapshot> {
    private static final Logger LOG = LoggerFactory.getLogger(DockLog.class);

    private final Consumer<DockSnapshot> screen;
    private final Map<Integer, String> said = new ConcurrentHashMap<>();

    DockLog(Consumer<DockSnapshot> screen) {
        this.screen = screen;
    }

    static DockAudience over(DockAudience audience) {
        return new DockAudience(new DockLog(audience.screen()), audience.witness());
    }

    @Override
    public void accept(DockSnapshot snapshot) {
        String line = line(snapshot);
        if (!line.equals(said.put(snapshot.slot(), line))) {
            LOG.info("Slot {}: {}", snapshot.slot(), line);
        }
        screen.accept(snapshot);
    }

    static String line(DockSnapshot snapshot) {
        String notices = snapshot.notices().stream()
                .map(notice -> notice.code().name())
                .distinct()
                .collect(Collectors.joining(" "));
        return snapshot.state()
                + (snapshot.received() ? ", received" : "")
                + (snapshot.mayUnplug() ? "" : ", must stay")
                + (notices.isEmpty() ? "" : ", " + notices);
    }
}
