package org.evidencestation.app.desktop.sound;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.evidencestation.app.desktop.sound.AlarmModel.Voice;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** On the wall: whether alarms are heard, and ten minutes of quiet by one press. */
public final class QuietButton extends Button {
    private final AlarmModel model;
    private final Texts texts;
    private final Formats formats;
    private final FontIcon icon = new FontIcon(Material2MZ.VOLUME_UP);
    private final Tooltip help = new Tooltip();

    public QuietButton(AlarmModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        setId("quiet");
        getStyleClass().add("summary-quiet");
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(help);
        setOnAction(click -> model.switchQuiet());
        model.voice().subscribe(voice -> draw());
        texts.language().subscribe(language -> draw());
    }

    private void draw() {
        Voice voice = model.voice().get();
        icon.setIconCode(
                switch (voice) {
                    case ON -> Material2MZ.VOLUME_UP;
                    case QUIET, OFF, NO_SPEAKER -> Material2MZ.VOLUME_OFF;
                });
        setText(texts.get(
                "sound." + voice, model.quietUntil().map(formats::hour).orElse("")));
        help.setText(texts.get("sound." + voice + ".help"));
        setAccessibleText(getText());
        setAccessibleHelp(help.getText());
        setDisable(voice == Voice.OFF);
        for (Voice each : Voice.values()) {
            pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == voice);
        }
    }
}
