package org.evidencestation.app.desktop.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.capacity.Forecast;
import org.evidencestation.app.capacity.Outlook;
import org.evidencestation.app.capacity.Outlook.Share;
import org.evidencestation.app.capacity.Outlook.Span;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.KeepFacts.Category;

/** How long the disk lasts, in words and as a curve; what clearing would give back is a list that can be printed. */
public final class CapacityModel {
    private static final int ALARM_DAYS = 30;
    private static final int ATTENTION_DAYS = 90;

    private final CapacityDesk desk;
    private final NewestLook look;
    private final Texts texts;
    private final Formats formats;
    private final ListModel list;
    private final ReadOnlyObjectWrapper<Optional<Outlook>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CapacityModel(CapacityDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
        this.texts = texts;
        this.formats = formats;
        this.list = new ListModel(errands, papers, texts);
        texts.language().subscribe((before, now) -> show());
    }

    /** How much somebody has to do something about it. */
    enum Urgency {
        NONE,
        SOON,
        NOW
    }

    /** Looks anew; the newest look counts. */
    public void refresh() {
        look.ask(
                desk::look,
                seen -> {
                    sight.set(Optional.of(seen));
                    show();
                },
                list::fail);
    }

    private void show() {
        sight.get().ifPresent(seen -> list.show(ListPage.plain(listing(seen))));
    }

    private Listing listing(Outlook seen) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(texts.get("capacity.column.category"), 2));
        columns.add(Column.number(texts.get("capacity.column.held"), 1.2));
        Outlook.AHEAD_DAYS.forEach(days -> columns.add(Column.number(texts.get("capacity.column.within", days), 1.4)));
        List<List<String>> rows = new ArrayList<>();
        for (Share share : seen.shares()) {
            List<String> row = new ArrayList<>(
                    List.of(texts.get("keeping.category." + share.category()), formats.size(share.held())));
            Outlook.AHEAD_DAYS.forEach(days -> row.add(formats.size(share.within(days))));
            rows.add(row);
        }
        return new Listing(
                texts.get("capacity.title"),
                facts(seen),
                columns,
                rows,
                List.of(texts.get("capacity.note")),
                List.of());
    }

    private List<Fact> facts(Outlook seen) {
        return List.of(
                new Fact(texts.get("capacity.disk"), disk(seen)),
                new Fact(texts.get("capacity.growth"), growth(seen)),
                new Fact(texts.get("capacity.full"), full(seen)),
                new Fact(texts.get("capacity.clearing"), clearing(seen)));
    }

    String disk(Outlook seen) {
        Outlook.Disk disk = seen.disk();
        return texts.get(
                "capacity.disk.words",
                formats.size(disk.total()),
                formats.size(disk.footage()),
                formats.size(disk.other()),
                formats.size(disk.free()));
    }

    String growth(Outlook seen) {
        return seen.pace()
                .map(pace -> texts.get(
                        "capacity.growth.words",
                        seen.intake().days(),
                        formats.size(seen.intake().perDay()),
                        formats.size(pace.quietest()),
                        formats.size(pace.busiest())))
                .orElseGet(() -> texts.get(
                        "capacity.growth.short",
                        Outlook.WEEKS,
                        formats.size(seen.intake().bytes())));
    }

    String full(Outlook seen) {
        return seen.pace().map(pace -> span(pace.full())).orElseGet(() -> texts.get("capacity.full.short"));
    }

    String clearing(Outlook seen) {
        return seen.pace()
                .map(pace -> texts.get(
                        "capacity.clearing.words", formats.size(within(seen, 365)), span(pace.fullWithClearing())))
                .orElseGet(() -> texts.get("capacity.clearing.short", formats.size(within(seen, 365))));
    }

    private static long within(Outlook seen, int days) {
        return seen.shares().stream().mapToLong(it -> it.within(days)).sum();
    }

    private String span(Span span) {
        if (span.earliest().isEmpty()) {
            return texts.get("capacity.never", Forecast.YEARS);
        }
        LocalDate first = span.earliest().get();
        return span.latest()
                .map(last -> first.equals(last)
                        ? texts.get("capacity.on", first)
                        : texts.get("capacity.between", first, last))
                .orElseGet(() -> texts.get("capacity.from", first));
    }

    /** By the earliest day on which it may be full. */
    Urgency urgency(Outlook seen) {
        long left = seen.pace()
                .flatMap(it -> it.full().earliest())
                .map(day -> day.toEpochDay() - seen.today().toEpochDay())
                .orElse(Long.MAX_VALUE);
        return left <= ALARM_DAYS ? Urgency.NOW : left <= ATTENTION_DAYS ? Urgency.SOON : Urgency.NONE;
    }

    /** What somebody should do, the most urgent first; empty if nothing. */
    List<String> warnings(Outlook seen) {
        List<String> warnings = new ArrayList<>();
        switch (urgency(seen)) {
            case NOW -> warnings.add(texts.get("capacity.warning.NOW", ALARM_DAYS));
            case SOON -> warnings.add(texts.get("capacity.warning.SOON", ATTENTION_DAYS));
            case NONE -> {}
        }
        long undetermined = seen.shares().stream()
                .filter(it -> it.category() == Category.UNDETERMINED)
                .mapToLong(Share::held)
                .sum();
        if (undetermined > seen.disk().footage() / 2) {
            warnings.add(texts.get("capacity.warning.undetermined", formats.size(undetermined)));
        }
        return warnings;
    }

    public ListModel list() {
        return list;
    }

    public ReadOnlyObjectProperty<Optional<Outlook>> sight() {
        return sight.getReadOnlyProperty();
    }
}
