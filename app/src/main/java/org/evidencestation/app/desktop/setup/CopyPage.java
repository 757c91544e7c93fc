package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.evidencestation.app.desktop.health.CheckLines;
import org.jspecify.annotations.Nullable;

/** The folder of the second copy, or that there is none. */
final class CopyPage extends SetupPage {
    private final TextField folder;

    /** @param choose asks for a folder */
    CopyPage(SetupModel model, Supplier<Optional<Path>> choose) {
        super(Step.COPY, model.texts());
        CopyModel copy = model.copy();
        folder = line("setup-copy-folder", new TextField(), copy.typed());
        Button browse = button("setup-copy-choose", "setup.place.choose", () -> choose.get()
                .ifPresent(it -> copy.typed().set(it.toString())));
        folder.disableProperty().bind(copy.without());
        browse.disableProperty().bind(copy.without());
        CheckLines found = new CheckLines(model.texts());
        copy.looked().subscribe(now -> found.show(now.map(List::of).orElse(List.of())));
        model.texts()
                .language()
                .subscribe(() -> found.show(copy.looked().get().map(List::of).orElse(List.of())));
        CheckBox without = check("setup-without", "setup.copy.without");
        without.selectedProperty().bindBidirectional(copy.without());
        Label red = label("setup.copy.red", "setup-missing");
        red.setId("setup-copy-red");
        red.visibleProperty().bind(copy.without());
        red.managedProperty().bind(copy.without());
        answers(named("setup.copy.folder", folder, browse), found, without, red);
    }

    @Override
    @Nullable
    Node first() {
        return folder.isDisabled() ? lookup("#setup-without") : folder;
    }
}
