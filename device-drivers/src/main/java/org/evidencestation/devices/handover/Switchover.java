package org.evidencestation.devices.handover;

import java.util.Set;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a recorder become a disk. It leaves the bus for that, perhaps before it has answered: then only the disk tells whether
 * it has obeyed.
 *
 * @param lost how a command fails whose answer may just have been lost; any other failure is a refusal
 */
public record Switchover(SwitchableRecorder recorder, Set<Reason> lost) {
    private static final Logger LOG = LoggerFactory.getLogger(Switchover.class);

    public Switchover {
        lost = Set.copyOf(lost);
    }

    /**
     * Gives the command.
     *
     * @return on which the disk is to be awaited
     * @throws DeviceException that of the command, if it was refused
     */
    public Handover give(Command command) throws DeviceException {
        Handover handover = recorder.handover();
        handover.begin();
        try {
            command.give();
        } catch (DeviceException e) {
            if (!lost.contains(e.reason())) {
                handover.refused();
                throw e;
            }
            LOG.warn("Port {}: the disk is awaited all the same: {}", recorder.port(), e.getMessage());
        }
        return handover;
    }

    /** Whatever makes the recorder switch. */
    @FunctionalInterface
    public interface Command {
        void give() throws DeviceException;
    }
}
