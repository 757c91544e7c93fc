package org.evidencestation.app.desktop.article;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.evidencestation.app.desktop.text.Texts;

/** One small button for each article that some words name; it leads to the article on the regulations screen. */
public final class ArticleChips extends FlowPane {
    private final Texts texts;

    public ArticleChips(ObservableValue<String> words, Texts texts) {
        this(texts);
        words.subscribe(this::draw);
    }

    public ArticleChips(String words, Texts texts) {
        this(texts);
        draw(words);
    }

    private ArticleChips(Texts texts) {
        this.texts = texts;
        getStyleClass().add("article-chips");
    }

    private void draw(String words) {
        getChildren()
                .setAll(ArticleNumbers.in(words == null ? "" : words).stream()
                        .map(this::chip)
                        .toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Button chip(String article) {
        Button chip = new Button(texts.get("article.chip", article));
        chip.setId("article-" + article);
        chip.getStyleClass().addAll("small", "article-chip");
        chip.setAccessibleText(texts.get("article.open", article));
        chip.setOnAction(click -> chip.fireEvent(new ArticleEvent(article)));
        return chip;
    }
}
