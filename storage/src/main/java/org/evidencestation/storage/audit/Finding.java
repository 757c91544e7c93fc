package org.evidencestation.storage.audit;

/**
 * Something that is wrong with a vault, or worth knowing.
 *
 * @param subject what it is about: a path from the vault's folder, slash-separated, or a recording's id
 * @param detail in English, for the expert; the user's words are chosen by code
 */
public record Finding(FindingCode code, String subject, String detail) {
    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return code.code() + " " + code + " " + subject + ": " + detail;
    }
}
