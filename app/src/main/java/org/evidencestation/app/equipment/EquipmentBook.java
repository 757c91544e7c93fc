package org.evidencestation.app.equipment;

import org.evidencestation.app.office.LedgerBook;

/** What is known of equipment. */
public final class EquipmentBook extends LedgerBook<EquipmentLedger> {
    public EquipmentBook(Lines lines) {
        super(lines, new EquipmentLedger(), EquipmentLedger::take);
    }
}
