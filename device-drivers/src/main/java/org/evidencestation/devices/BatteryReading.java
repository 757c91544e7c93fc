package org.evidencestation.devices;

/** What is known about the charge. */
public sealed interface BatteryReading {
    /** @param percent 0 to 100 */
    record Charge(int percent) implements BatteryReading {
        public Charge {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("Not a percentage: " + percent);
            }
        }
    }

    /** There is no way to ask this recorder. */
    record Unknown() implements BatteryReading {}
}
