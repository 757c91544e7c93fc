package org.evidencestation.storage.journal;

import org.evidencestation.storage.seal.Sha256;

/** Three readable lines - origin, size, head - that commit to every line before. */
public record Checkpoint(String origin, long size, Sha256 head) {}
