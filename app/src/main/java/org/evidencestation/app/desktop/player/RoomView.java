package org.evidencestation.app.desktop.player;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.viewing.Strip;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.storage.journal.ViewingEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The whole window while footage is shown: who looks, how long still, the player; before it the undertaking, behind it the
 * proof. There is no way from here to a file, a printer or the clipboard.
 */
public final class RoomView extends BorderPane {
    private final RoomModel model;
    private final Texts texts;
    private final Formats formats;
    private final InstantSource time;
    private final PlayerView player;
    private final Label viewer = new Label();
    private final Label remaining = new Label();
    private final Button close = new Button();
    private Optional<Strip> shown = Optional.empty();

    public RoomView(RoomModel model, ToolkitProjector projector, Texts texts, Formats formats, InstantSource time) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.time = time;
        this.player = new PlayerView(model.player(), projector.node(), texts, formats);
        getStyleClass().add("room");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(viewer.textProperty());
        setTop(head());
        model.stage().subscribe(this::redraw);
        texts.language().subscribe(language -> redraw(model.stage().get()));
        addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        addEventFilter(InputEvent.ANY, touch -> model.touch());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node head() {
        viewer.setId("room-viewer");
        viewer.getStyleClass().add("room-viewer");
        remaining.setId("room-remaining");
        remaining.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        close.setId("room-close");
        close.setGraphic(new FontIcon(Material2AL.CLOSE));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(click -> model.leave());
        HBox head = new HBox(viewer, spacer, remaining, close);
        head.getStyleClass().add("room-head");
        return head;
    }

    private void redraw(RoomModel.Stage stage) {
        setCenter(
                switch (stage) {
                    case RoomModel.Stage.Empty _ -> new Region();
                    case RoomModel.Stage.Lobby(var granted) -> new LobbyView(model, granted, texts, formats);
                    case RoomModel.Stage.Undertaking(var _, PlayerDesk.Undertaking words) -> undertaking(words);
                    case RoomModel.Stage.Opening _ -> waiting("room.opening");
                    case RoomModel.Stage.Refused(Answer.Refused<Showing> answer) -> card(refusal(answer));
                    case RoomModel.Stage.Open(Showing showing) -> open(showing);
                    case RoomModel.Stage.Closing _ -> waiting("room.closing");
                    case RoomModel.Stage.Closed(var end) -> card(summary(end));
                    case RoomModel.Stage.Failed _ -> card(wrapped("room.failed", "room-failed"));
                });
        tick();
    }

    private Node open(Showing showing) {
        shown = Optional.of(showing.strip());
        Platform.runLater(this::requestFocus);
        return player;
    }

