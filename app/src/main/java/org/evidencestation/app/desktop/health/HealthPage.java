package org.evidencestation.app.desktop.health;

/** The pages of the health screen. */
public enum HealthPage {
    /** How safe what is stored is. */
    EVIDENCE,
    /** Whether this computer and this office have what a station needs. */
    COMPUTER
}
