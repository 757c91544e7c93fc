package org.evidencestation.devices.mtp.responder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What a responder says about itself, its cards and its files, as bytes. */
final class Datasets {
    static final int BATTERY = 0x5001;
    static final int CLOCK = 0x5011;
    static final int FOLDER = 0x3001;
    static final int UNDEFINED = 0x3000;
    /** Of the object property that tells how long a file is. */
    static final int SIZE = 0xDC04;

    private static final long NOT_IN_32_BITS = 0xFFFF_FFFFL;
    private static final long CAPACITY = 64L << 30;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int UINT8 = 2;
    private static final int UINT64 = 8;
    private static final int STRING = 0xFFFF;

    private final ResponderModel model;
    private Duration clockOffset;

    Datasets(ResponderModel model) {
        this.model = model;
        this.clockOffset = model.clockOffset();
    }

    byte[] device() {
        return new Packing()
                .u16(100)
                .u32(6)
                .u16(100)
                .string("microsoft.com: 1.0; android.com: 1.0;")
                .u16(0)
                .u16s(operations())
                .u16s(List.of(0x4002, 0x4003, 0x4004, 0x4005))
                .u16s(properties())
                .u16s(List.of())
                .u16s(List.of(UNDEFINED, FOLDER))
                .string(model.manufacturer())
                .string(model.model())
                .string("1.0")
                .string(model.serial())
                .toBytes();
    }

    private List<Integer> operations() {
        List<Integer> operations = new ArrayList<>(List.of(
                0x1001, 0x1002, 0x1003, 0x1004, 0x1005, 0x1007, 0x1008, 0x1009, 0x100B, 0x1014, 0x1015, 0x1016, 0x9801,
                0x9802, 0x9803, 0x9805));
        if (!model.has(Habit.WHOLE_FILES_ONLY)) {
            operations.add(0x101B);
            if (!model.has(Habit.NO_PARTIAL_64)) {
                operations.add(0x95C1);
            }
        }
        return operations;
    }

    boolean offers(int operation) {
        return operations().contains(operation);
    }

    List<Integer> properties() {
        List<Integer> properties = new ArrayList<>();
        if (!model.has(Habit.NO_BATTERY)) {
            properties.add(BATTERY);
        }
        if (!model.has(Habit.NO_CLOCK)) {
            properties.add(CLOCK);
        }
        return properties;
    }

    byte[] propertyDescription(int property) {
        Packing description = new Packing().u16(property);
        return property == BATTERY
                ? description
                        .u16(UINT8)
                        .u8(0)
                        .u8(100)
                        .u8(model.battery())
                        .u8(1)
                        .u8(0)
                        .u8(100)
                        .u8(1)
                        .toBytes()
                : description.u16(STRING).u8(1).string("").string(clock()).u8(0).toBytes();
    }

    byte[] propertyValue(int property) {
        return property == BATTERY
                ? new Packing().u8(model.battery()).toBytes()
                : new Packing().string(clock()).toBytes();
    }

    private String clock() {
        Instant now = model.time().instant().plus(clockOffset);
        return TIME.format(LocalDateTime.ofInstant(now, model.zone())) + zone(now);
    }

    private String zone(Instant at) {
        return model.has(Habit.DATES_WITH_ZONE)
                ? model.zone().getRules().getOffset(at).getId().replace(":", "")
                : "";
    }

    void setClock(LocalDateTime time) {
        clockOffset = Duration.between(
                model.time().instant(), time.atZone(model.zone()).toInstant());
    }

    byte[] storage(ResponderCard card) {
        return new Packing()
                .u16(4)
                .u16(2)
                .u16(model.has(Habit.READ_ONLY_STORE) ? 1 : 0)
                .u64(CAPACITY)
                .u64(CAPACITY / 2)
                .u32(NOT_IN_32_BITS)
                .string(card.label())
                .string("%08X".formatted(card.id()))
                .toBytes();
    }

    byte[] object(Node node) {
        boolean folder = node.content().isEmpty();
        return new Packing()
                .u32(node.storage())
                .u16(folder ? FOLDER : UNDEFINED)
                .u16(0)
                .u32(model.has(Habit.SIZES_WRAP) ? node.size() : Math.min(node.size(), NOT_IN_32_BITS))
                .u16(0)
                .u32(0)
                .u32(0)
                .u32(0)
                .u32(0)
                .u32(0)
                .u32(0)
                .u32(node.parent())
                .u16(folder ? 1 : 0)
                .u32(0)
                .u32(0)
                .string(name(node))
                .string(date(node))
                .string(date(node))
                .string("")
                .toBytes();
    }

    private String name(Node node) {
        boolean ascii = node.name().chars().allMatch(unit -> unit < 128);
        return model.has(Habit.MANGLED_NAMES) && !ascii ? "Oops" : node.name();
    }

    private String date(Node node) {
        return model.has(Habit.SENSELESS_DATES)
                ? "19001345T996199"
                : TIME.format(node.modified())
                        + zone(node.modified().atZone(model.zone()).toInstant());
    }

    /** How sizes are told: 64 bits, not to be set. libmtp asks, and calls it a panic where nobody answers. */
    static byte[] sizeDescription() {
        return new Packing().u16(SIZE).u16(UINT64).u8(0).u64(0).u32(0).u8(0).toBytes();
    }

    static byte[] size(Node node) {
        return new Packing().u64(node.size()).toBytes();
    }

    /** @param handle as the host knows it */
    static byte[] sizeInList(int handle, Node node) {
        return new Packing()
                .u32(1)
                .u32(handle)
                .u16(SIZE)
                .u16(UINT64)
                .u64(node.size())
                .toBytes();
    }
}
