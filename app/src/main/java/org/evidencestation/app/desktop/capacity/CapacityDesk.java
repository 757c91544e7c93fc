package org.evidencestation.app.desktop.capacity;

import java.io.IOException;
import org.evidencestation.app.capacity.Outlook;

/** What the capacity screen asks of the station. */
@FunctionalInterface
public interface CapacityDesk {
    /** May take seconds. */
    Outlook look() throws IOException;
}
