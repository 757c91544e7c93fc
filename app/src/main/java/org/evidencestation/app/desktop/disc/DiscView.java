package org.evidencestation.app.desktop.disc;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.Beside;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.DiscJob;

/** The disc screen: lists with what is chosen beside them; the plan and an open job take the place of the list. */
public final class DiscView extends BorderPane {
    private static final double SIDE = 420;

    private final DiscModel model;
    private final Texts texts;
    private final ListPane list;
    private final DraftView draft;
    private final JobView job;
    /** Stays where it is, so that Tab comes to it before what stands beside. */
    private final StackPane middle = new StackPane();

    /** @param whereTo as of {@link ListPane} */
    public DiscView(DiscModel model, Texts texts, Formats formats, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("office", "discs");
        PageSwitch<DiscPage> pages = new PageSwitch<>("disc", DiscPage.values(), model.page(), this::words);
        HBox head = new HBox(pages);
        head.getStyleClass().add("office-head");
        setTop(head);
        list = new ListPane(model.list(), texts, whereTo, "disc.empty");
        list.table().setId("disc-table");
        draft = new DraftView(model.draft(), texts, formats);
        job = new JobView(model, texts, formats);
        FormView form = new FormView(model.form(), texts, Optional::empty);
        AnswerLabel printed = new AnswerLabel(model.printing(), texts);
        printed.setId("disc-printed");
        setCenter(middle);
        setRight(new Beside(
                SIDE, new DiscSide(model, texts, formats, form, whereTo), printed, form.footer(), draft.footer()));
        model.draft().waiting().subscribe(now -> draw());
        model.job().subscribe(now -> draw());
    }

    /** With how many there are, so that nobody has to look. */
    private javafx.beans.value.ObservableValue<String> words(DiscPage page) {
        return Bindings.createStringBinding(
                () -> {
                    String name = texts.get("disc.page." + page);
                    long count =
                            model.sight().get().map(seen -> count(page, seen)).orElse(0L);
                    return count == 0 ? name : texts.get("disc.page.count", name, count);
                },
                model.sight(),
                texts.language());
    }

    private static long count(DiscPage page, DiscSight seen) {
        return switch (page) {
            case QUEUE -> seen.queue().size();
            case JOBS -> seen.jobs().stream().filter(DiscJob::open).count();
            case REGISTER -> 0;
            case TESTS ->
                seen.tests().stream().filter(it -> it.read().isEmpty()).count();
        };
    }

    private void draw() {
        Node shown = model.job().get().isPresent()
                ? job
                : model.draft().waiting().get().isPresent() ? draft : list;
        middle.getChildren().setAll(shown);
    }
}
