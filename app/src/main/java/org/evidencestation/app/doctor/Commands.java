package org.evidencestation.app.doctor;

import java.util.List;
import java.util.Optional;

/** Programs of the operating system that are asked what they know; none of them is told to change anything. */
public interface Commands {
    /** @return empty if there is no such program, or it did not answer in time */
    Optional<Said> ask(List<String> command);

    /** @param words its standard output and its complaints */
    record Said(int status, String words) {
        boolean well() {
            return status == 0;
        }
    }
}
