package org.evidencestation.app.desktop.account;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** In the header: who is in, and the way out; or the way in. */
public final class SessionChip extends HBox {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final AccountModel model;
    private final Texts texts;
    private final AccountWords words;
    private final Button who = new Button("", new FontIcon(Material2MZ.PERSON));
    private final Button out = new Button("", new FontIcon(Material2AL.EXIT_TO_APP));

    /** @param account leads to the account's page */
    public SessionChip(AccountModel model, Texts texts, Runnable account) {
        this.model = model;
        this.texts = texts;
        this.words = new AccountWords(texts);
        getStyleClass().add("session-chip");
        who.setId("go-account");
        who.setMinWidth(USE_PREF_SIZE);
        who.setOnAction(click -> account.run());
        out.setId("sign-out");
        out.setMinWidth(USE_PREF_SIZE);
        out.setOnAction(click -> model.session().signOut());
        out.accessibleTextProperty().bind(texts.of("account.signOut"));
        getChildren().addAll(who, out);
        model.session().session().subscribe(now -> draw());
        model.session().left().subscribe(now -> draw());
        model.sight().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private void draw() {
        Optional<Session> now = model.session().session().get();
        who.setText(now.map(this::name)
                .orElseGet(() -> texts.get(model.sight().get().founded() ? "account.in" : "account.foundShort")));
        out.setVisible(now.isPresent());
        out.setManaged(now.isPresent());
    }

    /** In its last minute it says how long a screen that is left alone still has. */
    private String name(Session session) {
        Duration left = model.session().left().get();
        String name = words.name(session.person(), model.sight().get());
        return left.compareTo(SOON) < 0 ? texts.get("account.left", name, left.toSeconds()) : name;
    }
}
