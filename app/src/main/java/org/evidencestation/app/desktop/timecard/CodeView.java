package org.evidencestation.app.desktop.timecard;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.evidencestation.app.paper.QrCode;

/** A code as large as its place allows, in whole pixels a square; black on white in every theme, or cameras see nothing. */
final class CodeView extends Region {
    private final Canvas canvas = new Canvas();
    private QrCode code;

    CodeView(QrCode first) {
        code = first;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
    }

    void show(QrCode next) {
        code = next;
        draw();
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(Math.min(getWidth(), getHeight()) / code.side()) * code.side();
        canvas.setWidth(side);
        canvas.setHeight(side);
        canvas.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double module = canvas.getWidth() / code.side();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setFill(Color.BLACK);
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                if (code.dark(column, row)) {
                    pen.fillRect(column * module, row * module, module, module);
                }
            }
        }
    }
}
