package org.evidencestation.app.desktop.regulation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.regulation.RegulationDesk.Standing;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.CitedValue;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.LivesListing;
import org.evidencestation.app.regime.LocalDecisions;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
import org.evidencestation.app.regime.Shortened.Life;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.RegimeEvent;

/** The sheets of the regulations screen as lists. */
final class RegulationPages {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int DIGEST_SHOWN = 12;

    private final Texts texts;

    RegulationPages(Texts texts) {
        this.texts = texts;
    }

    /** Every value with its article. */
    ListPage values(RegimeProfile read) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        ValueWords words = new ValueWords(texts);
        for (CitedValue value : read.values()) {
            String group = value.key().substring(0, Math.max(0, value.key().indexOf('.')));
            rows.add(List.of(
                    texts.get("regulation.group." + group),
                    words.item(value),
                    words.value(value),
                    value.article().orElse(texts.get("regulation.silent"))));
            marks.add(new Mark(value.key(), Tone.PLAIN));
        }
        List<Fact> facts = List.of(
                new Fact(texts.get("regulation.issuer"), read.issuer()),
                new Fact(texts.get("regulation.digest"), read.digest().hex()));
        List<Column> columns = List.of(
                Column.text(texts.get("regulation.group"), 1.2),
                Column.text(texts.get("regulation.item"), 2),
                Column.text(texts.get("regulation.value"), 4),
                Column.text(texts.get("regulation.article"), 0.8));
        return new ListPage(new Listing(read.title(), facts, columns, rows, List.of(), List.of()), marks);
    }

    /** Which profile was in force from when on, what was refused, and what the office decided, newest first. */
    ListPage history(Standing standing) {
        ZoneId zone = standing.profiles().getFirst().zone();
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (IndexedEvent line : standing.history().reversed()) {
            if (line.event() instanceof RegimeEvent event) {
                rows.add(row(line, event, zone, standing));
                marks.add(new Mark(
                        Long.toString(line.number()),
                        event instanceof RegimeEvent.ProfileRefused ? Tone.ATTENTION : Tone.PLAIN));
            }
        }
        List<Column> columns = List.of(
                Column.text(texts.get("regulation.at"), 1.3),
                Column.text(texts.get("regulation.what"), 1.2),
                Column.text(texts.get("regulation.profile"), 0.6),
                Column.text(texts.get("regulation.said"), 4),
                Column.text(texts.get("regulation.by"), 0.8),
                Column.text(texts.get("regulation.digest"), 1.2));
        String title = texts.get("regulation.sheet.HISTORY");
        return new ListPage(new Listing(title, List.of(), columns, rows, List.of(), List.of()), marks);
    }

    private List<String> row(IndexedEvent line, RegimeEvent event, ZoneId zone, Standing standing) {
        String at = MOMENT.format(line.at().atZone(zone));
        String what = texts.get("event." + event.getClass().getSimpleName());
        return switch (event) {
            case RegimeEvent.ProfileInForce it ->
                List.of(at, what, it.profile(), (it.title() + "  " + it.reason()).strip(), it.by(), shown(it.digest()));
            case RegimeEvent.LocalDecisionMade it ->
                List.of(at, what, it.profile(), said(line, it, standing), it.by(), shown(it.digest()));
            case RegimeEvent.ProfileRefused it ->
                List.of(
                        at,
                        what,
                        it.profile(),
                        texts.get("regime.shorter", it.profile(), it.recordings()),
                        it.by(),
                        shown(it.digest()));
        };
    }

    private String said(IndexedEvent line, RegimeEvent.LocalDecisionMade it, Standing standing) {
        String rule = it.rule().isEmpty() ? "" : it.rule() + " = " + it.value() + "  ";
        String words = rule + texts.get("regulation.decided", it.decision(), it.document(), it.decider(), it.on());
        return new LocalDecisions(standing.history()).superseded(line)
                ? words + " " + texts.get("regulation.superseded")
                : words;
    }

    private static String shown(org.evidencestation.storage.seal.Sha256 digest) {
        return digest.hex().substring(0, DIGEST_SHOWN);
    }

    /** What keeps the office from the profile it asked for. */
    ListPage shortened(RegimeProfile before, WouldShorten why, List<Life> lives) {
        LivesListing.Words words = new LivesListing.Words(
                texts.get("regime.lives"),
                texts.get("regime.before"),
                texts.get("regime.after"),
                List.of(
                        texts.get("regime.lives.file"),
                        texts.get("regime.lives.officer"),
                        texts.get("regime.lives.at"),
                        texts.get("regime.lives.now"),
                        texts.get("regime.lives.then")));
        return ListPage.plain(new LivesListing(words, before.zone()).of(before, why.profile(), lives));
    }
}
