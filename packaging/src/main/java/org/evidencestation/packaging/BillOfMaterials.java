package org.evidencestation.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a CycloneDX bill of materials says of the jars in a folder. */
final class BillOfMaterials {
    private final Map<String, JsonNode> components = new HashMap<>();

    /** @throws IOException if the file cannot be read or is no JSON */
    BillOfMaterials(Path bill) throws IOException {
        new ObjectMapper()
                .readTree(bill.toFile())
                .path("components")
                .forEach(component -> components.put(fileOf(component), component));
    }

    /** The jars of a folder and those below it, by name; one that the bill does not know has no licence. */
    List<ShippedJar> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .map(this::described)
                    .toList();
        }
    }

    private ShippedJar described(String file) {
        JsonNode component = components.get(file.equals("station-app.jar") ? fileOfApp() : file);
        if (component == null) {
            return new ShippedJar(file, "", List.of());
        }
        String coordinates = component.path("group").asText() + ":"
                + component.path("name").asText() + ":"
                + component.path("version").asText();
        return new ShippedJar(file, coordinates, licences(component));
    }

    /** The program's own jar is called differently than its artifact. */
    private String fileOfApp() {
        return components.keySet().stream()
                .filter(file -> file.startsWith("app-"))
                .findFirst()
                .orElse("");
    }

    private static List<String> licences(JsonNode component) {
        List<String> found = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            found.add(
                    choice.has("expression")
                            ? choice.path("expression").asText()
                            : licence.path("id").asText(licence.path("name").asText()));
        }
        return found;
    }

    /** A component's purl ends with its classifier, if it has one, and its type. */
    private static String fileOf(JsonNode component) {
        String purl = component.path("purl").asText();
        int at = purl.indexOf("classifier=");
        String classifier =
                at < 0 ? "" : "-" + purl.substring(at + "classifier=".length()).split("&", 2)[0];
        return component.path("name").asText() + "-" + component.path("version").asText() + classifier + ".jar";
    }
}
