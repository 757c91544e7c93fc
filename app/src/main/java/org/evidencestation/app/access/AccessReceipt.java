package org.evidencestation.app.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.storage.journal.AccessEvent.AccessDecided;
import org.evidencestation.storage.journal.AccessEvent.Asked;

/** What whoever asked takes home: number, what was asked, what was decided by which article, and that it is free (SA11). */
public final class AccessReceipt {
    private final AccessRegister register;
    private final AccessWords words;

    public AccessReceipt(AccessRegister register, AccessWords words) {
        this.register = register;
        this.words = words;
    }

    public Listing of(AccessRequest request, Instant now) {
        Asked asked = request.asked();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("register.number", Long.toString(request.row())));
        rows.add(row("register.at", register.minute(request.at())));
        rows.add(row("register.who", register.who(asked)));
        rows.add(row("receipt.act", register.what(asked)));
        rows.add(row("register.reason", asked.reason()));
        rows.add(row("register.papers", words.join(List.copyOf(request.papers().keySet()))));
        rows.add(row("register.article", register.article(asked)));
        rows.add(row("receipt.decision", decision(request, now)));
        return new Listing(
                words.get("receipt.title"),
                List.of(),
                List.of(
                        Column.text(words.get("receipt.item"), 1), //
                        Column.text(words.get("receipt.content"), 3)),
                rows.stream().filter(row -> !row.getLast().isBlank()).toList(),
                List.of(register.fee().orElse(words.get("receipt.free"))),
                List.of(words.get("receipt.clerk"), words.get("receipt.requester")));
    }

    private List<String> row(String key, String value) {
        return List.of(words.get(key), value);
    }

    private String decision(AccessRequest request, Instant now) {
        Optional<String> refused = request.refused()
                .map(it -> words.get(
                        "receipt.refusedBy", it.article(), words.get("refused." + it.why(), words.join(it.about()))));
        String decided = request.decision().map(this::decided).orElse("");
        return refused.orElseGet(() -> words.join(List.of(decided, register.result(request, now))));
    }

    private String decided(AccessDecided it) {
        return it.approved()
                ? words.get("receipt.approvedBy", it.title())
                : words.get("receipt.disapprovedBy", it.title(), it.comment());
    }
}
