package org.evidencestation.app.desktop.listing;

import java.io.IOException;
import java.nio.file.Path;
import org.evidencestation.app.listing.Listing;

/** Takes a list out of the screen: to paper or to a spreadsheet. */
@FunctionalInterface
public interface Papers {
    /** What a list can become. */
    enum Format {
        /** With the journal's checkpoint, made for it, on every page. */
        PDF,
        /** The same on a small sheet, to be given away. */
        SLIP,
        XLSX,
        CSV;

        String ending() {
            return this == SLIP ? PDF.ending() : "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Writes the file; slow, so not on the screen's thread.
     *
     * @param file replaced if it is there
     */
    void save(Listing listing, Format format, Path file) throws IOException;
}
