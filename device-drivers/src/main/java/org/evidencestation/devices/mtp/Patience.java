package org.evidencestation.devices.mtp;

import java.time.Duration;

/**
 * How long a recorder may take. The figures follow what initiators in the field wait, and are generous because recorders
 * answer slowly from full cards.
 *
 * @param command for commands, small answers and class requests
 * @param firstData until the first byte of a file
 * @param list until the first byte of a folder's handles
 * @param data between two reads of one data phase
 * @param drain until the line counts as empty after a cancelled transfer
 * @param busy the first wait after "busy"; each further one is twice as long
 * @param busyTries how often "busy" is taken for an answer
 */
record Patience(
        Duration command,
        Duration firstData,
        Duration list,
        Duration data,
        Duration drain,
        Duration busy,
        int busyTries) {
    static final Patience NORMAL = new Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(10),
            Duration.ofMillis(300),
            Duration.ofMillis(200),
            6);

    Duration first(int operation) {
        return switch (operation) {
            case Op.GET_OBJECT, Op.GET_PARTIAL_OBJECT, Op.GET_PARTIAL_OBJECT_64 -> firstData;
            case Op.GET_OBJECT_HANDLES, Op.GET_OBJECT_PROPERTY_LIST, Op.GET_OBJECT_INFO -> list;
            default -> command;
        };
    }
}
