package org.evidencestation.devices.usb.libusb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.usb4java.Context;
import org.usb4java.LibUsb;
import org.usb4java.LoaderException;

/** The library as far as it goes without a plug. */
final class NativeUsbTest {
    @Test
    void loadsAndFindsNothingAtAnAddressWhereNothingIs() {
        UsbAddress nowhere = new UsbAddress(250, 250, 0);
        DeviceException failure =
                assertThrows(DeviceException.class, () -> UsbInterface.claim(NativeUsb.bundled(), nowhere));
        assertEquals(Reason.UNPLUGGED, failure.reason(), failure.getMessage());
    }

    @Test
    void canBeLoadedAgainAndAgain() throws Exception {
        for (int i = 0; i < 3; i++) {
            Context context = NativeUsb.bundled().context();
            LibUsb.exit(context);
        }
    }

    static Stream<Throwable> absences() {
        return Stream.of(
                new LoaderException("Native library not found"),
                new UnsatisfiedLinkError("no libusb4java"),
                new NoClassDefFoundError("org/usb4java/LibUsb"),
                new ExceptionInInitializerError("libusb4java"));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void saysThatTheDriverIsMissingWhereThereIsNoLibrary(Throwable absence) {
        NativeUsb none = new NativeUsb(() -> {
            switch (absence) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new AssertionError(absence);
            }
        });
        DeviceException failure = assertThrows(DeviceException.class, none::context);
        assertEquals(Reason.DRIVER_MISSING, failure.reason());
    }
}
