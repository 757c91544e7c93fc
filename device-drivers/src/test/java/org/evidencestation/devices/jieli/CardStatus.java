package org.evidencestation.devices.jieli;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.evidencestation.devices.DeviceException;

/** Asks a recorder whether it has a card, as the account it is run by; for the rig. Ends with 1 if it may not. */
public final class CardStatus {
    private CardStatus() {}

    /** @param arguments the recorder's node */
    public static void main(String[] arguments) throws DeviceException {
        try (JieLiLine line = new JieLiLine(SgIo.open(Path.of(arguments[0])))) {
            line.tell(Command.INIT, ByteBuffer.allocate(0));
            System.out.println(line.ask(Command.GET_SD_STATUS).getInt());
        }
    }
}
