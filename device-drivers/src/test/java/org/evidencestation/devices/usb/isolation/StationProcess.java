package org.evidencestation.devices.usb.isolation;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.evidencestation.devices.usb.BulkPipe;

/** A station with one recorder, for a test to kill: says which process its child is, and reads. */
public final class StationProcess {
    private StationProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (BulkPipe pipe = IsolatedPipe.open(new Rig(Path.of(arguments[0])).program())) {
            System.out.println(
                    ProcessHandle.current().children().findFirst().orElseThrow().pid());
            pipe.read(ByteBuffer.allocateDirect(512), Duration.ofHours(1));
        }
    }
}
