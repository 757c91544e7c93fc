package org.evidencestation.app.desktop.duty;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;

/** Puts one list together, column by column and row by row. */
final class PageMaker {
    private final DutyWords words;
    private final DutyPage page;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    PageMaker(DutyWords words, DutyPage page) {
        this.words = words;
        this.page = page;
    }

    PageMaker text(String key, double width) {
        columns.add(Column.text(words.get(key), width));
        return this;
    }

    PageMaker number(String key, double width) {
        columns.add(Column.number(words.get(key), width));
        return this;
    }

    void row(String key, Tone tone, String... cells) {
        rows.add(List.of(cells));
        marks.add(new Mark(key, tone));
    }

    ListPage page(DutySight sight) {
        Listing listing = new Listing(
                words.get("duty.page." + page),
                List.of(new Listing.Fact(words.get("duty.asOf"), words.formats().moment(sight.now()))),
                columns,
                rows,
                List.of(),
                List.of(words.get("duty.sign.maker"), words.get("duty.sign.checker")));
        return new ListPage(listing, marks);
    }
}
