package org.evidencestation.devices.usb.libusb;

import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.usb4java.Context;
import org.usb4java.LibUsb;
import org.usb4java.Loader;
import org.usb4java.LoaderException;

/** The native library, and what it means when it fails. */
final class NativeUsb {
    private final Runnable loading;

    /** @param loading brings the library into this program; again and again does no harm */
    NativeUsb(Runnable loading) {
        this.loading = loading;
    }

    static NativeUsb bundled() {
        return new NativeUsb(() -> {
            Loader.load();
            LoadedLibrary.deleteFile();
        });
    }

    /**
     * A context of its own; whoever calls exits it. usb4java's default context is shared by everything in the program
     * (usb4java issue 45).
     *
     * @throws DeviceException with {@code DRIVER_MISSING} if there is no library for this computer
     */
    Context context() throws DeviceException {
        try {
            loading.run();
            Context context = new Context();
            check(LibUsb.init(context), "init");
            return context;
        } catch (LoaderException | LinkageError e) {
            throw new DeviceException(Reason.DRIVER_MISSING, "usb: no libusb for this computer", e);
        }
    }

    /** Gives a result back that is no error. */
    static int check(int result, String operation) throws DeviceException {
        if (result < 0) {
            throw new DeviceException(reason(result), "usb: %s: %s".formatted(operation, LibUsb.errorName(result)));
        }
        return result;
    }

    private static Reason reason(int code) {
        return switch (code) {
            case LibUsb.ERROR_NO_DEVICE, LibUsb.ERROR_NOT_FOUND -> Reason.UNPLUGGED;
            case LibUsb.ERROR_ACCESS -> Reason.NOT_PERMITTED;
            case LibUsb.ERROR_BUSY -> Reason.BUSY_BY_OTHER;
            case LibUsb.ERROR_TIMEOUT -> Reason.TIMEOUT;
            case LibUsb.ERROR_PIPE -> Reason.STALL;
            case LibUsb.ERROR_OVERFLOW -> Reason.DESYNC;
            case LibUsb.ERROR_NO_MEM -> Reason.HOST_RESOURCES;
            case LibUsb.ERROR_NOT_SUPPORTED -> Reason.DRIVER_MISSING;
            default -> Reason.MEDIA_ERROR;
        };
    }
}
