package org.evidencestation.devices.usb.libusb;

import java.util.Optional;
import org.usb4java.ConfigDescriptor;
import org.usb4java.EndpointDescriptor;
import org.usb4java.Interface;
import org.usb4java.InterfaceDescriptor;
import org.usb4java.LibUsb;

/**
 * The endpoints of an interface: one of each kind in MTP (Still Image class 1.0, 4).
 *
 * @param interruptIn 0 where there is none
 */
record UsbEndpoints(byte bulkIn, byte bulkOut, byte interruptIn, int maxPacket) {
    private static final int PACKET_SIZE = 0x7FF;
    private static final int TRANSFER_TYPE = 3;
    private static final int IN = 0x80;

    static Optional<UsbEndpoints> of(ConfigDescriptor configuration, int number) {
        for (Interface one : configuration.iface()) {
            for (InterfaceDescriptor setting : one.altsetting()) {
                if (Byte.toUnsignedInt(setting.bInterfaceNumber()) == number && setting.bAlternateSetting() == 0) {
                    return of(setting);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<UsbEndpoints> of(InterfaceDescriptor setting) {
        byte in = 0;
        byte out = 0;
        byte events = 0;
        int packet = 0;
        for (EndpointDescriptor endpoint : setting.endpoint()) {
            byte address = endpoint.bEndpointAddress();
            boolean inward = (address & IN) != 0;
            int type = endpoint.bmAttributes() & TRANSFER_TYPE;
            if (type == LibUsb.TRANSFER_TYPE_BULK && inward) {
                in = address;
                packet = endpoint.wMaxPacketSize() & PACKET_SIZE;
            } else if (type == LibUsb.TRANSFER_TYPE_BULK) {
                out = address;
            } else if (type == LibUsb.TRANSFER_TYPE_INTERRUPT && inward) {
                events = address;
            }
        }
        boolean complete = in != 0 && out != 0 && packet > 0;
        return complete ? Optional.of(new UsbEndpoints(in, out, events, packet)) : Optional.empty();
    }
}
