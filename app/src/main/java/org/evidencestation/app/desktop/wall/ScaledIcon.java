package org.evidencestation.app.desktop.wall;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** An icon that follows the font size of its tile, which the icon font's own style would not. */
final class ScaledIcon extends FontIcon {
    private final double ems;

    ScaledIcon(Ikon shape, double ems, String... styleClasses) {
        super(shape);
        this.ems = ems;
        getStyleClass().addAll(styleClasses);
    }

    /** By inline style, because the theme's own size for icons would win over a property. */
    void fit(double em) {
        String others = getStyle().replaceAll("-fx-icon-size:[^;]*;", "");
        setStyle(others + "-fx-icon-size:" + Math.round(ems * em) + "px;");
    }
}
