package org.evidencestation.devices.mtp.responder;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What a responder is.
 *
 * @param battery 0 to 100
 * @param time what its clock follows
 * @param zone its local time is that of
 * @param clockOffset how far its clock is ahead
 */
public record ResponderModel(
        String manufacturer,
        String model,
        String serial,
        int battery,
        InstantSource time,
        ZoneId zone,
        Duration clockOffset,
        List<ResponderCard> cards,
        Set<Habit> habits) {
    public ResponderModel {
        cards = List.copyOf(cards);
        habits = Set.copyOf(habits);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }
}
