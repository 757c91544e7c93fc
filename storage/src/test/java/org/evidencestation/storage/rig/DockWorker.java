package org.evidencestation.storage.rig;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;

/**
 * A process that docks a plan and says so, one line and one write each: {@code open}, then every recording it was told is
 * sealed, then {@code done}. Arguments: vault, keys, clips, docks, and the file to say it to, {@code -} for the output.
 */
public final class DockWorker {
    private final OutputStream marks;

    private DockWorker(OutputStream marks) {
        this.marks = marks;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[4].equals("-")) {
            new DockWorker(System.out).run(arguments);
        } else {
            try (OutputStream marks = new FileOutputStream(arguments[4], true)) {
                new DockWorker(marks).run(arguments);
            }
        }
    }

    private void run(String[] arguments) throws IOException, InterruptedException {
        InstantSource time = InstantSource.system();
        StationKey key = StationKey.openOrCreate(Path.of(arguments[1]), time, new SecureRandom());
        ClipPlan plan = new ClipPlan(Integer.parseInt(arguments[2]));
        int docks = Integer.parseInt(arguments[3]);
        try (Vault vault = Vault.open(new DurableFiles(Path.of(arguments[0])), key, time, entry -> {})) {
            say("open");
            new Docking(plan, vault, docks, recording -> say(recording.toString())).run();
        }
        say("done");
    }

    private synchronized void say(String word) throws IOException {
        marks.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
        marks.flush();
    }
}
