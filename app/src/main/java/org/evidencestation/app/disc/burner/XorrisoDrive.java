package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.app.disc.burner.BurnException.Fault;

/**
 * A real drive on Linux. Discs are written in one session and closed; nothing is ever added to one, and nothing erased.
 */
public final class XorrisoDrive implements DiscBurner {
    /** As fast as drive and medium agree on. */
    public static final String FASTEST = "max";

    private final Path device;
    private final String speed;
    private final boolean rewritable;
    private final XorrisoSession session;
    private final Tray tray = new Tray();

    /**
     * @param device for example {@code /dev/sr0}
     * @param speed in xorriso's words: {@code max}, {@code min}, or a number followed by {@code c}, {@code d} or {@code b} for
     *     the speed of a CD, a DVD or a BD
     * @param rewritable whether a blank medium that could be erased again may be used
     */
    public XorrisoDrive(Xorriso xorriso, Path device, String speed, boolean rewritable) {
        if (!speed.matches("max|min|[0-9]{1,3}(\\.[0-9])?[cdb]")) {
            throw new IllegalArgumentException("No speed: " + speed);
        }
        this.device = device;
        this.speed = speed;
        this.rewritable = rewritable;
        this.session = new XorrisoSession(xorriso, device.toString());
    }

    @Override
    public String name() {
        return "xorriso " + device;
    }

    @Override
    public Medium look() throws IOException {
        requireDrive();
        return tray.empty(device) ? new Medium("", Medium.State.ABSENT, 0, false, "") : session.look();
    }

    private void requireDrive() throws BurnException {
        if (!Files.exists(device)) {
            throw new BurnException(Fault.NO_DRIVE, "There is no " + device);
        }
    }

    @Override
    public void burn(DiscTree tree, BurnMonitor monitor) throws IOException {
        requireDrive();
        session.burn(tree, 0, medium -> MediumRule.require(medium, rewritable), Long.MAX_VALUE, speed, monitor);
    }

    @Override
    public void burn(FinishedImage image, BurnMonitor monitor) throws IOException {
        requireDrive();
        session.burn(image, medium -> MediumRule.require(medium, rewritable), speed, monitor);
    }

    @Override
    public ReadDisc read(long least, BurnMonitor monitor) throws IOException {
        requireDrive();
        return new SessionReader(session.layout(monitor).upTo(least), monitor).read(device);
    }

    /** See {@link XorrisoImage#check}; reads the whole disc once more. */
    public void check(BurnMonitor monitor) throws IOException {
        session.check(monitor);
    }

    @Override
    public void eject() throws IOException {
        session.eject();
    }
}
