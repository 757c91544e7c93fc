package org.evidencestation.devices.disc;

import static org.evidencestation.devices.disc.EmulatedMedium.SECTOR;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A DVD writer as its commands show it. Each command is done when it is answered. Safe for two threads. */
final class EmulatedWriter {
    private final Faults faults;
    private final Cable cable;
    private @Nullable EmulatedMedium tray;
    private @Nullable EmulatedMedium medium;
    private boolean changed;
    private boolean news;
    private boolean open;
    private Sense sense = Sense.GOOD;

    /** What connects it. */
    interface Cable {
        void pull() throws IOException;
    }

    /** @param data to be read once; empty if there are none */
    record Answer(Sense sense, ByteBuffer data) {
        static Answer of(byte[] data) {
            return new Answer(Sense.GOOD, ByteBuffer.wrap(data));
        }

        static Answer of(Sense sense) {
            return new Answer(sense, ByteBuffer.allocate(0));
        }
    }

    EmulatedWriter(Faults faults, Cable cable) {
        this.faults = faults;
        this.cable = cable;
    }

    /** A hand puts it in and closes the tray. */
    synchronized void insert(@Nullable EmulatedMedium disc) {
        tray = disc;
        medium = disc;
        changed = disc != null;
        news = true;
        open = false;
    }

    /** @param sent what came with the command */
    synchronized Answer execute(ByteBuffer command, byte[] sent) throws IOException {
        int code = command.get(0) & 0xFF;
        Answer answer = answer(code, command, sent);
        if (code != 0x03) {
            sense = answer.sense();
        }
        return answer;
    }

    private Answer answer(int code, ByteBuffer command, byte[] sent) throws IOException {
        return switch (code) {
            case 0x03 -> Answer.of(takeSense());
            case 0x12 -> (command.get(1) & 1) == 1 ? Answer.of(Sense.NO_SUCH_FIELD) : Answer.of(Pages.inquiry());
            case 0x1B -> startStop(command.get(4));
            case 0x1E, 0x53, 0x54, 0x55, 0xB6, 0xBB -> Answer.of(Sense.GOOD);
            case 0x46 ->
                Answer.of(Pages.configuration(medium, command.getShort(2) & 0xFFFF, (command.get(1) & 3) == 2));
            case 0x4A -> event(command.get(4));
            case 0x5A -> modeSense(command.get(2) & 0x3F);
            case 0x5C -> Answer.of(Pages.buffer());
            case 0xAC -> Answer.of(Pages.performance(medium, command.get(10)));
            default -> withMedium(code, command, sent);
        };
    }

    private byte[] takeSense() {
        byte[] last = sense.bytes();
        sense = Sense.GOOD;
        return last;
    }

    private Answer startStop(byte what) {
        if ((what & 2) != 0) {
            open = (what & 1) == 0;
            changed = !open;
            news = true;
            medium = open ? null : tray;
        }
        return Answer.of(Sense.GOOD);
    }

    /** Operational changes are not told, only those of the medium. */
    private Answer event(byte classes) {
        if ((classes & 0x10) == 0) {
            return Answer.of(new Fields().two(2).one(0x80, 0x10).bytes());
        }
        int code = news ? medium == null ? 3 : 2 : 0;
        news = false;
        return Answer.of(new Fields()
                .two(6)
                .one(4, 0x10, code, (medium == null ? 0 : 2) | (open ? 1 : 0), 0, 0)
                .bytes());
    }

    private static Answer modeSense(int page) {
        return switch (page) {
            case 0x05 -> Answer.of(Pages.writeParameters());
            case 0x2A, 0x3F -> Answer.of(Pages.capabilities());
            default -> Answer.of(Sense.NO_SUCH_FIELD);
        };
    }

    private Answer withMedium(int code, ByteBuffer command, byte[] sent) throws IOException {
        EmulatedMedium disc = medium;
        if (disc == null) {
            return Answer.of(Sense.NO_MEDIUM);
        }
        if (changed) {
            changed = false;
            return Answer.of(Sense.MEDIUM_CHANGED);
        }
        return switch (code) {
            case 0x00, 0x04, 0xA1 -> Answer.of(Sense.GOOD);
            case 0x23 -> Answer.of(Pages.formats(disc));
            case 0x25 ->
                Answer.of(new Fields()
                        .four(Math.max(0, disc.readable() - 1))
                        .four(SECTOR)
                        .bytes());
            case 0x28 -> read(disc, command.getInt(2), command.getShort(7) & 0xFFFF);
            case 0xA8 -> read(disc, command.getInt(2), command.getInt(6));
            case 0x2A -> write(disc, command.getInt(2), sent);
            case 0xAA -> write(disc, command.getInt(2), sent);
            case 0x35 -> synchronize(disc);
            case 0x43 -> contents(disc, command.get(2) & 0x0F);
            case 0x51 -> Answer.of(Pages.disc(disc));
            case 0x52 -> track(disc, command.get(1) & 3, command.getInt(2));
            case 0x5B -> close(disc, command.get(2) & 7);
            case 0xAD -> structure(disc, command.get(7));
            default -> Answer.of(Sense.NO_SUCH_COMMAND);
        };
    }

    private Answer read(EmulatedMedium disc, long address, int sectors) throws IOException {
        if (address + sectors > disc.readable()) {
            return Answer.of(Sense.OUT_OF_RANGE);
        }
        long begin = address * SECTOR;
        if (faults.readFails(begin, begin + (long) sectors * SECTOR)) {
            return Answer.of(Sense.READ_ERROR);
        }
        byte[] bytes = disc.read(address, sectors);
        faults.spoil(bytes, begin);
        return Answer.of(bytes);
    }

    private Answer write(EmulatedMedium disc, long address, byte[] data) throws IOException {
        if (disc.complete()) {
            return Answer.of(Sense.CANNOT_WRITE_MEDIUM);
        }
        if (!disc.takes(address)) {
            return Answer.of(Sense.NOT_THERE_NEXT);
        }
        long end = address * SECTOR + data.length;
        if (faults.pulls(end)) {
            cable.pull();
        }
        if (faults.writeFails(end)) {
            return Answer.of(Sense.WRITE_ERROR);
        }
        disc.write(address, data);
        return Answer.of(Sense.GOOD);
    }

    private static Answer synchronize(EmulatedMedium disc) {
        if (!disc.rewritable()) {
            disc.pad();
        }
        return Answer.of(Sense.GOOD);
    }

    private static Answer contents(EmulatedMedium disc, int format) {
        return disc.blank() || format > 1 ? Answer.of(Sense.NO_SUCH_FIELD) : Answer.of(Pages.contents(disc, format));
    }

    private static Answer track(EmulatedMedium disc, int kind, int number) {
        int tracks = Pages.tracks(disc);
        int track = kind == 0 ? tracks : number == 0xFF ? tracks : number;
        return track < 1 || track > tracks ? Answer.of(Sense.NO_SUCH_FIELD) : Answer.of(Pages.track(disc, track));
    }

    private static Answer close(EmulatedMedium disc, int what) {
        if (!disc.rewritable()) {
            switch (what) {
                case 1 -> disc.pad();
                case 2 -> disc.closeSession();
                default -> disc.finish();
            }
        }
        return Answer.of(Sense.GOOD);
    }

    private static Answer structure(EmulatedMedium disc, int format) {
        return format == 0 || format == 0x11 ? Answer.of(Pages.structure(disc)) : Answer.of(Sense.NO_SUCH_FIELD);
    }
}
