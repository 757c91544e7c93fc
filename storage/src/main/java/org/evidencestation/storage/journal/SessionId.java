package org.evidencestation.storage.journal;

/** From signing in to signing out; a UUID in its canonical text. */
public record SessionId(String value) {
    public SessionId {
        CanonicalUuid.require(value, "a session id");
    }

    @Override
    public String toString() {
        return value;
    }
}
