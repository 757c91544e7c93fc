package org.evidencestation.app.desktop.setup;

/**
 * Why a page cannot be left yet.
 *
 * @param key of the words
 * @param about what they name; may be empty
 */
record Missing(String key, String about) {
    Missing(String key) {
        this(key, "");
    }
}
