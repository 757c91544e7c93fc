package org.evidencestation.app.access;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.rule.AccessRules.Register;
import org.evidencestation.app.policy.rule.Clause;
import org.evidencestation.storage.journal.AccessEvent.AccessDecided;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RecordingId;

/**
 * The register of access 查阅登记簿 (SA3, Z16): every request in the order of its number, whatever became of it, read from
 * the journal. It has the columns that Z16 names, 调阅人、复制人、审批人、时间、事由, and what the others need besides.
 */
public final class AccessRegister {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int SHOWN = 5;

    private final AccessLaw law;
    private final AccessWords words;
    private final ZoneId zone;
    private final Names names;

    /**
     * How people and recordings are called.
     *
     * @param person by number
     */
    public record Names(Function<String, String> person, Function<RecordingId, String> recording) {}

    public AccessRegister(AccessLaw law, AccessWords words, ZoneId zone, Names names) {
        this.law = law;
        this.words = words;
        this.zone = zone;
        this.names = names;
    }

    /** The rows of a month, by when they were entered. */
    public List<AccessRequest> of(AccessDesk.Moment moment, YearMonth month) {
        return moment.ledger().all().stream()
                .filter(it -> YearMonth.from(it.at().atZone(zone)).equals(month))
                .toList();
    }

    /** One month, ready to be printed and signed. */
    public Listing month(AccessDesk.Moment moment, YearMonth month) {
        List<AccessRequest> rows = of(moment, month);
        String numbers = rows.isEmpty()
                ? words.get("register.none")
                : words.get(
                        "register.range", rows.getFirst().row(), rows.getLast().row());
        List<Fact> facts = List.of(
                new Fact(words.get("register.month"), month.toString()), new Fact(words.get("register.rows"), numbers));
        return listing(words.get("register.title") + " " + month, facts, rows, moment.now());
    }

    /** All of it. */
    public Listing whole(List<AccessRequest> requests, Instant now) {
        return listing(words.get("register.title"), List.of(), requests, now);
    }

    private Listing listing(String title, List<Fact> facts, List<AccessRequest> rows, Instant now) {
        return new Listing(
                title,
                facts,
                columns(),
                rows.stream().map(it -> row(it, now)).toList(),
                notes(),
                List.of(words.get("register.maker"), words.get("register.checker"), words.get("register.head")));
    }

    private List<Column> columns() {
        return List.of(
                Column.number(words.get("register.number"), 0.7),
                text("at", 1.4),
                text("who", 2),
                text("reason", 1.6),
                text("what", 2.2),
                text("papers", 1.8),
                text("article", 0.8),
                text("approver", 1.4),
                text("copier", 1.2),
                text("executor", 1.2),
                text("done", 1.4),
                text("result", 1.6));
    }

    private Column text(String name, double width) {
        return Column.text(words.get("register." + name), width);
    }

    /** As wide as the columns. */
    public List<String> row(AccessRequest request, Instant now) {
        Asked asked = request.asked();
        Optional<AccessExecuted> done = request.executed().stream().reduce((first, second) -> second);
        return List.of(
                Long.toString(request.row()),
                minute(request.at()),
                who(asked),
                asked.reason(),
                what(asked),
                papers(request),
                article(asked),
                request.decision().map(this::approver).orElse(""),
                done.map(AccessExecuted::copier)
                        .filter(it -> !it.isEmpty())
                        .map(names.person())
                        .orElse(""),
                done.map(it -> names.person().apply(it.by())).orElse(""),
                request.lastOf(AccessExecuted.class).map(this::minute).orElse(""),
                result(request, now));
    }

    /** On the office's clock. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** Name, for whom, and what kind of requester. */
    public String who(Asked asked) {
        String kind = words.of("requester", asked.requester());
        return words.join(List.of(asked.name(), asked.unit(), kind));
    }

    /** What is asked for, and of which case. */
    public String what(Asked asked) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("act", asked.act()));
        if (!asked.recordings().isEmpty()) {
            List<String> first = asked.recordings().stream()
                    .limit(SHOWN)
                    .map(names.recording())
                    .toList();
            String more = asked.recordings().size() > SHOWN ? " …" : "";
            parts.add(words.get("register.recordings", asked.recordings().size(), words.join(first) + more));
        }
        parts.addAll(asked.files());
        if (!asked.caseNumber().isEmpty()) {
            parts.add(words.get("register.case", asked.caseNumber()));
        }
        if (!asked.letter().isEmpty()) {
            parts.add(words.get("register.letter", asked.letter()));
        }
        return words.join(parts);
    }

    private String papers(AccessRequest request) {
        return words.join(request.papers().values().stream()
                .map(it -> (it.paper() + " " + it.number()).strip())
                .toList());
    }

    /** Its number, or that the text is silent. */
    public String article(Asked asked) {
        String article = law.article(asked);
        return article.isEmpty() ? words.get("register.silent") : article;
    }

    private String approver(AccessDecided decided) {
        return decided.title() + " " + names.person().apply(decided.by());
    }

    /** How far it is, with the article where that is the answer. */
    public String result(AccessRequest request, Instant now) {
        Stage stage = law.stage(request, now);
        String how = request.executed().stream()
                .reduce((first, second) -> second)
                .map(it -> words.of("how", it.how())
                        + (it.receipt().isEmpty() ? "" : " " + words.get("register.receipt", it.receipt())))
                .orElse("");
        String refused = request.refused().map(this::refused).orElse("");
        String until = stage == Stage.GRANTED
                ? request.granted()
                        .map(it -> words.get("register.until", minute(it.until())))
                        .orElse("")
                : "";
        return words.join(List.of(words.of("stage", stage), how, until, refused));
    }

    private String refused(org.evidencestation.storage.journal.AccessEvent.AccessRefused it) {
        return words.get("refused." + it.why(), words.join(it.about()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        Register register = law.regime().rules().access().register();
        if (register != null) {
            String reading = register.reading();
            notes.add(
                    reading == null
                            ? words.get("register.columns", register.article())
                            : words.get("register.reading", reading, register.article()));
        }
        fee().ifPresent(notes::add);
        return notes;
    }

    /** That it costs nothing, in the article's words (SA11); empty where no article says so. */
    public Optional<String> fee() {
        Clause fee = law.regime().rules().access().fee();
        return Optional.ofNullable(fee).map(it -> words.get("register.fee", it.text(), it.article()));
    }
}
