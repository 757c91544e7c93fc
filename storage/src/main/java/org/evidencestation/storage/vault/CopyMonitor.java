package org.evidencestation.storage.vault;

/** Told how a copy comes along, from the copying threads; must be quick. */
public interface CopyMonitor {
    CopyMonitor NONE = new CopyMonitor() {};

    /** @param bytes of this clip now in staging, those of earlier tries included */
    default void copied(long bytes) {}

    /** @param bytes of our copy read again so far */
    default void verified(long bytes) {}
}
