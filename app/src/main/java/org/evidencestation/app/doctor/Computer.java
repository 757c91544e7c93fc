package org.evidencestation.app.doctor;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The computer as it lies open: files of its kernel, its environment, its programs. Only looked at.
 *
 * @param root of its files
 * @param windows whether it runs Windows, where what a file system of Linux would tell cannot be asked
 */
public record Computer(Path root, Map<String, String> environment, boolean windows, Commands commands) {
    Path at(String path) {
        return root.resolve(path);
    }

    /** @return without blanks around it; empty if the file is not there or may not be read */
    Optional<String> text(String path) {
        try {
            return Optional.of(Files.readString(at(path)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What lies in a folder, sorted; nothing if it is not there. */
    List<Path> in(String folder, String glob) {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(at(folder), glob)) {
            entries.forEach(all::add);
        } catch (IOException e) {
            return List.of();
        }
        return all.stream().sorted().toList();
    }

    Optional<Commands.Said> ask(String... command) {
        return commands.ask(List.of(command));
    }

    String environment(String name) {
        return environment.getOrDefault(name, "");
    }
}
