package org.evidencestation.app.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks a person for a file or a folder; empty if they would rather not. */
interface FileDialogs {
    Optional<Path> whichFile();

    Optional<Path> whichFolder();

    /** @param name suggested for the file */
    Optional<Path> whereTo(String name);

    /** The dialogs of the computer, before this window. */
    record Native(Stage stage) implements FileDialogs {
        @Override
        public Optional<Path> whichFile() {
            return Optional.ofNullable(new FileChooser().showOpenDialog(stage)).map(File::toPath);
        }

        @Override
        public Optional<Path> whichFolder() {
            return Optional.ofNullable(new DirectoryChooser().showDialog(stage)).map(File::toPath);
        }

        @Override
        public Optional<Path> whereTo(String name) {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        }
    }
}
