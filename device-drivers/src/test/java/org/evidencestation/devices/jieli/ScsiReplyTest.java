package org.evidencestation.devices.jieli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScsiReplyTest {
    private static ScsiReply reply(int status, int host, String sense) {
        return new ScsiReply(status, host, ByteBuffer.wrap(HexFormat.of().parseHex(sense)), ByteBuffer.allocate(0));
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,'',UNPLUGGED",
        "0,3,'',TIMEOUT",
        "0,8,'',TIMEOUT",
        "0,7,'',DESYNC",
        "8,0,'',DEVICE_BUSY",
        "64,0,'',DESYNC",
        "2,0,'',DESYNC",
        "2,0,70000200000000000000000004,DEVICE_BUSY",
        "2,0,7000020000000000000000003a,LOCKED_OR_NO_MEDIA",
        "2,0,f0000500000000000000000020,UNSUPPORTED",
        "2,0,7205200000000000,UNSUPPORTED",
        "2,0,72023a0000000000,LOCKED_OR_NO_MEDIA",
        "2,0,70000300000000000000000011,MEDIA_ERROR",
        "2,0,70000700000000000000000027,READ_ONLY"
    })
    void saysWhyACommandWasNotObeyed(int status, int host, String sense, Reason reason) {
        assertEquals(Optional.of(reason), reply(status, host, sense).failure());
    }

    @Test
    void anObeyedCommandHasNoReason() {
        assertEquals(Optional.empty(), reply(0, 0, "").failure());
        assertTrue(reply(2, 0, "70000600000000000000000029").attention());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nodesThatAreNotThereOrTakeNoCommandsAreTold() throws DeviceException {
        Path none = Path.of("/dev/no-such-node");
        assertEquals(
                Reason.UNPLUGGED,
                Assertions.assertThrows(DeviceException.class, () -> SgIo.open(none))
                        .reason());
        try (ScsiPipe pipe = SgIo.open(Path.of("/dev/null"))) {
            DeviceException e = Assertions.assertThrows(
                    DeviceException.class,
                    () -> pipe.ask(Command.GET_SD_STATUS.asking(), 4, java.time.Duration.ofSeconds(1)));
            assertEquals(Reason.UNSUPPORTED, e.reason(), e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,NOT_PERMITTED",
        "13,NOT_PERMITTED",
        "19,UNPLUGGED",
        "6,UNPLUGGED",
        "16,BUSY_BY_OTHER",
        "24,HOST_RESOURCES",
        "110,TIMEOUT",
        "5,MEDIA_ERROR"
    })
    void errorNumbersHaveReasons(int errno, Reason reason) {
        assertEquals(reason, SgIo.reason(errno));
    }
}
