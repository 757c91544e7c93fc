package org.evidencestation.app.disc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.disc.burner.FinishedImage;
import org.evidencestation.app.disc.burner.ProtectedImages;
import org.evidencestation.app.disc.content.Protection;
import org.evidencestation.app.disc.content.Protection.Why;
import org.evidencestation.storage.journal.DiscEvent.DiscProtected;

/** Decides what a disc carries so that it can be mended, and makes the image that has it. */
public final class ProtectDisc {
    private final boolean wanted;
    private final ProtectedImages images;

    /** @param wanted whether the office wants it where it can be had */
    public ProtectDisc(boolean wanted, ProtectedImages images) {
        this.wanted = wanted;
        this.images = images;
    }

    /** What a disc of so many bytes would get now. */
    Protection decide(long medium) {
        if (!wanted) {
            return new Protection.None(Why.OFF);
        }
        if (images.layout().room(medium).isEmpty()) {
            return new Protection.None(Why.OTHER_SIZE);
        }
        return images.program()
                .<Protection>map(Protection.ByRs03::new)
                .orElseGet(() -> new Protection.None(Why.NO_PROGRAM));
    }

    /** Bytes of a disc that are left for everything else. */
    long room(long medium) {
        return switch (decide(medium)) {
            case Protection.ByRs03 _ -> images.layout().room(medium).orElse(medium);
            case Protection.None _ -> medium;
        };
    }

    /** The same, unless the disc was planned without and is too full now. */
    Protection fitting(Protection decided, DiscTree tree, long medium) {
        return switch (decided) {
            case Protection.None none -> none;
            case Protection.ByRs03 rs03 -> images.fits(tree, medium) ? rs03 : new Protection.None(Why.TOO_FULL);
        };
    }

    /** What a disc was prepared with. */
    static Protection of(Optional<DiscProtected> said) {
        return said.filter(it -> it.method().equals(DiscProtected.RS03))
                .<Protection>map(it -> new Protection.ByRs03(it.detail()))
                .orElseGet(() -> new Protection.None(why(said)));
    }

    private static Why why(Optional<DiscProtected> said) {
        return Arrays.stream(Why.values())
                .filter(why -> said.filter(it -> it.detail().equals(why.name())).isPresent())
                .findFirst()
                .orElse(Why.OFF);
    }

    ProtectedImages.Made make(DiscTree tree, Path file, long medium, BurnMonitor monitor) throws IOException {
        return images.make(tree, file, medium, monitor);
    }

    /** The image a disc was prepared with: the file that is still there, or the same made again. Empty if it cannot be. */
    Optional<FinishedImage> again(DiscProtected said, DiscTree tree, Path file, long medium, BurnMonitor monitor)
            throws IOException {
        if (said.image() == null) {
            return Optional.empty();
        }
        Optional<FinishedImage> there = images.again(file, said.bytes(), said.image(), monitor);
        if (there.isPresent()) {
            return there;
        }
        if (!images.program().equals(Optional.of(said.detail()))) {
            return Optional.empty();
        }
        FinishedImage made = images.make(tree, file, medium, monitor).image();
        return Optional.of(made).filter(it -> it.digest().equals(said.image()));
    }

    /** Nobody wants to burn it any more. */
    void forget(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
