package org.evidencestation.devices.gadget;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One USB interface, as its descriptors show it at full and at high speed.
 *
 * @param kind bInterfaceClass
 * @param subclass bInterfaceSubClass
 * @param protocol bInterfaceProtocol
 * @param name what the interface is called
 * @param endpoints in the order of their numbers, from 1
 */
public record UsbFunction(int kind, int subclass, int protocol, String name, List<Endpoint> endpoints) {
    /** Bytes of a full bulk packet at high speed. */
    public static final int PACKET = 512;

    private static final int FULL_SPEED_PACKET = 64;
    private static final int DESCRIPTORS_V2 = 3;
    private static final int STRINGS = 2;
    private static final int FULL_AND_HIGH_SPEED = 1 | 2;
    private static final int INTERFACE = 4;
    private static final int ENDPOINT = 5;
    private static final int INTERFACE_LENGTH = 9;
    private static final int ENDPOINT_LENGTH = 7;
    private static final int ENGLISH = 0x409;

    public UsbFunction {
        endpoints = List.copyOf(endpoints);
    }

    /** What is written to ep0 first: struct usb_functionfs_descs_head_v2, two counts, two sets of descriptors. */
    byte[] descriptors() {
        int set = INTERFACE_LENGTH + ENDPOINT_LENGTH * endpoints.size();
        byte[] all = new byte[5 * Integer.BYTES + 2 * set];
        ByteBuffer bytes = over(all);
        bytes.putInt(DESCRIPTORS_V2).putInt(all.length).putInt(FULL_AND_HIGH_SPEED);
        bytes.putInt(1 + endpoints.size()).putInt(1 + endpoints.size());
        put(bytes, FULL_SPEED_PACKET);
        put(bytes, PACKET);
        return all;
    }

    private void put(ByteBuffer bytes, int packet) {
        bytes.put((byte) INTERFACE_LENGTH).put((byte) INTERFACE).put((byte) 0).put((byte) 0);
        bytes.put((byte) endpoints.size());
        bytes.put((byte) kind).put((byte) subclass).put((byte) protocol).put((byte) 1);
        for (int i = 0; i < endpoints.size(); i++) {
            Endpoint endpoint = endpoints.get(i);
            bytes.put((byte) ENDPOINT_LENGTH).put((byte) ENDPOINT);
            bytes.put((byte) endpoint.address(i + 1)).put((byte) endpoint.transfer());
            bytes.putShort((short) endpoint.packet(packet)).put((byte) endpoint.interval());
        }
    }

    /** What is written to ep0 next: struct usb_functionfs_strings_head and the name in one language. */
    byte[] strings() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        text.write(0);
        byte[] all = new byte[4 * Integer.BYTES + Short.BYTES + text.size()];
        ByteBuffer bytes = over(all);
        bytes.putInt(STRINGS).putInt(all.length).putInt(1).putInt(1);
        bytes.putShort((short) ENGLISH).put(text.toByteArray());
        return all;
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
