package org.evidencestation.app.cli;

import java.util.Optional;

/** Asks somebody for what must not be seen. */
@FunctionalInterface
public interface Secrets {
    /** @return what was typed, which whoever asked wipes; empty if nobody is there to type */
    Optional<char[]> ask(String prompt);
}
