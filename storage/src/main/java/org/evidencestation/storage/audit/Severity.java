package org.evidencestation.storage.audit;

/** What a finding costs. */
public enum Severity {
    /** Nothing is wrong; worth knowing. */
    INFO,
    /** No evidence is lost, but something that protects it is weaker than it should be. */
    WARNING,
    /** Evidence, or the proof that it is genuine, is damaged or gone. */
    ERROR
}
