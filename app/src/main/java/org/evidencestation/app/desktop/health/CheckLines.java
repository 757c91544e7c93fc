package org.evidencestation.app.desktop.health;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.DoctorWords;

/** One line for each thing that was looked at: how it stands, what was found, what to do. */
public final class CheckLines extends GridPane {
    private static final double BADGE = 110;
    private static final double TOPIC = 150;

    private final Texts texts;

    public CheckLines(Texts texts) {
        this.texts = texts;
        getStyleClass().add("health-checks");
        getColumnConstraints().addAll(fixed(BADGE), fixed(TOPIC), growing(), growing());
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(-1);
        column.setPrefWidth(400);
        return column;
    }

    /** In the language of this moment. */
    public void show(List<Check> checks) {
        DoctorWords says = new DoctorWords(texts.language().get() == Language.CHINESE);
        getChildren().clear();
        int row = 0;
        for (Check check : checks) {
            line(row++, check, says);
        }
    }

    private void line(int row, Check check, DoctorWords says) {
        StateBadge badge = new StateBadge(texts, DoctorModel.shown(check.state()));
        badge.setId("check-" + check.topic().name().toLowerCase(Locale.ROOT));
        Label topic = Words.styled(says.topic(check.topic()), "health-headline");
        Label found = Words.styled(says.found(check), "health-found");
        addRow(row, badge, topic, found);
        says.remedy(check).ifPresent(remedy -> {
            Label now = Words.styled(remedy, "health-remedy");
            HealthSymbols.mark(now, DoctorModel.shown(check.state()));
            add(now, 3, row);
        });
    }
}
