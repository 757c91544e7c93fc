package org.evidencestation.app.desktop.player;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.media.MediaView;

/** The place on the screen where films are shown, one at a time. Used on the toolkit's thread. */
public final class ToolkitProjector implements Screening.Projector {
    private final Screen screen = new Screen();
    private final FrameFilm.Screens threads;

    /** @param ui the toolkit's thread */
    public ToolkitProjector(Executor ui) {
        this.threads = new FrameFilm.Screens(
                task -> Thread.ofPlatform().daemon().name("frames").start(task), ui);
    }

    Node node() {
        return screen;
    }

    @Override
    public Screening film(Path file, boolean pictures, Screening.Audience audience) {
        screen.clear();
        return ToolkitFilm.open(file, pictures, audience, screen::show);
    }

    @Override
    public Screening frames(Screening.Source source, double perSecond, Screening.Audience audience) {
        screen.clear();
        return new FrameFilm(source, perSecond, audience, screen::show, threads);
    }

    /** Fits what it shows, in the middle; has no size of its own, or a film would push the window. */
    private static final class Screen extends Region {
        Screen() {
            setMinSize(0, 0);
        }

        void clear() {
            getChildren().clear();
        }

        void show(MediaView view) {
            view.fitWidthProperty().bind(widthProperty());
            view.fitHeightProperty().bind(heightProperty());
            getChildren().setAll(view);
        }

        void show(Image image) {
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(widthProperty());
            view.fitHeightProperty().bind(heightProperty());
            getChildren().setAll(view);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 640;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 360;
        }

        @Override
        protected void layoutChildren() {
            for (Node child : getManagedChildren()) {
                child.relocate(
                        Math.floor((getWidth() - child.getLayoutBounds().getWidth()) / 2),
                        Math.floor((getHeight() - child.getLayoutBounds().getHeight()) / 2));
            }
        }
    }
}
