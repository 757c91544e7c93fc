package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists as files, from a real station with a real vault. */
class StationPapersTest extends AtAnOffice {
    private static final Listing LISTING = new Listing(
            "示例台账", List.of(), List.of(Listing.Column.text("编号", 1)), List.of(List.of("SN-1")), List.of(), List.of());

    @Test
    void aPrintedListBearsACheckpointOfEverythingItSays() throws Exception {
        Path file = folder.resolve("list.pdf");
        StationPapers papers = new StationPapers(office.station());
        papers.save(LISTING, Papers.Format.PDF, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(
                    text.contains(office.station().vault().checkpoint().code().text()), text);
        }
        papers.save(LISTING, Papers.Format.CSV, folder.resolve("list.csv"));
        assertTrue(Files.readString(folder.resolve("list.csv"), StandardCharsets.UTF_8)
                .contains("SN-1"));
        papers.save(LISTING, Papers.Format.XLSX, folder.resolve("list.xlsx"));
        assertTrue(Files.size(folder.resolve("list.xlsx")) > 1000);
    }

    @Test
    @Tag("L1")
    @Tag("SM1")
    void everyPageNamesTheRegulationAndWhoIssuedIt() throws Exception {
        for (String id : List.of("L", "SM")) {
            RegimeProfile regime = new BuiltInProfiles().profile(id);
            office.goBy(id);
            Path file = folder.resolve(id + ".pdf");
            new StationPapers(office.station()).save(LISTING, Papers.Format.PDF, file);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                assertTrue(text.contains("《" + regime.texts().getFirst().title() + "》"), text);
                assertTrue(text.contains(regime.issuer()), text);
            }
        }
    }

    @Test
    void aListIsNeverPutIntoTheVault() throws Exception {
        Path inside = office.station().vault().folder().resolve("list.csv");
        assertThrows(AccessDeniedException.class, () -> new StationPapers(office.station())
                .save(LISTING, Papers.Format.CSV, inside));
        assertFalse(Files.exists(inside));
    }

    @Test
    void aListThatCannotBeWrittenLeavesTheOldFileAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("old.pdf"), "old");
        Files.createDirectories(folder.resolve("old.pdf.part").resolve("in-the-way"));
        StationPapers papers = new StationPapers(office.station());
        assertThrows(IOException.class, () -> papers.save(LISTING, Papers.Format.PDF, file));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aLinkInPlaceOfTheUnfinishedFileIsNotFollowed() throws Exception {
        Path victim = office.station().vault().folder().resolve("vault.json");
        byte[] before = Files.readAllBytes(victim);
        Path file = folder.resolve("list.csv");
        Files.createSymbolicLink(folder.resolve("list.csv.part"), victim);
        new StationPapers(office.station()).save(LISTING, Papers.Format.CSV, file);
        assertArrayEquals(before, Files.readAllBytes(victim));
        assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }
}
