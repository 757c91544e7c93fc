package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.storage.journal.AccountEvent.Looked;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class WitnessedLooksTest extends AtAnOffice {
    private static final RecordingId RECORDING = RecordingId.parse("urn:evidencestation:recording:" + Sha256.of());

    private Optional<Session> signedIn = Optional.of(SignedIn.as(StationRole.CLERK, "100001"));

    private List<Looked> written() throws Exception {
        List<Looked> found = new ArrayList<>();
        office.station().vault().journal().replay(0, entry -> {
            if (entry.event() instanceof Looked it) {
                found.add(it);
            }
        });
        return found;
    }

    @Test
    void openingTheParticularsOfARecordingIsALine() throws Exception {
        WitnessedLooks looks = new WitnessedLooks(office.station(), () -> signedIn);
        looks.archive(new VaultArchive(office.station())).history(RECORDING);
        assertEquals(List.of(new Looked(Looked.RECORDING, RECORDING.toString(), "100001")), written());
        signedIn = Optional.empty();
        looks.archive(new VaultArchive(office.station())).history(RECORDING);
        assertEquals(1, written().size());
    }

    @Test
    void takingAListAwayIsALineWithItsDigest() throws Exception {
        WitnessedLooks looks = new WitnessedLooks(office.station(), () -> signedIn);
        Path file = folder.resolve("list.csv");
        Listing listing = new Listing(
                "示例表",
                List.of(),
                List.of(Listing.Column.text("编号", 1)),
                List.of(List.of("=1+1")),
                List.of(),
                List.of());
        looks.papers(new StationPapers(office.station())).save(listing, Papers.Format.CSV, file);
        String digest = Sha256.of(java.nio.file.Files.readAllBytes(file)).hex();
        assertEquals(List.of(new Looked(Looked.PAPER, "CSV 示例表 " + digest, "100001")), written());
    }
}
