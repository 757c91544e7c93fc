package org.evidencestation.app.desktop.disc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.disc.DiscSight.Ask;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscCopy.Health;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.ReadTests;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.storage.journal.DiscJobId;

/** The pages of the disc screen as lists. */
final class DiscLists {
    private static final Duration LONG = Duration.ofDays(7);

    private final Texts texts;
    private final Formats formats;

    DiscLists(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    private Column text(String key, double width) {
        return Column.text(texts.get("disc.column." + key), width);
    }

    private Column number(String key, double width) {
        return Column.number(texts.get("disc.column." + key), width);
    }

    private ListPage page(DiscPage page, List<Column> columns, List<List<String>> rows, List<Mark> marks) {
        return new ListPage(
                new Listing(texts.get("disc.page." + page), List.of(), columns, rows, List.of(), List.of()), marks);
    }

    ListPage queue(DiscSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Waiting it : seen.queue()) {
            rows.add(List.of(
                    why(it),
                    it.caseNumber(),
                    it.caseName(),
                    Integer.toString(it.recordings().size()),
                    formats.size(it.bytes()),
                    formats.minute(it.since()),
                    it.article()));
            boolean late =
                    it.since().plus(LONG).isBefore(seen.now()) || it.ask().isPresent();
            marks.add(new Mark(it.key(), it.forced() ? Tone.ALARM : late ? Tone.ATTENTION : Tone.PLAIN));
        }
        List<Column> columns = List.of(
                text("why", 1.3),
                text("case", 1.6),
                text("caseName", 2.2),
                number("recordings", 0.7),
                number("size", 0.9),
                text("since", 1.4),
                text("article", 0.9));
        return page(DiscPage.QUEUE, columns, rows, marks);
    }

    String why(Waiting it) {
        return switch (it.why()) {
            case MARK -> texts.get("disc.forced");
            case CASE -> texts.get("disc.ofCase");
            case REQUEST -> texts.get("disc.ofRequest", it.ask().map(Ask::row).orElse(0L));
        };
    }

    ListPage jobs(DiscSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (DiscJob it : seen.jobs().reversed()) {
            long good = it.copies().stream().filter(DiscCopy::isVerified).count();
            rows.add(List.of(
                    it.number(),
                    shape(it) + " " + texts.get("disc.step." + it.next().step()),
                    it.opened().caseNumber(),
                    it.opened().caseName(),
                    texts.get("disc.copiesOf", good, it.copies().size()),
                    formats.minute(it.at())));
            marks.add(new Mark(it.id().value(), it.open() ? Tone.ATTENTION : Tone.PLAIN));
        }
        List<Column> columns = List.of(
                text("number", 1),
                text("step", 1.7),
                text("case", 1.5),
                text("caseName", 2.2),
                text("copies", 1),
                text("at", 1.4));
        return page(DiscPage.JOBS, columns, rows, marks);
    }

    private static String shape(DiscJob job) {
        return switch (job.next().step()) {
            case BURN -> "◇";
            case READ_BACK -> "◆";
            case PAPERS -> "△";
            case CLOSE -> "▲";
            case DONE -> "●";
            case CANCELLED -> "×";
        };
    }

    /** Every copy that is, or was to be: also those that came to nothing have a line, and what they came to. */
    ListPage register(DiscSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        seen.jobs().reversed().forEach(job -> job.copies().forEach(copy -> {
            rows.add(List.of(
                    job.number(copy.disc()),
                    Integer.toString(copy.copy()),
                    job.opened().caseNumber(),
                    where(copy),
                    copy.verified().map(DiscCopy.At::at).map(formats::minute).orElse(""),
                    lastRead(copy).map(formats::minute).orElse(""),
                    health(copy),
                    advice(job, copy)));
            marks.add(new Mark(key(job.id(), copy.disc(), copy.copy()), tone(job, copy)));
        }));
        List<Column> columns = List.of(
                text("disc", 1.2),
                number("copy", 0.6),
                text("case", 1.4),
                text("where", 1.7),
                text("verified", 1.3),
                text("read", 1.3),
                text("health", 0.9),
                text("advice", 1.7));
        return page(DiscPage.REGISTER, columns, rows, marks);
    }

    private static Tone tone(DiscJob job, DiscCopy copy) {
        if (copy.health() == Health.BAD) {
            return Tone.ALARM;
        }
        boolean unplaced = copy.isVerified() && copy.placed().isEmpty();
        return job.open() || unplaced ? Tone.ATTENTION : Tone.PLAIN;
    }

    String where(DiscCopy copy) {
        return copy.placed()
                .map(DiscCopy.At::said)
                .map(it -> (texts.get("disc.place." + it.place()) + " " + it.where()).strip())
                .orElse("");
    }

    /** The last reading, whatever it said. */
    static Optional<Instant> lastRead(DiscCopy copy) {
        return copy.reads().isEmpty()
                ? Optional.empty()
                : Optional.of(copy.reads().getLast().at());
    }

    String health(DiscCopy copy) {
        return shape(copy.health()) + " " + texts.get("disc.health." + copy.health());
    }

    private static String shape(Health health) {
        return switch (health) {
            case NONE -> "○";
            case GOOD -> "●";
            case BAD -> "×";
        };
    }

    private String advice(DiscJob job, DiscCopy copy) {
        if (copy.health() == Health.BAD) {
            return texts.get("disc.advice.burnAgain");
        }
        if (copy.isVerified()) {
            return copy.placed().isEmpty() ? texts.get("disc.advice.place") : "";
        }
        return job.open() ? texts.get("disc.advice.burn") : "";
    }

    ListPage tests(DiscSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (ReadTests.Test it : seen.tests()) {
            DiscCopy copy = it.copy();
            rows.add(List.of(
                    texts.get(it.read().isPresent() ? "disc.test.done" : "disc.test.due"),
                    it.job().number(copy.disc()),
                    Integer.toString(copy.copy()),
                    where(copy),
                    copy.verified().map(DiscCopy.At::at).map(formats::minute).orElse(""),
                    it.read().map(formats::minute).orElse(""),
                    health(copy)));
            marks.add(new Mark(
                    key(it.job().id(), copy.disc(), copy.copy()), it.read().isPresent() ? Tone.PLAIN : Tone.ATTENTION));
        }
        List<Column> columns = List.of(
                text("test", 1),
                text("disc", 1.2),
                number("copy", 0.6),
                text("where", 1.8),
                text("verified", 1.4),
                text("readThisYear", 1.4),
                text("health", 1));
        return page(DiscPage.TESTS, columns, rows, marks);
    }

    static String key(DiscJobId job, int disc, int copy) {
        return job.value() + "/" + disc + "/" + copy;
    }
}
