package org.evidencestation.app.desktop.duty;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.InventedDuty;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.gate.Look;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;

/** Keys of words that the duty screen puts together. */
public final class DutyKeys {
    private DutyKeys() {}

    public static Set<String> made() {
        Set<String> keys = new TreeSet<>();
        for (Deed deed : Deed.values()) {
            keys.add(deed.key() + ".title");
            keys.add(deed.key() + ".consequence");
        }
        for (ReadyRow.Standing standing : ReadyRow.Standing.values()) {
            keys.add("gate.standing." + standing);
        }
        for (Look.Standing standing : Look.Standing.values()) {
            keys.add("gate.look." + standing);
            if (standing.light() != Look.Light.GREEN) {
                keys.add("gate.now." + standing);
            }
        }
        for (Gap.Kind kind : Gap.Kind.values()) {
            keys.add("duty.gap." + kind);
        }
        for (String kind : List.of(StatementMade.NOT_RECORDED, StatementMade.INTERRUPTED)) {
            keys.add("duty.kind." + kind);
            keys.add("duty.paper." + kind);
        }
        forms().flatMap(form -> form.fields().stream()).forEach(field -> keys.add("field." + field.name()));
        return keys;
    }

    /** Every list and every form of its own that a busy office prints, in Chinese. */
    public static List<Listing> papers() {
        Texts texts = new Texts(Language.CHINESE);
        DutyWords words = new DutyWords(texts, new Formats(texts, ZoneOffset.ofHours(8)));
        DutySight sight = InventedDuty.busy().look(Duration.ofDays(31));
        DutyLists lists = new DutyLists(words);
        DutyDetails details = new DutyDetails(words);
        return Stream.of(DutyPage.values())
                .flatMap(page -> Stream.concat(
                        Stream.of(lists.of(page, sight).listing()),
                        lists.of(page, sight).marks().stream()
                                .flatMap(mark -> details.paper(page, mark.key(), sight).stream())))
                .toList();
    }

    /** Every form of a busy office. */
    static Stream<Form<DutyOrder>> forms() {
        Texts texts = new Texts(Language.CHINESE);
        DutyWords words = new DutyWords(texts, new Formats(texts, ZoneOffset.ofHours(8)));
        DutySight sight = InventedDuty.busy().look(Duration.ofDays(1));
        DutyForms forms = new DutyForms(words);
        DutyLists lists = new DutyLists(words);
        return Stream.of(DutyPage.values())
                .flatMap(page -> Stream.concat(
                        forms.ofPage(page, sight).stream(),
                        lists.of(page, sight).marks().stream()
                                .flatMap(mark -> forms.ofRow(page, mark.key(), sight).stream())));
    }
}
