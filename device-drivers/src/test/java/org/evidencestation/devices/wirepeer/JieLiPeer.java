package org.evidencestation.devices.wirepeer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A recorder with a JieLi chip: a unit without a medium that knows a few commands of every disk, and its maker's. */
public final class JieLiPeer {
    private static final int FROM_RECORDER = 0xFD;
    private static final int TO_RECORDER = 0xFB;

    private final Map<Trouble, Integer> troubles = new EnumMap<>(Trouble.class);
    private final List<String> told = new ArrayList<>();
    private final Runnable becomesDisk;
    private byte[] idCode = ascii("SLJ01", 6);
    private byte[] record = record("", "", "", "", "");
    private int battery = 76;
    private int card = 1;
    private int longestTime = 7;
    private int returned;
    private boolean initialised;

    /** What goes wrong with one sub-command. */
    public enum Trouble {
        REFUSES,
        SHORT,
        ATTENTION_ONCE,
        LEAVES,
        FAILS_AFTERWARDS
    }

    /** @param becomesDisk what happens to its cable when it is told to be a disk */
    public JieLiPeer(Runnable becomesDisk) {
        this.becomesDisk = becomesDisk;
    }

    /**
     * What a command came to.
     *
     * @param key 0 if it was obeyed, else the sense key
     */
    public record Outcome(int key, int additional, ByteBuffer data) {
        static Outcome good(byte... data) {
            return new Outcome(0, 0, ByteBuffer.wrap(data));
        }

        static Outcome failed(int key, int additional) {
            return new Outcome(key, additional, ByteBuffer.allocate(0));
        }

        static Outcome refused() {
            return failed(5, 0x20);
        }
    }

    /** The recorder is not on the bus any more. */
    public static final class Left extends Exception {
        private static final long serialVersionUID = 1L;
    }

    public JieLiPeer trouble(Trouble trouble, int subCommand) {
        troubles.put(trouble, subCommand);
        return this;
    }

    public JieLiPeer named(String serial, String police, String name, String unit, String unitName) {
        record = record(serial, police, name, unit, unitName);
        return this;
    }

    public JieLiPeer record(byte[] raw) {
        record = raw.clone();
        return this;
    }

    public JieLiPeer idCode(byte[] raw) {
        idCode = raw.clone();
        return this;
    }

    public JieLiPeer battery(int percent) {
        battery = percent;
        return this;
    }

    public JieLiPeer noCard() {
        card = 0;
        return this;
    }

    /** Some firmware wants the padded structure. */
    public JieLiPeer wantsTimeOf(int bytes) {
        longestTime = bytes;
        return this;
    }

    /** Every command of the maker's, as sub-command and the data that came with it in hex. */
    public synchronized List<String> told() {
        return List.copyOf(told);
    }

    /** Does what a command says. */
    public synchronized Outcome obey(byte[] command, byte[] data) throws Left {
        return switch (Byte.toUnsignedInt(command[0])) {
            case 0x00, 0x1E, 0x25, 0x28 -> Outcome.failed(2, 0x3A);
            case 0x03 -> Outcome.good(sense(0, 0));
            case 0x12 -> Outcome.good(inquiry());
            case 0x1A -> Outcome.good((byte) 3, (byte) 0, (byte) 0, (byte) 0);
            case FROM_RECORDER, TO_RECORDER -> own(command, data);
            default -> Outcome.refused();
        };
    }

    private Outcome own(byte[] command, byte[] data) throws Left {
        int sub = command[5];
        told.add(data.length == 0 ? "" + sub : sub + " " + HexFormat.of().formatHex(data));
        if (troubles.remove(Trouble.ATTENTION_ONCE, (Integer) sub)) {
            return Outcome.failed(6, 0x29);
        }
        if (troubles.getOrDefault(Trouble.LEAVES, 0) == sub) {
            throw new Left();
        }
        if (troubles.getOrDefault(Trouble.REFUSES, 0) == sub) {
            return Outcome.refused();
        }
        boolean well =
                Byte.toUnsignedInt(command[0]) == FROM_RECORDER ? command[1] == (byte) 0x81 : command[1] == (byte) 0x82;
        if (!well || (sub != 1 && !initialised)) {
            return Outcome.refused();
        }
        Outcome outcome = Byte.toUnsignedInt(command[0]) == FROM_RECORDER ? read(sub, command[7]) : write(sub, data);
        if (sub != 14) {
            returned = troubles.getOrDefault(Trouble.FAILS_AFTERWARDS, 0) == sub ? 1 : returned;
        }
        return outcome;
    }

    private Outcome read(int sub, int length) {
        byte[] whole =
                switch (sub) {
                    case 2 -> idCode;
                    case 3 -> record;
                    case 7 -> integers(1920, 1080);
                    case 8 -> integers(battery);
                    case 12 -> integers(card);
                    case 14 -> integers(returned);
                    default -> new byte[0];
                };
        if (sub != 14) {
            returned = 0;
        }
        int given = Math.min(length, whole.length);
        boolean cut = troubles.getOrDefault(Trouble.SHORT, 0) == sub;
        return whole.length == 0 ? Outcome.refused() : Outcome.good(Arrays.copyOf(whole, cut ? given / 2 : given));
    }

    private Outcome write(int sub, byte[] data) {
        switch (sub) {
            case 1 -> {
                initialised = true;
                returned = 0;
            }
            case 5 -> returned = data.length == longestTime ? 0 : 1;
            case 6 -> becomesDisk.run();
            default -> {
                return Outcome.refused();
            }
        }
        return Outcome.good();
    }

    /** Fixed format. */
    public static byte[] sense(int key, int additional) {
        byte[] sense = new byte[18];
        sense[0] = 0x70;
        sense[2] = (byte) key;
        sense[7] = 10;
        sense[12] = (byte) additional;
        return sense;
    }

    private static byte[] inquiry() {
        byte[] inquiry = new byte[36];
        inquiry[1] = (byte) 0x80;
        inquiry[2] = 4;
        inquiry[3] = 2;
        inquiry[4] = 31;
        System.arraycopy(ascii("DV16 DEVICE V1.00           ", 28), 0, inquiry, 8, 28);
        return inquiry;
    }

    private static byte[] integers(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] ascii(String text, int length) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length);
    }

    /** The record of 89 bytes: fields of 7, 6, 32, 12 and 32 without NUL. */
    private static byte[] record(String serial, String police, String name, String unit, String unitName) {
        ByteBuffer bytes = ByteBuffer.allocate(89);
        int at = 0;
        for (Field field : List.of(
                new Field(serial, 7),
                new Field(police, 6),
                new Field(name, 32),
                new Field(unit, 12),
                new Field(unitName, 32))) {
            bytes.position(at).put(field.text().getBytes(Charset.forName("GBK")));
            at += field.length();
        }
        return bytes.array();
    }

    private record Field(String text, int length) {}
}
