package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.evidencestation.app.disc.DiscBook;
import org.evidencestation.app.disc.DiscContents;
import org.evidencestation.app.disc.DiscOffice;
import org.evidencestation.app.disc.Discs;
import org.evidencestation.app.disc.PrepareDisc;
import org.evidencestation.app.disc.ProtectDisc;
import org.evidencestation.app.disc.burner.Dvdisaster;
import org.evidencestation.app.disc.burner.ProtectedImages;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.content.DiscBag;
import org.evidencestation.app.disc.content.DiscContent;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.ExplanationSheet;
import org.evidencestation.app.disc.content.SealedFootage;
import org.evidencestation.app.disc.content.VerifierJar;
import org.evidencestation.app.disc.handoff.HandOffBook;
import org.evidencestation.app.disc.handoff.HandOffOffice;
import org.evidencestation.app.disc.handoff.HandOffs;
import org.evidencestation.app.disc.handoff.HandOver;
import org.evidencestation.app.disc.handoff.WriteHandOff;
import org.evidencestation.app.disc.paper.CitedArticle;
import org.evidencestation.app.disc.paper.DiscPapers;
import org.evidencestation.app.disc.paper.ExplanationPaper;
import org.evidencestation.app.disc.paper.HandOffList;
import org.evidencestation.app.disc.paper.Shift;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.RegimeText;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingId;

/** Puts together what makes the discs of a station. */
final class DiscsOfStation {
    private final Station station;

    DiscsOfStation(Station station) {
        this.station = station;
    }

    Discs discs() {
        StationShelf shelf = shelf();
        DiscOffice office = new DiscOffice(
                station.vault(),
                new DiscBook(station.index()::office, station.settings().zone()),
                station.regime(),
                station.clock().time(),
                UUID::randomUUID);
        PrepareDisc.Office who =
                new PrepareDisc.Office(station.settings().unit(), station.key().stationId());
        Path work = station.locations()
                .discs(station.vault().folder(), station.key().stationId());
        ProtectDisc protect = new ProtectDisc(
                station.settings().discErrorCorrection(), new ProtectedImages(new Xorriso(), new Dvdisaster()));
        return new Discs(
                office,
                shelf,
                new PrepareDisc(
                        office, shelf, new Contents(content(new ExplanationPaper(this::article))), protect, who, work),
                new DiscPapers(Shift.NONE));
    }

    /** Packages have a list of what is handed over where discs have their sheet. */
    HandOffs handOffs() {
        HandOffBook book =
                new HandOffBook(station.index()::office, station.settings().zone());
        HandOffOffice office = new HandOffOffice(
                station.vault(), book, station.regime(), station.clock().time(), UUID::randomUUID);
        HandOver deeds = new HandOver(office, shelf());
        WriteHandOff.Sender sender =
                new WriteHandOff.Sender(station.settings().unit(), station.key().stationId());
        return new HandOffs(book, deeds, new WriteHandOff(office, deeds, shelf(), content(new HandOffList()), sender));
    }

    private StationShelf shelf() {
        return new StationShelf(
                station.index(),
                station.vault().recordings(),
                station.keeping(),
                station.access().book(),
                station.clock().time());
    }

    private DiscContent content(ExplanationSheet sheet) {
        SealedFootage footage =
                new SealedFootage(station.vault().layout(), station.vault().certificates(), this::line);
        return new DiscContent(footage, station.contactSheets()::of, VerifierJar.packed(), sheet);
    }

    private Optional<CitedArticle> article(String id) {
        RegimeProfile regime = station.regime();
        return regime.article(id)
                .map(it -> new CitedArticle(
                        regime.document(id).map(RegimeText::title).orElse(regime.title()), regime.issuer(), it.text()));
    }

    private long line(RecordingId recording) {
        return station.index()
                .recording(recording)
                .map(RecordingRow::entry)
                .orElseThrow(() -> new IllegalArgumentException("Not held: " + recording));
    }

    /** Always made anew, in an empty folder. */
    private record Contents(DiscContent content) implements DiscContents {
        @Override
        public Made make(DiscFacts facts, Path work) throws IOException {
            forget(work);
            DiscBag bag = content.assemble(facts, work);
            return new Made(bag.tree(), bag.digests(), bag.digest());
        }

        @Override
        public void forget(Path work) throws IOException {
            if (Files.exists(work, LinkOption.NOFOLLOW_LINKS)) {
                new DurableFiles(work).deleteTree(work);
            }
        }
    }
}
