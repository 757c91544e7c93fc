package org.evidencestation.devices.gat947;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.StationClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The driver, the reference helper and a library, together on the bench. */
abstract class VendorBench {
    static final InstantSource TIME = Desk.fixed("2026-11-21T04:00:00Z");
    static final StationClock CLOCK = new StationClock(TIME, ZoneId.systemDefault());

    @TempDir
    static Path built = Path.of("");

    static Path helper = Path.of("");
    static Path wide = Path.of("");
    static Path narrow = Path.of("");
    static Path few = Path.of("");

    @TempDir
    Path folder = Path.of("");

    Desk desk = new Desk(folder, helper, wide);

    @BeforeAll
    static void compile() throws Exception {
        Compiler cc = new Compiler(built);
        helper = cc.helper();
        wide = cc.library("wide", "-DT=int");
        narrow = cc.library("narrow", "-DT=unsigned short");
        few = cc.library("few", "-DFEW");
    }

    @BeforeEach
    void dock() throws Exception {
        desk = desk(wide);
        Files.createDirectory(desk.hidden());
        Files.writeString(desk.hidden().resolve("0001.mp4"), "footage");
    }

    Desk desk(Path library) {
        return new Desk(folder, helper, library);
    }

    static Arrival arrive(Desk desk) throws DeviceException {
        return arrive(desk, Verb.HELLO);
    }

    static Arrival arrive(Desk desk, Verb hanging) throws DeviceException {
        Patience patience = hanging == Verb.HELLO ? Patience.NORMAL : Desk.shortFor(hanging);
        return new Gat947Driver(patience).arrive(desk.recorder(), CLOCK);
    }

    static void assertFails(Reason reason, Executable action) {
        DeviceException failure = assertThrows(DeviceException.class, action);
        assertEquals(reason, failure.reason(), failure.getMessage());
    }

    static void assertKnown(RecorderIdentity identity) {
        assertEquals(
                List.of(
                        new Claim(Kind.DEVICE_NUMBER, "7654321", "gat947"),
                        new Claim(Kind.POLICE_NUMBER, "123401", "gat947"),
                        new Claim(Kind.OFFICER_NAME, "示例人员", "gat947"),
                        new Claim(Kind.UNIT_NUMBER, "110000000000", "gat947"),
                        new Claim(Kind.UNIT_NAME, "示例单位", "gat947"),
                        new Claim(Kind.MODEL, "SLJ01", "gat947"),
                        new Claim(Kind.VENDOR, "示例厂", "settings"),
                        new Claim(Kind.RESOLUTION, "1920x1080", "gat947")),
                identity.claims().subList(0, 8));
    }
}
