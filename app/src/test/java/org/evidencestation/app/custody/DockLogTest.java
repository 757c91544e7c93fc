package org.evidencestation.app.custody;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DockLogTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(DockLog.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final List<DockSnapshot> passed = new ArrayList<>();
    private final DockLog log = new DockLog(passed::add);

    @BeforeEach
    void listen() {
        said.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(said);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(said);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    private static DockSnapshot copying(long bytes, Notice... notices) {
        return new DockSnapshot(
                3,
                DockState.COLLECTING,
                Optional.empty(),
                Map.of(),
                new DockSnapshot.Progress(0, 2, bytes, 100, 5, Optional.of(Duration.ofSeconds(9))),
                true,
                false,
                Optional.empty(),
                List.of(notices),
                List.of());
    }

    @Test
    void saysOnceWhatASlotHasComeToAndPassesEverythingOn() {
        log.accept(copying(1));
        log.accept(copying(50));
        log.accept(copying(60, Notice.of(Notice.Code.CLOCK_RED, "+00:07:12"), Notice.of(Notice.Code.FINDINGS, "1")));
        log.accept(DockSnapshot.idle(3));

        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "Slot 3: COLLECTING, received, must stay",
                        "Slot 3: COLLECTING, received, must stay, CLOCK_RED FINDINGS",
                        "Slot 3: IDLE");
        assertThat(passed).hasSize(4);
    }
}
