package org.evidencestation.app.desktop.health;

/** How well something stands, from best to worst; each has its own word, shape and colour. */
public enum HealthState {
    GOOD,
    /** Absent by choice, or nothing to say yet: neither good nor bad. */
    NEUTRAL,
    RUNNING,
    /** Protection is weaker than it should be: somebody should act in the next days. */
    ATTENTION,
    /** Evidence is damaged or stands on one leg: somebody must act now. */
    BAD;

    /** Whether somebody must come and look. */
    public boolean calls() {
        return this == ATTENTION || this == BAD;
    }

    HealthState worse(HealthState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
