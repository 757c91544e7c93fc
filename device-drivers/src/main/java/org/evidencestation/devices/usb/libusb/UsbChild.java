package org.evidencestation.devices.usb.libusb;

import java.util.List;
import org.evidencestation.devices.usb.isolation.ChildProgram;
import org.evidencestation.devices.usb.isolation.PipeService;

/** The program of a child that claims one interface through libusb. */
public final class UsbChild {
    private UsbChild() {}

    /** @param arguments bus, device and interface number */
    public static void main(String[] arguments) {
        UsbAddress address = new UsbAddress(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        PipeService.run(() -> new UsbBulkPipe(UsbInterface.claim(NativeUsb.bundled(), address)));
    }

    /** Where a device is on the bus at this moment; another plugging has another address. Loads no native code. */
    public static ChildProgram at(int bus, int device, int interfaceNumber) {
        return new ChildProgram(
                UsbChild.class,
                List.of(Integer.toString(bus), Integer.toString(device), Integer.toString(interfaceNumber)));
    }
}
