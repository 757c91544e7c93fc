package org.evidencestation.app.desktop.sound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.wall.TileModel;
import org.evidencestation.app.desktop.wall.WallModel;

/**
 * When the wall says something aloud. One sound at a time, the most urgent first; however many tiles turn red at once, it is
 * one; a tile that goes back and forth is heard once in a while. At night only what somebody at the rack has just caused is
 * heard, the rest in the morning if it is still so. What is red when silence ends is heard then.
 */
public final class AlarmModel {
    /** How long somebody who wants quiet has it. */
    public static final Duration QUIET = Duration.ofMinutes(10);

    /** So long the same tile says the same only once. */
    static final Duration REPEAT = Duration.ofMinutes(5);

    /** So long the same kind is heard once, whichever tile it is. */
    static final Duration APART = Duration.ofSeconds(10);

    /** A sound card that has not come to an end by then will not. */
    private static final Duration STUCK = Duration.ofSeconds(30);

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private final WallModel wall;
    private final ObservableValue<Boolean> disks;
    private final Speaker speaker;
    private final InstantSource time;
    private final ZoneId zone;
    private final Errands errands;
    private final Set<Alarm> waiting = EnumSet.noneOf(Alarm.class);
    private final Set<Alarm> inTheMorning = EnumSet.noneOf(Alarm.class);
    private final Map<Alarm, Instant> heard = new EnumMap<>(Alarm.class);
    private final Map<Said, Instant> said = new HashMap<>();
    private final ReadOnlyObjectWrapper<Voice> voice = new ReadOnlyObjectWrapper<>(Voice.ON);
    private Optional<Instant> quietUntil = Optional.empty();
    private boolean wanted = true;
    private Optional<Instant> playing = Optional.empty();
    private boolean night;

    private record Said(String whose, Alarm alarm) {}

    /** Whether anything is heard. */
    public enum Voice {
        ON,
        /** For a while. */
        QUIET,
        /** The settings say so. */
        OFF,
        /** There is nothing to play it on. */
        NO_SPEAKER
    }

    /**
     * @param disks whether somebody must see to a disk
     * @param zone of the office's day and night
     */
    public AlarmModel(
            WallModel wall,
            ObservableValue<Boolean> disks,
            Speaker speaker,
            InstantSource time,
            ZoneId zone,
            Errands errands) {
        this.wall = wall;
        this.disks = disks;
        this.speaker = speaker;
        this.time = time;
        this.zone = zone;
        this.errands = errands;
        this.night = atNight();
        wall.tiles().forEach(tile -> tile.snapshot().subscribe(this::changed));
        disks.subscribe((before, now) -> {
            if (now) {
                raise("", Alarm.STORAGE, false);
            }
        });
    }

    private void changed(DockSnapshot before, DockSnapshot now) {
        of(now).filter(alarm -> !of(before).equals(Optional.of(alarm)))
                .ifPresent(alarm -> raise(whose(now), alarm, justCaused(now, alarm)));
    }

    /** What a tile has to say. */
    private static Optional<Alarm> of(DockSnapshot snapshot) {
        Optional<Notice.Code> first = snapshot.notices().stream().findFirst().map(Notice::code);
        if (first.filter(it -> it == Notice.Code.VAULT_FULL || it == Notice.Code.VAULT_FAILED)
                .isPresent()) {
            return Optional.of(Alarm.STORAGE);
        }
        if (first.filter(it -> it == Notice.Code.UNPLUGGED).isPresent()) {
            return Optional.of(Alarm.PULLED);
        }
        return switch (snapshot.state()) {
            case IDLE, COLLECTING -> Optional.empty();
            case ATTENTION -> Optional.of(Alarm.PERSON);
            case FAULT -> Optional.of(Alarm.FAULT);
            case READY -> Optional.of(Alarm.DONE);
        };
    }

    /** The recorder, where there is one: the next one in the same slot has a word of its own. */
    private static String whose(DockSnapshot snapshot) {
        return snapshot.slot() + " "
                + snapshot.recorder().map(DockSnapshot.RecorderFacts::name).orElse("");
    }

    /** Whether somebody is at the rack and did something that led to it. */
    private boolean justCaused(DockSnapshot snapshot, Alarm alarm) {
        boolean fresh = snapshot.recorder()
                .filter(it -> it.dockedAt().plus(QUIET).isAfter(time.instant()))
                .isPresent();
        return alarm == Alarm.PULLED || fresh;
    }