    /** To be called every second while it is on the screen. */
    public void tick() {
        boolean open = model.stage().get() instanceof RoomModel.Stage.Open;
        viewer.setText(open ? model.player().showing().get().map(this::who).orElse("") : texts.get("shell.ROOM"));
        close.setText(texts.get(open ? "room.close" : "room.back"));
        remaining.setText(model.remaining()
                .get()
                .map(left -> texts.get(
                        left.idle() ? "room.idle" : "room.until",
                        Positions.whole(left.time().isNegative() ? Duration.ZERO : left.time())))
                .orElse(""));
        remaining.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("soon"),
                model.remaining().get().filter(RoomModel.Remaining::soon).isPresent());
        player.watermark()
                .show(open ? model.player().showing().get().map(this::stamp).orElse("") : "");
    }

    private String who(Showing showing) {
        String name = name(showing.viewer());
        return showing.request()
                .map(request -> texts.get("room.viewerOfRequest", name, request))
                .orElseGet(() -> texts.get("room.viewer", name));
    }

    static String name(Viewer viewer) {
        return viewer.unit().isEmpty() ? viewer.name() : viewer.name() + " · " + viewer.unit();
    }

    private String stamp(Showing showing) {
        Instant now = time.instant();
        String request = showing.request()
                .map(it -> texts.get("room.stampRequest", it) + " · ")
                .orElse("");
        return name(showing.viewer()) + "\n" + request + formats.moment(now);
    }

    private void key(KeyEvent key) {
        boolean writes = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
        // On a button Space presses the button.
        boolean presses = key.getCode() == KeyCode.SPACE
                && getScene() != null
                && getScene().getFocusOwner() instanceof ButtonBase;
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.leave();
        } else if (model.stage().get() instanceof RoomModel.Stage.Open && !writes && !presses && does(key)) {
            key.consume();
        }
    }

    private boolean does(KeyEvent key) {
        PlayerModel film = model.player();
        switch (key.getCode()) {
            case SPACE -> film.playOrPause();
            case LEFT -> film.leap(ControlsView.LEAP.negated());
            case RIGHT -> film.leap(ControlsView.LEAP);
            case COMMA -> film.step(false);
            case PERIOD -> film.step(true);
            case PLUS, EQUALS, ADD -> film.faster();
            case MINUS, SUBTRACT -> film.slower();
            case M -> film.mark("");
            default -> {
                return false;
            }
        }
        return true;
    }

    private Node undertaking(PlayerDesk.Undertaking words) {
        Label title = new Label(texts.get("room.undertaking", words.article()));
        title.getStyleClass().add("room-title");
        Label text = new Label(words.words());
        text.getStyleClass().add("room-article");
        text.setWrapText(true);
        Label rules = wrapped("room.rules", "room-rules");
        CheckBox accept = new CheckBox(texts.get("room.accept"));
        accept.setId("room-accept");
        accept.setWrapText(true);
        accept.selectedProperty().bindBidirectional(model.accepted());
        Button begin = new Button(texts.get("room.begin"));
        begin.setId("room-begin");
        begin.getStyleClass().add("accent");
        begin.disableProperty().bind(model.accepted().not());
        begin.setOnAction(click -> model.accept());
        return card(title, text, rules, accept, begin);
    }

    private Node[] refusal(Answer.Refused<Showing> answer) {
        Label title = new Label(texts.get("room.refused"));
        title.getStyleClass().add("room-title");
        Label why = new Label(texts.get("refusal." + answer.why(), answer.about()));
        why.setId("room-refusal");
        why.setWrapText(true);
        return new Node[] {title, why};
    }

    private Node[] summary(ViewingEvent.ViewingEnded end) {
        Label title = new Label(texts.get("room.ended." + end.reason()));
        title.setId("room-ended");
        title.getStyleClass().add("room-title");
        VBox rows = new VBox(6);
        rows.setId("room-proofs");
        end.proofs().forEach(proof -> rows.getChildren().add(proof(proof)));
        Button leave = new Button(texts.get("room.leave"));
        leave.setId("room-leave");
        leave.getStyleClass().add("accent");
        leave.setOnAction(click -> model.leave());
        return new Node[] {title, wrapped("room.gone", "room-gone"), rows, leave};
    }

    private Label proof(ViewingEvent.Proof proof) {
        String name = shown.flatMap(it -> it.find(proof.recording()))
                .map(Strip.Piece::name)
                .orElseGet(() -> proof.recording().content().hex().substring(0, 16));
        boolean intact = proof.after().equals(ViewingEvent.Proof.INTACT);
        Label row = new Label(texts.get(
                "room.proof",
                name,
                texts.get("room.proof." + proof.before()),
                texts.get("room.proof." + proof.after())));
        row.setGraphic(new FontIcon(intact ? Material2MZ.VERIFIED_USER : Material2AL.ERROR));
        row.getStyleClass().add("player-proof");
        row.setWrapText(true);
        row.pseudoClassStateChanged(PseudoClass.getPseudoClass("intact"), intact);
        row.pseudoClassStateChanged(PseudoClass.getPseudoClass("broken"), !intact);
        return row;
    }

    private Node waiting(String key) {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(56, 56);
        return card(busy, wrapped(key, "room-waiting"));
    }

    private Label wrapped(String key, String id) {
        Label label = new Label(texts.get(key));
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node card(Node... content) {
        VBox card = new VBox(14, content);
        card.getStyleClass().add("room-card");
        card.setMaxSize(720, USE_PREF_SIZE);
        BorderPane.setAlignment(card, Pos.CENTER);
        return card;
    }
}
