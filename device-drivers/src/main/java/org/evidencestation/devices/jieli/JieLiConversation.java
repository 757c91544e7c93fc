package org.evidencestation.devices.jieli;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.handover.Conversation;
import org.evidencestation.devices.handover.PlugClaims;
import org.evidencestation.devices.identity.IdentityRecord;
import org.evidencestation.devices.identity.Layout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a recorder with a JieLi chip is asked and told. */
final class JieLiConversation implements Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(JieLiConversation.class);
    private static final String ORIGIN = "jieli";
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final int PACKED_TIME = 7;
    private static final int PADDED_TIME = 8;

    private final JieLiDevice device;
    private final JieLiLine line;

    private JieLiConversation(JieLiDevice device, JieLiLine line) {
        this.device = device;
        this.line = line;
    }

    /** Opens the recorder's node, which nobody has done before, and greets it. */
    static JieLiConversation open(JieLiDevice device) throws DeviceException {
        JieLiLine line = new JieLiLine(device.opening().open());
        boolean greeted = false;
        try {
            line.tell(Command.INIT, NOTHING);
            greeted = true;
            return new JieLiConversation(device, line);
        } finally {
            if (!greeted) {
                line.close();
            }
        }
    }

    /** First its own words, last those of its plug. */
    @Override
    public RecorderIdentity identity() throws DeviceException {
        Optional<Claim> model = ifTold(() -> line.askSurely(Command.GET_ID_CODE))
                .flatMap(code -> IdentityRecord.claim(Kind.MODEL, text(code), ORIGIN));
        List<Claim> record = ifTold(() -> line.askSurely(Command.GET_DEV_INFO))
                .map(info -> IdentityRecord.of(bytes(info), Layout.B, ORIGIN).claims())
                .orElse(List.of());
        List<Claim> claims = new ArrayList<>(record);
        model.ifPresent(claims::add);
        ifTold(() -> line.ask(Command.READ_DEV_RES))
                .flatMap(JieLiConversation::resolution)
                .ifPresent(claims::add);
        claims.addAll(PlugClaims.of(device.usb()));
        Optional<String> number = record.stream()
                .filter(claim -> claim.kind() == Kind.DEVICE_NUMBER)
                .map(Claim::value)
                .findFirst();
        return new RecorderIdentity(device.plug().key(model.map(Claim::value).orElse(""), number), claims);
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return bytes;
    }

    /** Up to the first NUL. */
    private static byte[] text(ByteBuffer data) {
        byte[] bytes = bytes(data);
        int used = 0;
        while (used < bytes.length && bytes[used] != 0) {
            used++;
        }
        return Arrays.copyOf(bytes, used);
    }

    private static Optional<Claim> resolution(ByteBuffer data) {
        int width = data.getInt();
        int height = data.getInt();
        return width > 0 && height > 0
                ? Optional.of(new Claim(Kind.RESOLUTION, width + "x" + height, ORIGIN))
                : Optional.empty();
    }

    /** What a recorder cannot tell of itself does not keep its footage from being taken. */
    private Optional<ByteBuffer> ifTold(Question question) throws DeviceException {
        try {
            return Optional.of(question.put());
        } catch (DeviceException e) {
            return switch (e.reason()) {
                case UNSUPPORTED, DEVICE_BUSY, LENGTH_MISMATCH, LOCKED_OR_NO_MEDIA -> {
                    LOG.warn("Not told by {}: {}", device.port(), e.getMessage());
                    yield Optional.empty();
                }
                default -> throw e;
            };
        }
    }

    @Override
    public BatteryReading battery() throws DeviceException {
        int percent = ifTold(() -> line.askSurely(Command.READ_BATTERY))
                .map(ByteBuffer::getInt)
                .orElse(-1);
        return percent < 0 || percent > 100 ? new BatteryReading.Unknown() : new BatteryReading.Charge(percent);
    }

    /** The maker's structure has seven bytes, or eight where a compiler padded it; the recorder says whether it took them. */
    @Override
    public void setClock(LocalDateTime wall) throws DeviceException {
        if (!takes(wall, PACKED_TIME) && !takes(wall, PADDED_TIME)) {
            throw new DeviceException(Reason.CLOCK_REJECTED, "jieli: SYNC_DEV_TIME: not done");
        }
    }

    private boolean takes(LocalDateTime wall, int length) throws DeviceException {
        ByteBuffer time = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        time.putShort((short) wall.getYear());
        time.put((byte) wall.getMonthValue()).put((byte) wall.getDayOfMonth());
        time.put((byte) wall.getHour()).put((byte) wall.getMinute()).put((byte) wall.getSecond());
        try {
            line.tell(Command.SYNC_DEV_TIME, time.rewind());
            return line.obeyed();
        } catch (DeviceException e) {
            if (e.reason() == Reason.UNSUPPORTED) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void requireMedia() throws DeviceException {
        if (line.ask(Command.GET_SD_STATUS).getInt() == 0) {
            throw new DeviceException(Reason.LOCKED_OR_NO_MEDIA, "jieli: GET_SD_STATUS: no card");
        }
    }

    /** The node is let go of, so that the kernel can forget the unit. */
    @Override
    public void toStorage() throws DeviceException {
        try (line) {
            line.tell(Command.SET_MSDC, NOTHING);
        }
    }

    @Override
    public void close() {
        line.close();
    }

    /** Something a recorder may not be able to tell. */
    private interface Question {
        ByteBuffer put() throws DeviceException;
    }
}
