package org.evidencestation.app.disc.burner;

import com.fasterxml.jackson.databind.JsonNode;
import org.evidencestation.app.disc.burner.BurnException.Fault;

/** What the script's last word means; numbers are those of imapi2error.h, imapi2fserror.h and winerror.h. */
final class ImapiFaults {
    private ImapiFaults() {}

    static BurnException of(JsonNode line) {
        String result = line.path("hresult").asText();
        Fault fault =
                switch (result) {
                    case "C0AA0202", "80070015" -> Fault.NO_MEDIUM; // no media, not ready
                    case "C0AA0203", "C0AA0204", "C0AA0209", "C0AA0406" ->
                        Fault.WRONG_MEDIUM; // incompatible, upside down, protected, not supported
                    case "C0AAB120" -> Fault.TOO_SMALL; // the image is larger than the medium
                    case "8007048F", "800701B1", "80070037" -> Fault.DRIVE_GONE; // not connected, no such device
                    case "C0AA0002" -> Fault.CANCELLED;
                    default -> word(line.path("failed").asText());
                };
        return new BurnException(fault, result + " " + line.path("detail").asText());
    }

    private static Fault word(String word) {
        return switch (word) {
            case "NO_DRIVE" -> Fault.NO_DRIVE;
            case "NO_MEDIUM" -> Fault.NO_MEDIUM;
            case "REWRITABLE" -> Fault.REWRITABLE;
            case "WRONG_MEDIUM" -> Fault.WRONG_MEDIUM;
            case "TOO_SMALL" -> Fault.TOO_SMALL;
            case "WRITE_FAILED" -> Fault.WRITE_FAILED;
            case "READ_FAILED" -> Fault.READ_FAILED;
            default -> Fault.NO_TOOL;
        };
    }
}
