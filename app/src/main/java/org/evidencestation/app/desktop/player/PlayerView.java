package org.evidencestation.app.desktop.player;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.media.Way;
import org.evidencestation.app.viewing.Fixity;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The picture, what is known of it above, where it is and what can be done below, marks and stills beside. */
final class PlayerView extends BorderPane {
    private final PlayerModel model;
    private final Texts texts;
    private final Formats formats;
    private final Label proof = new Label();
    private final Label way = new Label();
    private final Label message = new Label();
    private final Label leapt = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Watermark watermark = new Watermark();

    PlayerView(PlayerModel model, Node film, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("player");
        ClockWords clocks = new ClockWords(model, texts, formats);
        setTop(facts());
        setCenter(picture(film));
        setRight(new SideView(model, texts));
        setBottom(new VBox(
                new StripView(model, texts, formats),
                new PositionBar(model, clocks),
                new ControlsView(model, clocks, texts)));
        getBottom().getStyleClass().add("player-foot");
        List.of(
                        model.state(),
                        model.why(),
                        model.way(),
                        model.leapt(),
                        model.reel(),
                        model.proof().check())
                .forEach(each -> each.subscribe(this::redraw));
        texts.language().subscribe(language -> redraw());
    }

    Watermark watermark() {
        return watermark;
    }

    private Node facts() {
        Label title = new Label();
        title.setId("player-title");
        title.getStyleClass().add("player-title");
        title.textProperty()
                .bind(model.reel().map(it -> it.map(reel -> reel.name()).orElse("")));
        title.setMinWidth(80);
        proof.setId("player-proof");
        proof.getStyleClass().add("player-proof");
        proof.setMinWidth(USE_PREF_SIZE);
        way.setId("player-way");
        way.getStyleClass().add("muted");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox facts = new HBox(title, way, spacer, proof);
        facts.getStyleClass().add("player-facts");
        return facts;
    }

    private Node picture(Node film) {
        ImageView still = new ImageView();
        still.setId("player-still");
        still.setPreserveRatio(true);
        message.setId("player-message");
        message.getStyleClass().add("player-message");
        message.setWrapText(true);
        message.setMaxWidth(620);
        leapt.setId("player-leapt");
        leapt.getStyleClass().add("player-leapt");
        StackPane.setAlignment(leapt, Pos.TOP_CENTER);
        busy.setMaxSize(56, 56);
        StackPane picture = new StackPane(film, still, watermark, busy, message, leapt);
        picture.setId("player-picture");
        picture.getStyleClass().add("player-picture");
        picture.setMinSize(0, 0);
        still.fitWidthProperty().bind(picture.widthProperty());
        still.fitHeightProperty().bind(picture.heightProperty());
        // A still may be as large as the picture: what it lies in must not grow with it.
        still.setManaged(false);
        picture.widthProperty().subscribe(width -> middle(picture, still));
        picture.heightProperty().subscribe(height -> middle(picture, still));
        model.still().subscribe(found -> {
            still.setImage(found.map(Pictures::image).orElse(null));
            film.setVisible(found.isEmpty());
            middle(picture, still);
        });
        return picture;
    }

    private static void middle(Region picture, ImageView still) {
        still.relocate(
                Math.floor((picture.getWidth() - still.getLayoutBounds().getWidth()) / 2),
                Math.floor((picture.getHeight() - still.getLayoutBounds().getHeight()) / 2));
    }

    private void redraw() {
        boolean preparing = model.state().get() == PlayerModel.State.PREPARING;
        busy.setVisible(preparing);
        boolean none = model.state().get() == PlayerModel.State.UNPLAYABLE;
        message.setText(
                none
                        ? model.why()
                                .get()
                                .map(it -> texts.get("player.why." + it))
                                .orElse("")
                        : "");
        message.setVisible(!message.getText().isEmpty());
        leapt.setText(model.leapt()
                .get()
                .map(gap -> texts.get("player.leapt", formats.duration(gap.length()), formats.moment(gap.from())))
                .orElse(""));
        leapt.setVisible(!leapt.getText().isEmpty());
        way.setText(none ? "" : wayWords());
        proof(model.proof().check().get());
    }

    private String wayWords() {
        boolean sounds = model.reel()
                .get()
                .filter(it -> it.content().sound().isPresent())
                .isPresent();
        return model.way()
                .get()
                .map(it -> switch (it) {
                    case Way.Direct _ -> "";
                    case Way.Repacked(boolean silent) -> silent && sounds ? texts.get("player.silent") : "";
                    case Way.PlainSound _ -> texts.get("player.soundOnly");
                    case Way.Frames _ -> sounds ? texts.get("player.silent") : "";
                    case Way.Still _ -> texts.get("player.photo");
                    case Way.Waveform _ -> texts.get("player.noDevice");
                })
                .orElse("");
    }

    private void proof(ProofModel.Check check) {
        boolean intact = check instanceof ProofModel.Check.Answered(Fixity.Intact _);
        boolean running = check instanceof ProofModel.Check.Running;
        proof.setText(
                switch (check) {
                    case ProofModel.Check.Running _ -> texts.get("player.proving");
                    case ProofModel.Check.Failed _ -> texts.get("player.notProven");
                    case ProofModel.Check.Answered(Fixity.Intact(var at)) ->
                        texts.get("player.intact", formats.shortMoment(at));
                    case ProofModel.Check.Answered(Fixity.Broken(var at, var _)) ->
                        texts.get("player.broken", formats.shortMoment(at));
                });
        proof.setGraphic(new FontIcon(
                intact ? Material2MZ.VERIFIED_USER : running ? Material2AL.HOURGLASS_EMPTY : Material2AL.ERROR));
        proof.pseudoClassStateChanged(PseudoClass.getPseudoClass("intact"), intact);
        proof.pseudoClassStateChanged(PseudoClass.getPseudoClass("broken"), !intact && !running);
        proof.setVisible(model.recording().get().isPresent());
    }
}
