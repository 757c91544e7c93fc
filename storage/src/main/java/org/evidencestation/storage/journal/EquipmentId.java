package org.evidencestation.storage.journal;

/** One device of the equipment ledger; a UUID in its canonical text. */
public record EquipmentId(String value) {
    public EquipmentId {
        CanonicalUuid.require(value, "an equipment id");
    }

    @Override
    public String toString() {
        return value;
    }
}
