package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evidencestation.storage.seal.Sha256;

/** The frame of a BagIt bag, version 1.0 (RFC 8493), around files that are known already. */
final class Bag {
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String PAYLOAD = "data/";

    private final WorkFolder work;
    private final List<LaidFile> files = new ArrayList<>();

    Bag(WorkFolder work) {
        this.work = work;
    }

    void add(LaidFile file) {
        files.add(file);
    }

    void addAll(List<LaidFile> more) {
        files.addAll(more);
    }

    /**
     * Writes what makes it a bag.
     *
     * @param info labels and values in their order; {@code Payload-Oxum} follows by itself
     * @return the tag manifest, which every other file follows from
     */
    LaidFile close(Map<String, String> info) throws IOException {
        add(work.write("bagit.txt", utf8(DECLARATION)));
        add(work.write("bag-info.txt", utf8(lines(info))));
        add(work.write("manifest-sha256.txt", utf8(digests(path -> path.startsWith(PAYLOAD)))));
        LaidFile tags = work.write("tagmanifest-sha256.txt", utf8(digests(path -> !path.startsWith(PAYLOAD))));
        add(tags);
        return tags;
    }

    List<LaidFile> files() {
        return List.copyOf(files);
    }

    Map<String, Sha256> expected() {
        Map<String, Sha256> expected = new HashMap<>();
        files.forEach(laid -> expected.put(laid.file().path(), laid.digest()));
        return expected;
    }

    private String lines(Map<String, String> info) {
        StringBuilder text = new StringBuilder();
        info.forEach((label, value) ->
                text.append(label).append(": ").append(oneLine(value)).append('\n'));
        List<LaidFile> payload = files.stream()
                .filter(laid -> laid.file().path().startsWith(PAYLOAD))
                .toList();
        long bytes = payload.stream().mapToLong(laid -> laid.file().size()).sum();
        return text.append("Payload-Oxum: %d.%d\n".formatted(bytes, payload.size()))
                .toString();
    }

    /** A line feed in a value would begin another label. */
    private static String oneLine(String value) {
        StringBuilder line = new StringBuilder();
        value.codePoints()
                .forEach(c -> line.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c));
        return line.toString().strip();
    }

    private String digests(Predicate<String> which) {
        StringBuilder text = new StringBuilder();
        files.stream()
                .filter(laid -> which.test(laid.file().path()))
                .sorted(Comparator.comparing(laid -> laid.file().path()))
                .forEach(laid -> text.append(laid.digest())
                        .append("  ")
                        .append(laid.file().path())
                        .append('\n'));
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
