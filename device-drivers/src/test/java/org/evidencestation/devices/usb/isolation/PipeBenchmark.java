package org.evidencestation.devices.usb.isolation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.mtp.MtpDriver;
import org.evidencestation.devices.mtp.responder.ResponderCard;
import org.evidencestation.devices.simulated.ClipContent;

/**
 * What the process in between costs: MB/s from a responder in this process and from one in a child, and the memory of the
 * child. Arguments: MB to read, and a folder for it to be told so.
 */
public final class PipeBenchmark {
    private static final int ROUNDS = 3;

    private PipeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        long size = Long.parseLong(arguments[0]) * 1_000_000;
        Rig rig = new Rig(Path.of(arguments[1])).patterned(size);
        ResponderCard card = new ResponderCard(1, "BODYCAM")
                .add("LONG.mp4", ClipContent.patterned(size, 1), ResponderChild.RECORDED);
        for (int round = 0; round < ROUNDS; round++) {
            measure("in this process", ResponderChild.plug(card).device());
            measure("through a child", rig.device());
        }
    }

    private static void measure(String how, DockedDevice device) throws DeviceException, IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        long began = System.nanoTime();
        try (Arrival arrival = new MtpDriver().arrive(device, Rig.CLOCK);
                Media media = arrival.openMedia()) {
            long ready = System.nanoTime();
            Clip clip = media.list().clips().getFirst();
            try (ClipReader reader = media.open(clip, 0)) {
                while (reader.read(buffer.clear()) >= 0) {
                    // all of it
                }
            }
            double seconds = (System.nanoTime() - ready) / 1e9;
            System.out.printf(
                    "%s: ready after %d ms, %.0f MB/s%n",
                    how, (ready - began) / 1_000_000, clip.size() / 1e6 / seconds);
            for (ProcessHandle child : ProcessHandle.current().children().toList()) {
                System.out.println(Files.readAllLines(Path.of("/proc/" + child.pid() + "/smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Rss") || line.startsWith("Private_Dirty"))
                        .toList());
            }
        }
    }
}
