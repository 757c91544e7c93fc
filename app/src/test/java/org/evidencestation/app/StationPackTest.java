package org.evidencestation.app;

import static org.evidencestation.app.OfficeBench.ANN;
import static org.evidencestation.app.duty.Answers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.equipment.EquipmentOrder;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.ReviewEvent.PackMade;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The papers of an inspection, made by a real station. */
class StationPackTest extends AtAnOffice {
    private static final Session SUPERVISOR = SignedIn.as(StationRole.SUPERVISOR, "100005");

    private Path made() throws Exception {
        EquipmentFacts facts = new EquipmentFacts(
                "BODY_CAMERA", "示例型号", "SN-1", "", "", LocalDate.of(2019, 1, 1), 158_000L, ANN, "二中队");
        done(office.equipment().carryOut(new EquipmentOrder.Enter(facts), ANN));
        Path papers = folder.resolve("papers");
        done(new StationReviews(office.station(), Optional::empty).pack(SUPERVISOR, papers));
        return papers;
    }

    @Test
    @Tag("W17")
    void everythingAnInspectorAsksForIsInOneFolderAndInTheJournal() throws Exception {
        Path papers = made();
        PackMade said =
                office.station().reviews().ask(ReviewLedger::packs).getFirst().said();
        assertEquals(14, said.files().size());
        for (var file : said.files()) {
            assertEquals(file.digest(), Sha256.of(Files.readAllBytes(papers.resolve(file.name()))), file.name());
        }
        List<String> sums = Files.readAllLines(papers.resolve("SHA256SUMS"));
        assertEquals(
                said.files().stream().map(it -> it.digest() + "  " + it.name()).toList(), sums);
        String report = Files.readString(papers.resolve("01-迎检总表.csv"));
        assertTrue(report.contains("在册执法人员,2,人"), report);
        assertTrue(report.contains("应当更新的设备,1,"), report);
    }

    /** Two officers of class A in one section share one recorder that it does not have. */
    @Test
    @Tag("W4")
    @Tag("W5")
    void theGapOfEverySectionHasItsPrice() throws Exception {
        String ratio = Files.readString(made().resolve("02-配备比例与缺口.csv"));
        assertTrue(ratio.contains("一中队,A,2,1,0,1,1580.00,W5"), ratio);
        assertTrue(ratio.contains("二中队,,0,按需,1,,,"), ratio);
    }
}
