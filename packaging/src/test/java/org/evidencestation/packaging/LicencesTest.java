package org.evidencestation.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
    private static final Path OURS = Path.of("licences");
    private static final Path JARS = Path.of("..", "app", "target", "lib");

    /** Where the text of a licence lies that the jars do not bring themselves. */
    private static final Map<String, String> TEXTS = Map.of(
            "Apache-2.0", "Apache-2.0.txt",
            "MIT", "MIT.txt",
            "MPL-2.0", "MPL-2.0.txt",
            "LGPL-2.1-only", "LGPL-2.1.txt",
            "GPL-2.0-with-classpath-exception", "GPL-2.txt");

    @TempDir
    Path folder;

    @Test
    void everyShippedJarHasALicence() throws IOException {
        List<ShippedJar> jars = bill().jarsIn(JARS);
        assertTrue(jars.size() > 20, "only " + jars.size());
        assertEquals(
                List.of(), jars.stream().filter(jar -> jar.licences().isEmpty()).toList());
    }

    @Test
    void everyShippedJarHasTheTextOfALicence() throws IOException {
        ThirdParty.write(bill().jarsIn(JARS), JARS, OURS, folder);
        for (ShippedJar jar : bill().jarsIn(JARS)) {
            boolean own =
                    Files.isDirectory(folder.resolve("licences", jar.file().replaceFirst("\\.jar$", "")));
            boolean ours = jar.licences().stream()
                    .map(licence -> TEXTS.getOrDefault(licence, "none"))
                    .anyMatch(text -> Files.isRegularFile(folder.resolve("licences", text)));
            assertTrue(own || ours, jar.toString());
        }
    }

    @Test
    void theListNamesWhatIsNoJar() throws IOException {
        ThirdParty.write(bill().jarsIn(JARS), JARS, OURS, folder);
        String list = Files.readString(folder.resolve("THIRD-PARTY.md"));
        for (String part : List.of("Temurin", "FFmpeg", "OpenH264", "libusb", "Noto Sans SC", "h2-")) {
            assertTrue(list.contains(part), part);
        }
    }

    @Test
    void aJarThatTheBillDoesNotKnowHasNoLicence() throws IOException {
        Files.createFile(folder.resolve("stranger-1.0.jar"));
        assertEquals(List.of(new ShippedJar("stranger-1.0.jar", "", List.of())), bill().jarsIn(folder));
    }

    private static BillOfMaterials bill() throws IOException {
        return new BillOfMaterials(Path.of("target", "sbom.json"));
    }
}
