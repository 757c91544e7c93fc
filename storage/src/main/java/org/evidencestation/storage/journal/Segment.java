package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One file of the journal, counted from 1. */
record Segment(int number, Path path) {
    private static final String NAME = "[0-9]{6}\\.jsonl";

    static Segment of(Path folder, int number) {
        return new Segment(number, folder.resolve(String.format("%06d.jsonl", number)));
    }

    String name() {
        return String.format("%06d.jsonl", number);
    }

    /** All segments in order. A gap stays in the list as a segment whose file does not exist. */
    static List<Segment> list(Path folder) throws IOException {
        return list(folder, 1);
    }

    /** Those from number {@code first} on. */
    static List<Segment> list(Path folder, int first) throws IOException {
        int last = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(NAME)) {
                    last = Math.max(last, Integer.parseInt(name.substring(0, 6)));
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        List<Segment> segments = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            segments.add(of(folder, number));
        }
        return segments;
    }
}
