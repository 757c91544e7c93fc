package org.evidencestation.app.doctor;

/** What only the office can say. */
final class OfficeChecks {
    private final Office office;

    OfficeChecks(Office office) {
        this.office = office;
    }

    Check people() {
        return office.stored().filter(Office.Stored::founded).isPresent()
                ? Check.good(Topic.PEOPLE, "good")
                : Check.attention(Topic.PEOPLE, "nobody");
    }

    /** Without its name no form can be printed. */
    Check office() {
        return office.unit().isBlank()
                ? Check.attention(Topic.OFFICE, "nameless", office.profile())
                : Check.good(Topic.OFFICE, "good", office.unit(), office.profile());
    }

    Check slots() {
        Office.Slots slots = office.slots();
        if (slots.learnt() == 0) {
            return Check.note(Topic.SLOTS, "none", slots.wanted());
        }
        return slots.learnt() < slots.wanted()
                ? Check.note(Topic.SLOTS, "some", slots.learnt(), slots.wanted())
                : Check.good(Topic.SLOTS, "good", slots.wanted());
    }
}
