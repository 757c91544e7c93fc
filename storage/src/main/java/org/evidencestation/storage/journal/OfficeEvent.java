package org.evidencestation.storage.journal;

/**
 * What people say, rather than what the machine saw: each line names who said it. The journal keeps the words; what follows
 * from them - a deadline, a task, a place in a ledger - is worked out anew by whoever reads them.
 */
public sealed interface OfficeEvent extends Event
        permits DutyEvent,
                EquipmentEvent,
                RegimeEvent,
                AccountEvent,
                ReviewEvent,
                AccessEvent,
                ViewingEvent,
                DiscEvent,
                HandOffEvent,
                KeepingEvent,
                ClearanceEvent,
                SettingEvent {
    /** The number of the person who says so, as of {@link DutyEvent.PersonListed}, or {@link #STATION}. */
    String by();

    /** The station itself did it, by a rule it was given. */
    String STATION = "station";
}
