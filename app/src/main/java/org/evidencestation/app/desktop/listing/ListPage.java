package org.evidencestation.app.desktop.listing;

import java.util.List;
import org.evidencestation.app.listing.Listing;

/**
 * A list to be shown.
 *
 * @param marks one for each row of the list
 */
public record ListPage(Listing listing, List<Mark> marks) {
    /** @throws IllegalArgumentException if there are not as many marks as rows */
    public ListPage {
        marks = List.copyOf(marks);
        if (marks.size() != listing.rows().size()) {
            throw new IllegalArgumentException(
                    marks.size() + " marks for " + listing.rows().size() + " rows");
        }
    }

    /** A page of rows that nobody chooses and that are all well. */
    public static ListPage plain(Listing listing) {
        return new ListPage(
                listing,
                listing.rows().stream().map(row -> new Mark("", Tone.PLAIN)).toList());
    }

    /**
     * What a row is besides its words.
     *
     * @param key by which its matter is found again
     */
    public record Mark(String key, Tone tone) {}

    /** How urgent a row is; its words say it too. */
    public enum Tone {
        PLAIN,
        /** Somebody should look. */
        ATTENTION,
        /** Too late, lost, or forbidden. */
        ALARM
    }
}
