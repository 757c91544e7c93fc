package org.evidencestation.app.desktop.equipment;

/** The lists of the equipment screen. */
public enum EquipmentPage {
    LEDGER,
    EQUIPPING,
    CARE,
    MODELS
}
