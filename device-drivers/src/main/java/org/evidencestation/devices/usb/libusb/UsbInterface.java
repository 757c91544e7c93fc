package org.evidencestation.devices.usb.libusb;

import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.usb4java.ConfigDescriptor;
import org.usb4java.Context;
import org.usb4java.Device;
import org.usb4java.DeviceHandle;
import org.usb4java.DeviceList;
import org.usb4java.LibUsb;

/** A claimed interface; closed once, after the last transfer. */
record UsbInterface(Context context, DeviceHandle handle, int number, UsbEndpoints endpoints) implements AutoCloseable {
    /** @throws DeviceException with {@code UNPLUGGED} if nothing has this address any more */
    static UsbInterface claim(NativeUsb usb, UsbAddress address) throws DeviceException {
        Context context = usb.context();
        boolean claimed = false;
        try {
            UsbInterface result = claim(context, address);
            claimed = true;
            return result;
        } finally {
            if (!claimed) {
                LibUsb.exit(context);
            }
        }
    }

    private static UsbInterface claim(Context context, UsbAddress address) throws DeviceException {
        DeviceList devices = new DeviceList();
        NativeUsb.check(LibUsb.getDeviceList(context, devices), "device list");
        try {
            for (Device device : devices) {
                if (LibUsb.getBusNumber(device) == address.bus()
                        && LibUsb.getDeviceAddress(device) == address.device()) {
                    return claim(context, device, address.interfaceNumber());
                }
            }
        } finally {
            LibUsb.freeDeviceList(devices, true);
        }
        throw new DeviceException(Reason.UNPLUGGED, "usb: nothing at " + address);
    }

    private static UsbInterface claim(Context context, Device device, int number) throws DeviceException {
        UsbEndpoints endpoints = endpoints(device, number);
        DeviceHandle handle = new DeviceHandle();
        NativeUsb.check(LibUsb.open(device, handle), "open");
        int result = LibUsb.claimInterface(handle, number);
        if (result != LibUsb.SUCCESS) {
            LibUsb.close(handle);
        }
        NativeUsb.check(result, "claim");
        return new UsbInterface(context, handle, number, endpoints);
    }

    private static UsbEndpoints endpoints(Device device, int number) throws DeviceException {
        ConfigDescriptor configuration = new ConfigDescriptor();
        NativeUsb.check(LibUsb.getActiveConfigDescriptor(device, configuration), "configuration");
        try {
            return UsbEndpoints.of(configuration, number)
                    .orElseThrow(() ->
                            new DeviceException(Reason.UNSUPPORTED, "usb: no two bulk endpoints, interface " + number));
        } finally {
            LibUsb.freeConfigDescriptor(configuration);
        }
    }

    @Override
    public void close() {
        LibUsb.releaseInterface(handle, number);
        LibUsb.close(handle);
        LibUsb.exit(context);
    }
}
