package org.evidencestation.devices.mtp;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which quirks to expect, by what a recorder says about itself. */
final class Quirks {
    private static final int SAMSUNG = 0x04E8;

    private Quirks() {}

    static Set<Quirk> of(UsbNames usb, DeviceInfo info) {
        Set<Quirk> quirks = EnumSet.noneOf(Quirk.class);
        String extensions = info.extensions().toLowerCase(Locale.ROOT);
        String maker = info.manufacturer().toLowerCase(Locale.ROOT);
        if (extensions.contains("android.com")) {
            quirks.add(Quirk.NO_PROPERTY_LIST);
        }
        if (extensions.contains("creative.com") || maker.contains("aricent")) {
            quirks.add(Quirk.IGNORE_HEADER_ERRORS);
        }
        if (usb.vendor() == SAMSUNG) {
            quirks.add(Quirk.NO_FULL_LAST_PACKET);
        }
        if (maker.equals("qemu")) {
            quirks.add(Quirk.DATES_IN_UTC);
            quirks.add(Quirk.SERIAL_OF_THE_MAKE);
        }
        return quirks;
    }
}
