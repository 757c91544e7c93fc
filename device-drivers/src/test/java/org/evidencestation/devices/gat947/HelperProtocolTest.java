package org.evidencestation.devices.gat947;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.identity.Layout;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Helpers other than ours, some of them bad, as shell scripts that answer line by line. */
final class HelperProtocolTest {
    private static final StationClock CLOCK = new StationClock(Desk.fixed("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
    private static final String HELLO = "hello) echo $1 ok 0 1 - 0 init,setmsdc,gettime,battery,synctime;;";
    private static final String GOOD = HELLO + "password|quit) echo $1 ok 0;; init) echo $1 ok 1;;";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void onlyWhereThereIsAShell() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell here");
    }

    private Desk desk(String cases) {
        String script = "while read line; do set -- $line; case $2 in " + cases + " esac; done";
        return new Desk(folder, Path.of("none"), folder.resolve("library")).helper("/bin/sh", "-c", script);
    }

    private Arrival arrive(String cases) throws DeviceException {
        return new Gat947Driver().arrive(desk(cases).recorder(), CLOCK);
    }

    private void refuses(Reason reason, String cases) {
        DeviceException failure =
                assertThrows(DeviceException.class, () -> arrive(cases).close());
        assertEquals(reason, failure.reason(), failure.getMessage());
    }

    @Test
    void measuresAClockThatCanBeRead() throws Exception {
        try (Arrival arrival = arrive(GOOD + "gettime) echo $1 ok 1 3230323631313231303430303037;;")) {
            ClockReading.Measured measured = (ClockReading.Measured) arrival.clock();
            assertEquals(LocalDateTime.of(2026, 11, 21, 4, 0, 7), measured.recorderTime());
            assertEquals(Duration.ofSeconds(7), measured.offset());
            assertEquals(Duration.ofSeconds(1), measured.uncertainty());
        }
    }

    @Test
    void tellsTheClockAfterItWasSet() throws Exception {
        try (Arrival arrival = arrive(GOOD
                + "synctime) set=30; echo $1 ok 5;; gettime) echo $1 ok 1 32303236313132313034303030${set:-39};;")) {
            assertEquals(Duration.ofSeconds(0), ((ClockReading.Measured) arrival.setClock()).offset());
        }
    }

    @Test
    void aTimeThatIsNoneIsNotTaken() throws Exception {
        try (Arrival arrival = arrive(GOOD + "gettime) echo $1 ok 1 3230323631333431303430303037;;")) {
            assertEquals(
                    Reason.DESYNC,
                    assertThrows(DeviceException.class, arrival::clock).reason());
        }
    }

    @Test
    void understandsNothingButTheProtocol() {
        refuses(Reason.DESYNC, "hello) echo welcome;;");
        refuses(Reason.DESYNC, "hello) echo 7 ok 0 1 - 0 init,setmsdc;;");
        refuses(Reason.DESYNC, "hello) echo $1 ok 0 1;;");
        refuses(Reason.DESYNC, "hello) echo $1 ok zero 1 - 0 init,setmsdc;;");
        refuses(Reason.DESYNC, "hello) echo $1 ok 0 1 xy 0 init,setmsdc;;");
        refuses(Reason.DESYNC, "hello) echo $1 bad;;");
        refuses(Reason.DESYNC, "hello) head -c 100000 /dev/zero;;");
        refuses(Reason.DRIVER_MISSING, "hello) echo $1 ok 0 2 - 0 init,setmsdc;;");
        refuses(Reason.DRIVER_MISSING, "hello) echo $1 ok 0 1 - 0 init,battery;;");
        refuses(Reason.NATIVE_CRASH, "hello) exit 9;;");
    }

    @Test
    void aHelperThatIsNotThereIsMissing() {
        Desk none = new Desk(folder, Path.of("none"), Path.of("library"));
        Vendor vendor = new Vendor(
                "示例厂",
                none.vendor().usbIds(),
                java.util.List.of(folder.resolve("no-such-helper").toString()),
                Path.of("library"),
                Layout.A,
                "",
                java.util.Optional.empty(),
                true);
        DeviceException missing = assertThrows(DeviceException.class, () -> new Gat947Driver()
                .arrive(none.recorder(new VendorLibrary(vendor), "dock/1"), CLOCK)
                .close());
        assertEquals(Reason.DRIVER_MISSING, missing.reason());
    }

    @Test
    void thePasswordIsInNoLogAndNoError() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        var root = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("org.evidencestation");
        var before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(ch.qos.logback.classic.Level.TRACE);
        try {
            Desk desk = desk(HELLO + "password) echo $line >&2; echo $1 $line; exit 3;;")
                    .password("s3cr3t-example");
            DeviceException failure = assertThrows(
                    DeviceException.class,
                    () -> new Gat947Driver().arrive(desk.recorder(), CLOCK).close());
            String all = log.list.stream()
                            .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
                            .toList()
                    + failure.toString();
            assertTrue(all.contains("started again"), all);
            assertTrue(!all.contains("s3cr3t") && !all.contains("733363723374"), all);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
    }
}
