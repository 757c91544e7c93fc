package org.evidencestation.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes under which licences everything that is shipped may be used, and their texts as the jars carry them. */
public final class ThirdParty {
    /** What a jar says of its own licence, and of whom it thanks. */
    private static final Pattern TEXT = Pattern.compile("(?i)META-INF/[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*");

    private ThirdParty() {}

    /**
     * Arguments: the bill of materials, the folder of the jars, the folder of the texts that come with us, the folder to write
     * to. Ends with 1 and the names if a jar has no licence.
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> places = Stream.of(arguments).map(Path::of).toList();
        List<ShippedJar> jars = new BillOfMaterials(places.get(0)).jarsIn(places.get(1));
        List<ShippedJar> without =
                jars.stream().filter(jar -> jar.licences().isEmpty()).toList();
        if (!without.isEmpty()) {
            without.forEach(jar -> System.err.println("no licence is known for " + jar.file()));
            System.exit(1);
        }
        write(jars, places.get(1), places.get(2), places.get(3));
    }

    /** The list, beside it a folder with texts; nothing that is there already is needed. */
    static void write(List<ShippedJar> jars, Path folder, Path ours, Path target) throws IOException {
        Path texts = Files.createDirectories(target.resolve("licences"));
        try (Stream<Path> known = Files.list(ours)) {
            for (Path text :
                    known.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Files.write(texts.resolve(text.getFileName()), Files.readAllBytes(text));
            }
        }
        for (ShippedJar jar : jars) {
            try (Stream<Path> found = Files.find(
                    folder, 2, (file, as) -> file.getFileName().toString().equals(jar.file()))) {
                copyTexts(
                        found.findFirst().orElseThrow(),
                        texts.resolve(jar.file().replaceFirst("\\.jar$", "")));
            }
        }
        try (PrintStream out = new PrintStream(target.resolve("THIRD-PARTY.md").toFile(), StandardCharsets.UTF_8)) {
            out.print(list(jars));
            out.print(Files.readString(ours.resolve("also.md")));
        }
    }

    private static void copyTexts(Path jar, Path target) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (JarEntry entry : opened.stream()
                    .filter(it -> TEXT.matcher(it.getName()).matches())
                    .toList()) {
                Files.createDirectories(target);
                try (InputStream text = opened.getInputStream(entry)) {
                    Files.write(target.resolve(Path.of(entry.getName()).getFileName()), text.readAllBytes());
                }
            }
        }
    }

    private static String list(List<ShippedJar> jars) {
        StringBuilder lines = new StringBuilder("""
                # What is shipped, and under which licence

                The texts lie in `licences`, those that a part brings itself in a folder of its name. Several licences are a choice.

                | part | from | licence |
                | --- | --- | --- |
                """);
        jars.forEach(jar -> lines.append(
                "| %s | %s | %s |\n".formatted(jar.file(), jar.coordinates(), String.join(" or ", jar.licences()))));
        return lines.toString();
    }
}
