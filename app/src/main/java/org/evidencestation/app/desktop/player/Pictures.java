package org.evidencestation.app.desktop.player;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.evidencestation.app.media.Picture;

/** Pictures as the toolkit wants them. */
final class Pictures {
    private Pictures() {}

    static Image image(Picture picture) {
        int width = picture.size().width();
        int height = picture.size().height();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), picture.bgra(), 0, width * 4);
        return image;
    }
}
