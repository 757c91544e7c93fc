package org.evidencestation.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.listing.CsvFile;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.XlsxFile;
import org.evidencestation.app.paper.ListingPdf;
import org.evidencestation.app.paper.PaperWords;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.RegimeText;
import org.evidencestation.storage.journal.Checkpoint;

/** Lists as files. For paper the journal is checkpointed first, so that what the list says is under the code printed on it. */
final class StationPapers implements Papers {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '('xxx')'");

    private final Station station;

    StationPapers(Station station) {
        this.station = station;
    }

    /** A file that was there before stays as it is until the new one is complete. */
    @Override
    public void save(Listing listing, Format format, Path file) throws IOException {
        requireOutside(file);
        byte[] bytes = bytes(listing, format);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        // A link that somebody put in its place would lead the list anywhere, the vault too.
        Files.deleteIfExists(part);
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Nothing that was not sealed may stand in a vault. */
    private void requireOutside(Path file) throws IOException {
        Path parent = file.toAbsolutePath().normalize().getParent();
        if (parent == null || station.vault().layout().encloses(parent)) {
            throw new AccessDeniedException(file.toString(), null, "lists are not kept in the vault");
        }
    }

    private byte[] bytes(Listing listing, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case PDF -> out.write(new ListingPdf(listing, words()).bytes());
            case SLIP -> out.write(ListingPdf.small(listing, words()).bytes());
            case XLSX -> XlsxFile.write(listing, out, "evidence-station", majorAndMinor());
            case CSV -> CsvFile.write(listing, out);
        }
        return out.toByteArray();
    }

    /** The format wants a version of two numbers. */
    private static String majorAndMinor() {
        return Station.VERSION.substring(0, Station.VERSION.lastIndexOf('.'));
    }

    /** Paper is for the office and its courts, so it speaks Chinese whatever the screen does. */
    private PaperWords words() throws IOException {
        Checkpoint checkpoint = station.vault().checkpoint();
        String printed = MOMENT.format(
                station.clock().time().instant().atZone(station.settings().zone()));
        String unit = station.settings().unit();
        return new PaperWords(
                (unit.isEmpty() ? "" : unit + "    ") + "打印时间 " + printed + "    采集站 "
                        + station.key().stationId(),
                "日志检查点 第 " + checkpoint.size() + " 行  核对码 " + checkpoint.code().text(),
                source(station.regime()),
                Optional.of(PaperWords.codeOf(checkpoint)),
                (page, pages) -> "第 " + page + " 页，共 " + pages + " 页",
                "（无记录）");
    }

    /** Title and issuer of what the office goes by, which is all that L1 and SM1 leave to a program. */
    private static String source(RegimeProfile regime) {
        return regime.texts().stream()
                .filter(text -> text.standing() != RegimeText.Standing.PARENT)
                .map(text -> "《" + text.title() + "》")
                .collect(Collectors.joining("", "依据 ", "    制定单位 " + regime.issuer()));
    }
}
