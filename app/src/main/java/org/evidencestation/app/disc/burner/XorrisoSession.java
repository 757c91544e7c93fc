package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.XorrisoFaults.Phase;

/** What burning a drive and writing an image have in common. */
final class XorrisoSession {
    private static final String CHECKED = "File contents and their MD5 checksums match.";

    private final Xorriso xorriso;
    private final String device;

    /** @param device in xorriso's words */
    XorrisoSession(Xorriso xorriso, String device) {
        this.xorriso = xorriso;
        this.device = device;
    }

    /** What has to be true of the medium before anything is written to it. */
    interface Rule {
        /** @throws BurnException if it is not */
        void check(Medium medium) throws BurnException;
    }

    Medium look() throws IOException {
        try (XorrisoRun run = xorriso.start(new Unwatched())) {
            return XorrisoAnswers.medium(run.ask(Phase.OPENING, XorrisoCommands.target(device)));
        }
    }

    /**
     * @param padding sectors behind everything else
     * @param capacity bytes at most, beside what the medium itself has
     * @param speed see {@link XorrisoCommands#write}
     */
    void burn(DiscTree tree, long padding, Rule rule, long capacity, String speed, BurnMonitor monitor)
            throws IOException {
        requireSources(tree);
        try (XorrisoRun run = xorriso.start(monitor)) {
            Medium medium = XorrisoAnswers.medium(run.ask(Phase.OPENING, XorrisoCommands.target(device)));
            rule.check(medium);
            if (padding > 0) {
                run.ask(Phase.PLANNING, XorrisoCommands.padding(padding));
            }
            List<String> planned = run.ask(Phase.PLANNING, XorrisoCommands.tree(tree));
            long size = XorrisoAnswers.imageSize(planned)
                    .orElseThrow(() -> new BurnException(Fault.WRITE_FAILED, "xorriso tells no size"));
            if (size > Math.min(medium.free(), capacity)) {
                throw new BurnException(
                        Fault.TOO_SMALL, size + " bytes do not fit into " + Math.min(medium.free(), capacity));
            }
            run.expect(size);
            run.ask(Phase.WRITING, XorrisoCommands.write(speed));
            monitor.at(size, size);
        }
    }

    /** @param speed see {@link XorrisoCommands#write} */
    void burn(FinishedImage image, Rule rule, String speed, BurnMonitor monitor) throws IOException {
        image.require();
        try (XorrisoRun run = xorriso.start(monitor)) {
            Medium medium = XorrisoAnswers.medium(run.ask(Phase.OPENING, XorrisoCommands.target(device)));
            rule.check(medium);
            if (image.bytes() > medium.free()) {
                throw new BurnException(Fault.TOO_SMALL, image.bytes() + " bytes do not fit into " + medium.free());
            }
            run.expect(image.bytes());
            run.ask(Phase.WRITING, XorrisoCommands.write(device, image.file(), speed));
            monitor.at(image.bytes(), image.bytes());
        }
    }

    /** A file that changed since it was measured would make another disc than the one that was planned. */
    static void requireSources(DiscTree tree) throws IOException {
        for (DiscFile file : tree.files()) {
            Path source = file.source();
            if (!Files.isRegularFile(source)) {
                throw new NoSuchFileException(source.toString());
            }
            long there = Files.size(source);
            if (there < file.offset() + file.size() || (file.size() == 0 && there > 0)) {
                throw new IOException(source + " has " + there + " bytes, not " + file.offset() + " + " + file.size());
            }
        }
    }

    /** @throws BurnException with {@code READ_FAILED} if there is nothing that could be read */
    DiscLayout layout(BurnMonitor monitor) throws IOException {
        try (XorrisoRun run = xorriso.start(monitor)) {
            List<String> results = new java.util.ArrayList<>(run.ask(Phase.READING, XorrisoCommands.source(device)));
            results.addAll(run.ask(Phase.READING, XorrisoCommands.layout()));
            return XorrisoAnswers.layout(results)
                    .orElseThrow(() -> new BurnException(Fault.READ_FAILED, "There is no session on it"));
        }
    }

    /**
     * Lets xorriso compare the disc with the checksums it carries itself.
     *
     * @throws BurnException with {@code NOT_THE_SAME} if one differs or there are none
     */
    void check(BurnMonitor monitor) throws IOException {
        try (XorrisoRun run = xorriso.start(monitor)) {
            run.ask(Phase.READING, XorrisoCommands.source(device));
            List<String> results = run.ask(Phase.CHECKING, XorrisoCommands.check());
            // Without checksums it finds nothing to complain of.
            if (!results.contains(CHECKED)) {
                throw new BurnException(Fault.NOT_THE_SAME, String.join("; ", results));
            }
        }
    }

    void eject() throws IOException {
        try (XorrisoRun run = xorriso.start(new Unwatched())) {
            run.ask(Phase.OPENING, XorrisoCommands.target(device));
            run.ask(Phase.OPENING, XorrisoCommands.eject());
        }
    }
}
