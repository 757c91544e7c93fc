package org.evidencestation.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.listing.CsvFile;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.XlsxFile;
import org.evidencestation.app.paper.ListingPdf;
import org.evidencestation.app.paper.PaperWords;
import org.evidencestation.storage.journal.Checkpoint;

/** Lists as files. For paper the journal is checkpointed first, so that what the list says is under the code printed on it. */
final class StationPapers implements Papers {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '('xxx')'");

    private final Station station;

    StationPapers(Station station) {
        this.station = station;
    }

    @Override
    public void save(Listing listing, Format format, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (format) {
                case PDF -> out.write(new ListingPdf(listing, words()).bytes());
                case XLSX -> XlsxFile.write(listing, out, "evidence-station", "0.1");
                case CSV -> CsvFile.write(listing, out);
            }
        }
    }

    /** Paper is for the office and its courts, so it speaks Chinese whatever the screen does. */
    private PaperWords words() throws IOException {
        Checkpoint checkpoint = station.vault().checkpoint();
        String printed = MOMENT.format(
                station.clock().time().instant().atZone(station.settings().zone()));
        return new PaperWords(
                "打印时间 " + printed + "    采集站 " + station.key().stationId(),
                "日志检查点 第 " + checkpoint.size() + " 行  核对码 " + checkpoint.code().text(),
                Optional.of(PaperWords.codeOf(checkpoint)),
                (page, pages) -> "第 " + page + " 页，共 " + pages + " 页",
                "（无记录）");
    }
}
