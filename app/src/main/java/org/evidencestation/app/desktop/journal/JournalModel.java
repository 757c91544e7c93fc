package org.evidencestation.app.desktop.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.recordings.EventText;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.journal.JournalPage;
import org.evidencestation.app.journal.JournalQuery;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.Written;

/** What is looked for in the journal, what was found so far, and whether the journal holds. */
public final class JournalModel {
    private static final int DIGEST = 12;

    private final JournalDesk desk;
    private final Errands errands;
    private final NewestLook look;
    private final Texts texts;
    private final Formats formats;
    private final EventText words;
    private final ListModel list;
    private final StringProperty kind = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty recorder = new SimpleStringProperty("");
    private final StringProperty recording = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    /** Lines of the whole journal when it was asked last. */
    private long length;

    private final ReadOnlyObjectWrapper<Check> check = new ReadOnlyObjectWrapper<>(new Check.NotAsked());
    private final List<Written> lines = new ArrayList<>();
    private JournalQuery asked = JournalQuery.ALL;
    private long below = Long.MAX_VALUE;
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** Whether the journal holds. */
    public sealed interface Check {
        record NotAsked() implements Check {}

        record Running(long lines) implements Check {}

        record Done(JournalDesk.Verdict verdict) implements Check {}

        record Failed() implements Check {}
    }

    public JournalModel(JournalDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        this.look = new NewestLook(errands);
        this.texts = texts;
        this.formats = formats;
        this.words = new EventText(texts, formats, Map.of());
        this.list = new ListModel(errands, papers, texts);
        texts.language().subscribe(now -> {
            if (below != Long.MAX_VALUE) {
                show();
            }
        });
    }

    /** Looks anew, from the newest line. */
    public void search() {
        Optional<JournalQuery> query = query();
        wrong.set(query.isEmpty());
        query.ifPresent(it -> {
            asked = it;
            lines.clear();
            below = Long.MAX_VALUE;
            look();
        });
    }

    /** Goes on where the last look ended. */
    public void next() {
        if (more.get()) {
            look();
        }
    }

    public void clear() {
        List.of(kind, person, recorder, recording, day, text).forEach(it -> it.set(""));
        search();
    }

    /** Empty if what was typed is no day or no recording. */
    private Optional<JournalQuery> query() {
        try {
            Optional<LocalDate> when = day.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day.get().strip()));
            Optional<RecordingId> which = recording.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(RecordingId.parse(recording.get().strip()));
            return Optional.of(new JournalQuery(kind.get(), person.get(), recorder.get(), which, when, text.get()));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void look() {
        long from = below;
        JournalQuery query = asked;
        look.ask(() -> desk.page(query, from), page -> take(page), list::fail);
    }

    private void take(JournalPage page) {
        lines.addAll(page.lines());
        below = page.below();
        more.set(page.more());
        length = page.size();
        show();
    }

    private void show() {
        found.set(texts.get(more.get() ? "journal.found.more" : "journal.found", lines.size(), length, below));
        List<List<String>> rows = new ArrayList<>();
        List<ListPage.Mark> marks = new ArrayList<>();
        for (Written it : lines) {
            Event event = it.entry().event();
            rows.add(List.of(
                    Long.toString(it.entry().number()),
                    formats.moment(it.entry().at()),
                    words.title(event),
                    oneLine(words.detail(event)),
                    event instanceof OfficeEvent said ? said.by() : "",
                    it.entry().head().hex().substring(0, DIGEST)));
            marks.add(new ListPage.Mark(Long.toString(it.entry().number()), ListPage.Tone.PLAIN));
        }
        list.show(new ListPage(
                new Listing(
                        texts.get("shell.JOURNAL"),
                        facts(),
                        List.of(
                                Column.number(texts.get("journal.line"), 0.8),
                                Column.text(texts.get("journal.at"), 2),
                                Column.text(texts.get("journal.event"), 1.6),
                                Column.text(texts.get("journal.detail"), 4.4),
                                Column.text(texts.get("journal.by"), 0.9),
                                Column.text(texts.get("journal.head"), 1.2)),
                        rows,
                        List.of(texts.get("journal.note")),
                        List.of(texts.get("duty.sign.maker"), texts.get("duty.sign.checker"))),
                marks));
    }

    /** Words somebody typed must not look like another line of the journal. */
    private static String oneLine(String detail) {
        return detail.replaceAll("\\p{Cntrl}", " ¶ ");
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "journal.kind", asked.kind());
        add(facts, "journal.person", asked.person());
        add(facts, "journal.recorder", asked.recorder());
        add(
                facts,
                "journal.recording",
                asked.recording().map(RecordingId::toString).orElse(""));
        add(facts, "journal.day", asked.day().map(LocalDate::toString).orElse(""));
        add(facts, "journal.text", asked.text());
        facts.add(new Fact(texts.get("journal.extent"), found.get()));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(texts.get(key), value));
        }
    }

    /** The chosen line. */
    public Optional<Written> chosen() {
        return list.chosen().get().flatMap(row -> lines.stream()
                .filter(it -> Long.toString(it.entry().number()).equals(row.key()))
                .findFirst());
    }

    /** Its kind and particulars. */
    public String title(Event event) {
        return words.title(event);
    }

    public String detail(Event event) {
        return words.detail(event);
    }

    /** Whom and what the chosen line names, so that one can be followed through the whole journal. */
    public List<Trace> traces() {
        return chosen().map(it -> Trace.in(it.line())).orElse(List.of());
    }

    public void follow(Trace trace) {
        List.of(kind, person, recorder, recording, day, text).forEach(it -> it.set(""));
        switch (trace) {
            case Trace.OfPerson(var number) -> person.set(number);
            case Trace.OfRecorder(var key) -> recorder.set(key);
            case Trace.OfRecording(var id) -> recording.set(id);
        }
        search();
    }

    /** Checks chain, checkpoints and signatures; a second press while it runs does nothing. */
    public void verify() {
        if (check.get() instanceof Check.Running) {
            return;
        }
        AtomicBoolean mine = new AtomicBoolean();
        cancelled = mine;
        check.set(new Check.Running(0));
        errands.run(
                () -> desk.verify(read -> {}, mine::get),
                verdict -> check.set(new Check.Done(verdict)),
                problem -> check.set(new Check.Failed()));
    }

    public void cancel() {
        cancelled.set(true);
    }

    public ReadOnlyObjectProperty<Check> check() {
        return check.getReadOnlyProperty();
    }

    public ListModel list() {
        return list;
    }

    /** Name of an event; empty for all. */
    public StringProperty kind() {
        return kind;
    }

    public StringProperty person() {
        return person;
    }

    public StringProperty recorder() {
        return recorder;
    }

    public StringProperty recording() {
        return recording;
    }

    /** {@code 2026-11-21}. */
    public StringProperty day() {
        return day;
    }

    public StringProperty text() {
        return text;
    }

    /** What was typed is no day or no recording; nothing was looked for. */
    public BooleanProperty wrong() {
        return wrong;
    }

    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** How much was found and looked at, in words. */
    public ReadOnlyStringProperty found() {
        return found.getReadOnlyProperty();
    }
}
