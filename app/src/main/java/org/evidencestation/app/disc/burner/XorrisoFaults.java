package org.evidencestation.app.disc.burner;

import java.util.List;
import java.util.stream.Collectors;
import org.evidencestation.app.disc.burner.BurnException.Fault;

/** What xorriso's end means. Its exit status tells little more than that it gave up, so its words are asked. */
final class XorrisoFaults {
    private static final int MOST_WORDS = 6;

    private XorrisoFaults() {}

    /** What it was doing. */
    enum Phase {
        OPENING(Fault.NO_DRIVE),
        PLANNING(Fault.WRITE_FAILED),
        WRITING(Fault.WRITE_FAILED),
        READING(Fault.READ_FAILED),
        CHECKING(Fault.NOT_THE_SAME);

        private final Fault fault;

        Phase(Fault fault) {
            this.fault = fault;
        }

        /** What failing in it is, if nothing more is known. */
        Fault fault() {
            return fault;
        }
    }

    static BurnException of(Phase phase, int status, List<String> remarks) {
        if (Together.missing(status)) {
            return new BurnException(Fault.NO_TOOL, "xorriso does not start");
        }
        return new BurnException(fault(phase, remarks), "xorriso ended with " + status + ". " + summary(remarks));
    }

    private static Fault fault(Phase phase, List<String> remarks) {
        String all = String.join("\n", remarks);
        if (phase != Phase.OPENING && gone(all)) {
            return Fault.DRIVE_GONE;
        }
        if (all.contains("exceeds free space on media") || all.contains("Image size exceeds")) {
            return Fault.TOO_SMALL;
        }
        return phase.fault();
    }

    private static boolean gone(String all) {
        return all.contains("Lost connection to drive")
                || all.contains("No such device")
                || all.contains("Unknown error 19");
    }

    /** The last lines that tell of trouble. */
    static String summary(List<String> remarks) {
        List<String> trouble = remarks.stream()
                .filter(line -> line.matches(".*: (FATAL|ABORT|FAILURE|MISHAP|SORRY|WARNING) :.*")
                        || line.startsWith("libburn"))
                .toList();
        return trouble.stream().skip(Math.max(0, trouble.size() - MOST_WORDS)).collect(Collectors.joining("; "));
    }
}
