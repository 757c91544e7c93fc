package org.evidencestation.devices.mtp;

/** What a property holds. */
sealed interface PropertyValue {
    record Whole(long value) implements PropertyValue {}

    record Text(String value) implements PropertyValue {}

    /** An array, or a number of more bits than concern us. */
    record Other() implements PropertyValue {}
}
