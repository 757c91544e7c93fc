package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.listing.Listing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as files, from a real station with a real vault. */
class StationPapersTest {
    @TempDir
    Path folder;

    private OfficeBench office;

    @BeforeEach
    void open() throws Exception {
        office = new OfficeBench(folder);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void aPrintedListBearsACheckpointOfEverythingItSays() throws Exception {
        Listing listing = new Listing(
                "示例台账",
                List.of(),
                List.of(Listing.Column.text("编号", 1)),
                List.of(List.of("SN-1")),
                List.of(),
                List.of());
        Path file = folder.resolve("list.pdf");
        StationPapers papers = new StationPapers(office.station());
        papers.save(listing, Papers.Format.PDF, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(
                    text.contains(office.station().vault().checkpoint().code().text()), text);
        }
        papers.save(listing, Papers.Format.CSV, folder.resolve("list.csv"));
        assertTrue(Files.readString(folder.resolve("list.csv"), StandardCharsets.UTF_8)
                .contains("SN-1"));
        papers.save(listing, Papers.Format.XLSX, folder.resolve("list.xlsx"));
        assertTrue(Files.size(folder.resolve("list.xlsx")) > 1000);
    }
}
