package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.evidencestation.app.desktop.duty.DutyKeys;
import org.evidencestation.app.desktop.equipment.EquipmentModel;
import org.evidencestation.app.desktop.equipment.EquipmentPage;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.regulation.RegulationModel;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.paper.ListingPdf;
import org.evidencestation.app.paper.PaperWords;
import org.evidencestation.app.paper.QrCode;
import org.junit.jupiter.api.Test;

/** Every list that the screens have, on paper; the files stay in {@code target/papers} to be looked at. */
class PapersTest {
    private static final Path FOLDER = Path.of("target", "papers");
    private static final float MARGIN = 14 * 72 / 25.4f;
    private static final PaperWords WORDS = new PaperWords(
            "示例执法大队    打印时间 2026-11-21 08:05:12 (+08:00)    采集站 0123456789abcdef",
            "日志检查点 第 1234 行  核对码 ABCD-EFGH-JKMN",
            "依据 《示例市行政执法全过程音像记录管理办法》    制定单位 示例市人民政府办公室",
            Optional.of(QrCode.of("example")),
            (page, pages) -> "第 " + page + " 页，共 " + pages + " 页",
            "（无记录）");

    private final Texts texts = new Texts(Language.CHINESE);
    private final Errands errands = new Errands(Runnable::run, Runnable::run);
    private final List<Listing> saved = new ArrayList<>();
    private final Papers papers = (listing, format, file) -> saved.add(listing);

    @Test
    void everyListFitsItsPaperAndEveryCellIsOnIt() throws Exception {
        saved.addAll(DutyKeys.papers());
        saved.addAll(equipment());
        saved.add(regulations());
        Files.createDirectories(FOLDER);
        for (int i = 0; i < saved.size(); i++) {
            Listing listing = saved.get(i);
            byte[] bytes = new ListingPdf(listing, WORDS).bytes();
            Files.write(FOLDER.resolve("%02d-%s.pdf".formatted(i, listing.title())), bytes);
            requireWhole(listing, bytes);
        }
    }

    private static void requireWhole(Listing listing, byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Reach reach = new Reach();
            reach.getText(document);
            assertTrue(
                    reach.right <= document.getPage(0).getMediaBox().getWidth() - MARGIN,
                    listing.title() + " reaches " + reach.right);
            // Cells stand beside one another line by line, so their characters are counted, not their order.
            for (List<String> row : listing.rows()) {
                for (String cell : row) {
                    cell.codePoints()
                            .filter(c -> !Character.isWhitespace(c))
                            .forEach(c -> assertTrue(
                                    reach.characters.indexOf(Character.toString(c)) >= 0,
                                    () -> listing.title() + " lacks " + Character.toString(c) + " of " + cell));
                }
            }
        }
    }

    private List<Listing> equipment() {
        Formats formats = new Formats(texts, ZoneOffset.ofHours(8));
        EquipmentModel model =
                new EquipmentModel(new InventedEquipment().filled(), papers, texts, formats, "示例单位", errands);
        model.refresh();
        List<Listing> lists = new ArrayList<>();
        for (EquipmentPage page : EquipmentPage.values()) {
            model.page().set(page);
            lists.add(listing(model.list()));
        }
        return lists;
    }

    private Listing regulations() {
        RegulationModel model = new RegulationModel(new InventedRegulations(), papers, texts, ZoneOffset.UTC, errands);
        model.refresh();
        return listing(model.list());
    }

    private static Listing listing(ListModel list) {
        return list.page().get().orElseThrow().listing();
    }

    /** How far to the right text reaches, in points, and all of it. */
    private static final class Reach extends PDFTextStripper {
        private final StringBuilder characters = new StringBuilder();
        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            characters.append(text.getUnicode());
            right = Math.max(right, text.getEndX());
        }
    }
}
