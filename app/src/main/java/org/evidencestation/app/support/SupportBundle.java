package org.evidencestation.app.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Texts in a ZIP that a person can read before giving it away; everything goes through a {@link Scrubber} on its way in. */
public final class SupportBundle {
    private static final String READ_ME = """
            What is in here, for whoever gives it away and whoever gets it:

              doctor.txt    what this computer and this office have of what a station needs
              settings.txt  the settings, without names and places
              journal.csv   how many lines of which kind the journal has on which day, and nothing of what they say
              log/          the end of the program's log

            Names of people, numbers, cases, recorders, clips and folders were replaced by <known>, <file>, <text> and <number>. There
            is no footage, no still, no key and no password in it. Have a look before you send it.
            """;

    private final Scrubber scrubber;
    private final Map<String, String> texts = new LinkedHashMap<>();

    public SupportBundle(Scrubber scrubber) {
        this.scrubber = scrubber;
        texts.put("README.txt", READ_ME);
    }

    /** @param name inside the ZIP, with slashes */
    public void add(String name, String text) {
        texts.put(name, scrubber.scrubbed(text));
    }

    /** @param file is replaced if it exists: whoever names it has been asked */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
