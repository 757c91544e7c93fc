package org.evidencestation.storage.audit.verify;

/** The command line makes no sense. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String argument;

    /** @param key of the sentence that says so */
    UsageException(String key, String argument) {
        super(key + ": " + argument);
        this.key = key;
        this.argument = argument;
    }

    String key() {
        return key;
    }

    String argument() {
        return argument;
    }
}
