package org.evidencestation.devices.gadget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the layouts of linux/usb/functionfs.h and of USB 2.0, 9.6. */
final class UsbFunctionTest {
    private final UsbFunction function =
            new UsbFunction(6, 1, 1, "MTP", List.of(Endpoint.BULK_IN, Endpoint.BULK_OUT, Endpoint.INTERRUPT_IN));

    @Test
    void describesItselfAtFullAndAtHighSpeed() {
        String head = "03000000" + "50000000" + "03000000" + "04000000" + "04000000";
        String full = "0904000003060101" + "01" + "07058102400000" + "07050202400000" + "07058303400007";
        String high = "0904000003060101" + "01" + "07058102000200" + "07050202000200" + "07058303400007";
        assertEquals(head + full + high, HexFormat.of().formatHex(function.descriptors()));
    }

    @Test
    void saysHowItIsCalled() {
        String head = "02000000" + "16000000" + "01000000" + "01000000";
        assertEquals(head + "0904" + "4d545000", HexFormat.of().formatHex(function.strings()));
    }

    @Test
    void needsNoEndpointsBesidesTheFirst() {
        assertEquals(38, new UsbFunction(255, 0, 0, "", List.of()).descriptors().length);
    }
}
