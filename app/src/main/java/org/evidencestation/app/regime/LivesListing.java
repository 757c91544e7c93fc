package org.evidencestation.app.regime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.Retention;
import org.evidencestation.app.regime.Shortened.Life;

/** The recordings that keep the office from another profile, as a list for paper. */
public record LivesListing(Words words, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /**
     * What stands on the list, in the language of its reader.
     *
     * @param before and after: names of the two facts above the table
     * @param columns five: file, officer, taken in, kept at least until now, and then
     */
    public record Words(String title, String before, String after, List<String> columns) {
        public Words {
            columns = List.copyOf(columns);
            if (columns.size() != 5) {
                throw new IllegalArgumentException("five columns, not " + columns.size());
            }
        }
    }

    public Listing of(RegimeProfile before, RegimeProfile after, List<Life> lives) {
        double[] widths = {2.2, 0.8, 1.3, 1, 1};
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(Column.text(words.columns().get(i), widths[i]));
        }
        return new Listing(
                words.title(),
                List.of(
                        new Fact(words.before(), before.id() + "  " + before.title()),
                        new Fact(words.after(), after.id() + "  " + after.title())),
                columns,
                lives.stream().map(this::row).toList(),
                List.of(),
                List.of());
    }

    private List<String> row(Life life) {
        var recording = life.recording().summary();
        return List.of(
                recording.name(),
                Objects.requireNonNullElse(recording.officer(), ""),
                MOMENT.format(recording.ingestedAt().atZone(zone)),
                floor(life.now()),
                floor(life.then()));
    }

    /** The last day of the shortest time: what is not looked at yet is kept beyond it anyway. */
    private static String floor(Retention retention) {
        return retention.grounds().getFirst().lastDay().map(LocalDate::toString).orElse("");
    }
}
