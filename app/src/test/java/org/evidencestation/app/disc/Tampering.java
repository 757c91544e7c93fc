package org.evidencestation.app.disc;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.disc.burner.FinishedImage;
import org.evidencestation.app.disc.burner.Medium;
import org.evidencestation.app.disc.burner.ReadDisc;

/** Burns as it should, and then changes one of the last bytes. */
record Tampering(DiscBurner burner, Path image) implements DiscBurner {
    @Override
    public String name() {
        return burner.name();
    }

    @Override
    public Medium look() throws IOException {
        return burner.look();
    }

    @Override
    public void burn(DiscTree tree, BurnMonitor monitor) throws IOException {
        burner.burn(tree, monitor);
        spoil(image);
    }

    @Override
    public void burn(FinishedImage finished, BurnMonitor monitor) throws IOException {
        burner.burn(finished, monitor);
        spoil(image);
    }

    static void spoil(Path image) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.seek(Files.size(image) - 1000);
            file.write(1);
        }
    }

    @Override
    public ReadDisc read(long least, BurnMonitor monitor) throws IOException {
        return burner.read(least, monitor);
    }

    @Override
    public void eject() throws IOException {
        burner.eject();
    }
}
