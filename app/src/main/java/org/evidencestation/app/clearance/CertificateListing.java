package org.evidencestation.app.clearance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.evidencestation.app.clearance.ClearanceCertificate.Row;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.storage.vault.ClearanceRecord;

/**
 * A certificate of clearance as a list for paper, in Chinese: what went, with both digests, by which article and finding, and
 * the two persons, who sign it.
 */
public record CertificateListing(ZoneId zone, UnaryOperator<String> names) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    public Listing of(ClearanceCertificate certificate) {
        ResourceBundle words = ResourceBundle.getBundle(
                CertificateListing.class.getPackageName() + ".certificate", Locale.SIMPLIFIED_CHINESE);
        return new Listing(
                words.getString("title") + " " + certificate.number(),
                List.of(
                        new Fact(words.getString("unit"), certificate.unit()),
                        new Fact(words.getString("station"), certificate.station()),
                        new Fact(words.getString("regulation"), certificate.title()),
                        new Fact(
                                words.getString("journal"),
                                certificate.until().size() + "  "
                                        + certificate.until().head().hex()),
                        new Fact(
                                words.getString("count"),
                                Integer.toString(certificate.rows().size()))),
                List.of(
                        Column.text(words.getString("file"), 1.5),
                        Column.text(words.getString("recorded"), 1.1),
                        Column.text(words.getString("digests"), 4),
                        Column.text(words.getString("finding"), 1.5),
                        Column.text(words.getString("judged"), 1.3),
                        Column.text(words.getString("confirmed"), 1.3),
                        Column.text(words.getString("cleared"), 1.1)),
                certificate.rows().stream().map(this::row).toList(),
                List.of(words.getString("note")),
                List.of(words.getString("first"), words.getString("second"), words.getString("head")));
    }

    private List<String> row(Row row) {
        ClearanceRecord said = row.record();
        return List.of(
                row.name(),
                minute(row.start().or(() -> Optional.of(row.ingestedAt())).orElseThrow()),
                "SHA-256 " + said.sha256() + "\nSM3 " + said.sm3() + "\n" + said.size() + " B",
                (said.finding() + " (" + said.article() + ") " + said.reason()).strip(),
                names.apply(said.judgedBy()) + "\n" + minute(said.judgedAt()),
                names.apply(said.confirmedBy()) + "\n" + minute(said.confirmedAt()),
                minute(said.clearedAt()));
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }
}