    private void raise(String whose, Alarm alarm, boolean justCaused) {
        Instant now = time.instant();
        Said what = new Said(whose, alarm);
        Instant last = said.get(what);
        if (last != null && last.plus(REPEAT).isAfter(now)) {
            return;
        }
        said.put(what, now);
        if (atNight() && !justCaused) {
            inTheMorning.add(alarm);
        } else if (voice.get() == Voice.ON || voice.get() == Voice.NO_SPEAKER) {
            waiting.add(alarm);
        }
    }

    /** Once a second: says the most urgent of what waits, ends quiet and night. */
    public void tick() {
        Instant now = time.instant();
        if (quietUntil.filter(until -> !until.isAfter(now)).isPresent()) {
            listen();
        }
        boolean wasNight = night;
        night = atNight();
        if (wasNight && !night) {
            inTheMorning.stream()
                    .filter(alarm -> alarm != Alarm.DONE && stands(alarm))
                    .forEach(waiting::add);
            inTheMorning.clear();
        }
        if (voice.get() == Voice.QUIET || voice.get() == Voice.OFF) {
            waiting.clear();
        }
        if (playing.filter(since -> since.plus(STUCK).isBefore(now)).isPresent()) {
            unheard();
        }
        if (playing.isEmpty()) {
            waiting.stream().filter(alarm -> rested(alarm, now)).findFirst().ifPresent(alarm -> play(alarm, now));
        }
    }

    private boolean rested(Alarm alarm, Instant now) {
        Instant last = heard.get(alarm);
        return last == null || !last.plus(APART).isAfter(now);
    }

    private void play(Alarm alarm, Instant now) {
        waiting.remove(alarm);
        heard.put(alarm, now);
        playing = Optional.of(now);
        errands.<Boolean>run(() -> speaker.play(alarm), this::played, problem -> played(false));
    }

    private void played(boolean heardIt) {
        playing = Optional.empty();
        if (!heardIt) {
            unheard();
        } else if (voice.get() == Voice.NO_SPEAKER) {
            voice.set(Voice.ON);
        }
    }

    private void unheard() {
        if (voice.get() == Voice.ON) {
            voice.set(Voice.NO_SPEAKER);
        }
    }

    private boolean atNight() {
        LocalTime clock = time.instant().atZone(zone).toLocalTime();
        return clock.isBefore(MORNING) || !clock.isBefore(NIGHT);
    }

    private boolean stands(Alarm alarm) {
        return switch (alarm) {
            case STORAGE -> disks.getValue() || onTheWall(alarm);
            case PULLED, FAULT, PERSON, DONE -> onTheWall(alarm);
        };
    }

    private boolean onTheWall(Alarm alarm) {
        return wall.tiles().stream().map(TileModel::snapshot).anyMatch(tile -> of(tile.get())
                .equals(Optional.of(alarm)));
    }

    /** Quiet for a while, or an end of it. Nothing if the settings want no sound at all. */
    public void switchQuiet() {
        if (voice.get() == Voice.QUIET) {
            listen();
        } else if (voice.get() != Voice.OFF) {
            quietUntil = Optional.of(time.instant().plus(QUIET));
            waiting.clear();
            voice.set(Voice.QUIET);
        }
    }

    /** @param sounds whether the settings want any */
    public void want(boolean sounds) {
        if (wanted == sounds) {
            return;
        }
        wanted = sounds;
        if (sounds) {
            listen();
        } else {
            quietUntil = Optional.empty();
            waiting.clear();
            inTheMorning.clear();
            voice.set(Voice.OFF);
        }
    }

    /** What is still red has not been heard. */
    private void listen() {
        quietUntil = Optional.empty();
        voice.set(Voice.ON);
        for (Alarm alarm : Alarm.values()) {
            if (alarm.stands() && stands(alarm)) {
                waiting.add(alarm);
            }
        }
    }

    public ReadOnlyObjectProperty<Voice> voice() {
        return voice.getReadOnlyProperty();
    }

    /** Until when it is quiet; empty if it is not. */
    public Optional<Instant> quietUntil() {
        return quietUntil;
    }
}
