package org.evidencestation.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether evidence discs can be burned here. */
final class DiscChecks {
    private static final Pattern XORRISO = Pattern.compile("xorriso version\\s*:\\s*(\\S+)");
    private static final Pattern DVDISASTER = Pattern.compile("dvdisaster-?\\s*(\\d[\\w.]*)");

    private final Computer computer;

    DiscChecks(Computer computer) {
        this.computer = computer;
    }

    Check burner() {
        if (computer.windows()) {
            return Check.note(Topic.BURNER, "windows");
        }
        Optional<String> program = computer.ask("xorriso", "-no_rc", "-version")
                .map(it -> XORRISO.matcher(it.words()))
                .filter(Matcher::find)
                .map(it -> it.group(1));
        List<Path> drives = computer.in("dev", "sr[0-9]*");
        if (program.isEmpty()) {
            return drives.isEmpty()
                    ? Check.note(Topic.BURNER, "neither")
                    : Check.attention(Topic.BURNER, "noProgram", drives.getFirst());
        }
        if (drives.isEmpty()) {
            return Check.note(Topic.BURNER, "noDrive", program.get());
        }
        Path drive = drives.getFirst();
        return Files.isReadable(drive) && Files.isWritable(drive)
                ? Check.good(Topic.BURNER, "good", drive, program.get())
                : Check.bad(Topic.BURNER, "closed", drive);
    }

    /** So that a scratched disc can be read once more. */
    Check correction() {
        return computer.ask("dvdisaster", "--version")
                .map(it -> DVDISASTER.matcher(it.words()))
                .filter(Matcher::find)
                .map(it -> Check.good(Topic.CORRECTION, "good", it.group(1)))
                .orElse(Check.note(Topic.CORRECTION, "none"));
    }
}
