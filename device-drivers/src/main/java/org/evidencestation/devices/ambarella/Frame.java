package org.evidencestation.devices.ambarella;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What is sent: {@code @name;length;payload;#}.
 *
 * @param declared the length as it is sent, which for the time is not that of the payload: known programs send it so
 */
record Frame(String name, int declared, String payload) {
    /** With the password every recorder of this kind was seen to have. */
    static final Frame LOGIN = whole("Ver", "00000000");

    static final Frame DEVICE_ID = whole("Gdv", "12345678");
    static final Frame STORAGE = whole("ATH", "12345678");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss'00'");
    private static final int DECLARED_TIME = 6;

    private static Frame whole(String name, String payload) {
        return new Frame(name, payload.length(), payload);
    }

    static Frame date(LocalDateTime wall) {
        return whole("Sdt", DATE.format(wall));
    }

    static Frame time(LocalDateTime wall) {
        return new Frame("Stm", DECLARED_TIME, TIME.format(wall));
    }

    String text() {
        return "@" + name + ";" + declared + ";" + payload + ";#";
    }
}
