package org.evidencestation.devices.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.junit.jupiter.api.Test;

final class SwitchoverTest {
    private final List<String> told = new ArrayList<>();
    private final Told way = new Told();
    private final Switchover switchover = new Switchover(new Recorder(way), Set.of(Reason.TIMEOUT));

    private Handover give(Switchover.Command command) throws DeviceException {
        return switchover.give(() -> {
            told.add("command");
            command.give();
        });
    }

    @Test
    void saysThatTheRecorderLeavesBeforeTheCommandIsGiven() throws Exception {
        assertSame(way, give(() -> {}));
        assertEquals(List.of("begin", "command"), told);
    }

    @Test
    void awaitsTheDiskWhereOnlyTheAnswerIsLost() throws Exception {
        assertSame(way, give(() -> {
            throw new DeviceException(Reason.TIMEOUT, "silence");
        }));
        assertEquals(List.of("begin", "command"), told);
    }

    @Test
    void keepsARecorderThatRefuses() {
        DeviceException refusal = new DeviceException(Reason.AUTH_FAILED, "no");
        assertSame(
                refusal,
                assertThrows(
                        DeviceException.class,
                        () -> give(() -> {
                            throw refusal;
                        })));
        assertEquals(List.of("begin", "command", "refused"), told);
    }

    private final class Told implements Handover {
        @Override
        public void begin() {
            told.add("begin");
        }

        @Override
        public void refused() {
            told.add("refused");
        }

        @Override
        public DockedDevice storage() {
            throw new AssertionError("Nobody asked for the disk");
        }
    }

    private record Recorder(Handover handover) implements SwitchableRecorder {
        @Override
        public PortKey port() {
            return new PortKey("c/1.2");
        }

        @Override
        public RecorderKey key() {
            return new RecorderKey("sample:1");
        }

        @Override
        public String connection() {
            return "1-7";
        }

        @Override
        public String description() {
            return "示例";
        }
    }
}
