package org.evidencestation.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.paper.Face;

/** What the program itself runs on. */
final class ProgramChecks {
    private static final int JAVA = 25;
    private static final long KIBIBYTES_WANTED = 1_900_000;
    private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s+(\\d+) kB");

    /** A word of every screen. */
    private static final String WRITTEN = "执法记录仪";

    private final Computer computer;
    private final Office office;

    ProgramChecks(Computer computer, Office office) {
        this.computer = computer;
        this.office = office;
    }

    Check runtime() {
        Runtime.Version version = Runtime.version();
        String machine = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
        return version.feature() >= JAVA
                ? Check.good(Topic.PROGRAM, "good", version, machine)
                : Check.bad(Topic.PROGRAM, "old", version, JAVA);
    }

    Check memory() {
        Optional<Long> total = computer.text("proc/meminfo")
                .map(TOTAL::matcher)
                .filter(Matcher::find)
                .map(it -> Long.parseLong(it.group(1)));
        if (total.isEmpty()) {
            return Check.unknown(Topic.MEMORY, "/proc/meminfo");
        }
        String size = HumanSize.of(total.get() << 10);
        return total.get() >= KIBIBYTES_WANTED
                ? Check.good(Topic.MEMORY, "good", size)
                : Check.attention(Topic.MEMORY, "little", size);
    }

    /** Java takes file names in the locale's encoding; there is no way to change it in a running program. */
    Check names() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        return encoding.equalsIgnoreCase("UTF-8")
                ? Check.good(Topic.NAMES, "good")
                : computer.windows()
                        ? Check.note(Topic.NAMES, "windows", encoding)
                        : Check.bad(Topic.NAMES, "garbled", encoding);
    }

    /** By what draws them on paper: the other way to read a font needs libraries that a bare system may lack. */
    Check fonts() {
        for (String face : List.of(Face.PLAIN, Face.BOLD)) {
            try (PDDocument paper = new PDDocument()) {
                if (!Face.load(paper, face).drawable(WRITTEN).equals(WRITTEN)) {
                    return Check.bad(Topic.FONTS, "poor", face);
                }
            } catch (IOException e) {
                return Check.bad(Topic.FONTS, "broken", face);
            }
        }
        return Check.good(Topic.FONTS, "good");
    }

    Check decoder() {
        try {
            return Check.good(Topic.DECODER, "good", office.decoder().version());
        } catch (IOException e) {
            return Check.bad(Topic.DECODER, "fails", String.valueOf(e.getMessage()));
        }
    }

    Check logs() {
        Path folder = office.places().logs();
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = existing.getParent() == null ? Path.of("/") : existing.getParent();
        }
        return Files.isWritable(existing)
                ? Check.good(Topic.LOGS, "good", folder)
                : Check.attention(Topic.LOGS, "closed", folder);
    }
}
