package org.evidencestation.devices.handover;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;
import org.jspecify.annotations.Nullable;

/** A recorder that is asked over its protocol, and then switched to the disk that it is read as. */
public final class ConversationArrival implements Arrival {
    private static final Set<Reason> LOST =
            EnumSet.of(Reason.UNPLUGGED, Reason.TIMEOUT, Reason.STALL, Reason.DESYNC, Reason.MEDIA_ERROR);
    private static final long HALF_A_SECOND_MS = 500;

    private final SwitchableRecorder recorder;
    private final Conversation conversation;
    private final Set<Capability> capabilities;
    private final StationClock clock;
    private @Nullable Media media;
    private boolean over;

    /** @param conversation taken over and ended */
    public ConversationArrival(
            SwitchableRecorder recorder, Conversation conversation, Set<Capability> capabilities, StationClock clock) {
        this.recorder = recorder;
        this.conversation = conversation;
        this.capabilities = Set.copyOf(capabilities);
        this.clock = clock;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public RecorderIdentity identity() throws DeviceException {
        begin();
        return conversation.identity();
    }

    @Override
    public BatteryReading battery() throws DeviceException {
        begin();
        return conversation.battery();
    }

    /** Nothing is known before there is a disk, whose newest clip bounds it. */
    @Override
    public ClockReading clock() {
        begin();
        return new ClockReading.Unknown();
    }

    /** To the nearest second, so at most half a second and the way there wrong. */
    @Override
    public ClockReading setClock() throws DeviceException {
        begin();
        Instant nearest = clock.time().instant().plusMillis(HALF_A_SECOND_MS).truncatedTo(ChronoUnit.SECONDS);
        conversation.setClock(LocalDateTime.ofInstant(nearest, clock.zone()));
        return new ClockReading.Unknown();
    }

    @Override
    public Media openMedia() throws DeviceException {
        begin();
        over = true;
        try (conversation) {
            conversation.requireMedia();
            DockedDevice disk = toStorage().storage();
            conversation.became(disk);
            Media opened = SwitchedMedia.open(disk, clock);
            media = opened;
            return opened;
        }
    }

    /** Whatever a recorder says to refuse, it is the switch that has failed. */
    private Handover toStorage() throws DeviceException {
        try {
            return new Switchover(recorder, LOST).give(conversation::toStorage);
        } catch (DeviceException e) {
            throw new DeviceException(Reason.MODE_SWITCH_FAILED, e.detail(), e);
        }
    }

    private void begin() {
        if (over) {
            throw new IllegalStateException("The arrival ended when its media were opened or it was closed");
        }
    }

    @Override
    public void close() {
        over = true;
        if (media != null) {
            media.close();
        }
        conversation.close();
    }
}
