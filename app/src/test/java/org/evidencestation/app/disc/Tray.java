package org.evidencestation.app.disc;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.disc.burner.BurnException;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.disc.burner.FinishedImage;
import org.evidencestation.app.disc.burner.Medium;
import org.evidencestation.app.disc.burner.ReadDisc;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** A drive in memory, with whatever goes wrong with drives. */
final class Tray implements DiscBurner {
    Medium medium = blank();
    Map<String, byte[]> written = new HashMap<>();
    final List<String> done = new ArrayList<>();
    /** Thrown in the middle of writing, of reading; null = all is well. */
    @Nullable
    RuntimeException diesWriting;

    @Nullable
    RuntimeException diesReading;

    @Nullable
    Fault writing;

    @Nullable
    Fault reading;

    boolean lies;

    static Medium blank() {
        return new Medium("DVD+R", Medium.State.BLANK, Burning.MEDIUM, false, "");
    }

    void insertBlank() {
        medium = blank();
        written = new HashMap<>();
    }

    @Override
    public String name() {
        return "示例光驱";
    }

    @Override
    public Medium look() {
        return medium;
    }

    @Override
    public void burn(DiscTree tree, BurnMonitor monitor) throws IOException {
        done.add("burn");
        if (medium.state() != Medium.State.BLANK) {
            throw new BurnException(Fault.WRONG_MEDIUM, medium.profile());
        }
        medium = new Medium("DVD+R", Medium.State.CLOSED, 0, false, "");
        for (DiscFile file : tree.files()) {
            fail(diesWriting, writing);
            written.put(file.path(), Files.readAllBytes(file.source()));
        }
    }

    @Override
    public void burn(FinishedImage image, BurnMonitor monitor) {
        throw new UnsupportedOperationException("Takes files only");
    }

    @Override
    public ReadDisc read(long least, BurnMonitor monitor) throws IOException {
        done.add("read");
        fail(diesReading, reading);
        Map<String, Sha256> files = new HashMap<>();
        written.forEach((path, bytes) -> files.put(path, Sha256.of(bytes)));
        if (lies) {
            files.replaceAll((path, digest) -> Sha256.of());
        }
        return new ReadDisc(
                written.size(), Sha256.of(files.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)), files);
    }

    private static void fail(@Nullable RuntimeException dies, @Nullable Fault fault) throws BurnException {
        if (dies != null) {
            throw dies;
        }
        if (fault != null) {
            throw new BurnException(fault, "示例");
        }
    }

    @Override
    public void eject() {
        done.add("eject");
    }
}
