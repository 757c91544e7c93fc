package org.evidencestation.app.desktop.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.Rack;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.sound.AlarmModel.Voice;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.wall.WallModel;
import org.junit.jupiter.api.Test;

/** Two in the night is 18:00 UTC, ten in the morning 02:00 UTC. */
class AlarmModelTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NIGHT = Instant.parse("2026-11-21T18:00:00Z");

    private final Texts texts = new Texts(Language.CHINESE);
    private final List<Consumer<DockSnapshot>> receivers = new ArrayList<>();
    private final List<Alarm> heard = new ArrayList<>();
    private final SimpleObjectProperty<Boolean> disks = new SimpleObjectProperty<>(false);
    private Instant now = Rack.NOW;
    private boolean speaker = true;
    private final WallModel wall = new WallModel(
            24, new WallModel.Words(texts, new Formats(texts, ZONE), () -> now), receivers::add, Runnable::run);
    private AlarmModel alarms = alarms();

    private AlarmModel alarms() {
        return new AlarmModel(wall, disks, this::play, () -> now, ZONE, new Errands(Runnable::run, Runnable::run));
    }

    private boolean play(Alarm alarm) {
        heard.add(alarm);
        return speaker;
    }

    private void show(DockSnapshot snapshot) {
        receivers.getFirst().accept(snapshot);
    }

    private void wait(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            now = now.plusSeconds(1);
            alarms.tick();
        }
    }

    private void waitSeconds(int seconds) {
        wait(Duration.ofSeconds(seconds));
    }

    @Test
    void eachKindHasItsOwnSound() {
        show(Rack.ready(3));
        waitSeconds(1);
        show(Rack.stranger(5));
        waitSeconds(1);
        show(Rack.late(7));
        waitSeconds(1);
        show(Rack.unplugged(2));
        waitSeconds(1);
        disks.set(true);
        waitSeconds(1);
        assertEquals(List.of(Alarm.DONE, Alarm.PERSON, Alarm.FAULT, Alarm.PULLED, Alarm.STORAGE), heard);
    }

    @Test
    void collectingAndFreeSlotsSayNothing() {
        show(Rack.collecting(1));
        waitSeconds(5);
        show(DockSnapshot.idle(1));
        waitSeconds(5);
        assertEquals(List.of(), heard);
    }

    @Test
    void aFullDiskUnderARecorderIsToldAsTheDisk() {
        show(Rack.trouble(4, Notice.of(Notice.Code.VAULT_FULL, "2 GB")));
        waitSeconds(1);
        assertEquals(List.of(Alarm.STORAGE), heard);
    }

    @Test
    void twentyFourTilesAtOnceAreOneSound() {
        for (int slot = 1; slot <= 24; slot++) {
            show(Rack.ready(slot));
        }
        waitSeconds(60);
        assertEquals(List.of(Alarm.DONE), heard);
    }

    @Test
    void ofSeveralTheMostUrgentComesFirstAndOneAtATime() {
        show(Rack.ready(3));
        show(Rack.stranger(5));
        show(Rack.unplugged(2));
        alarms.tick();
        assertEquals(List.of(Alarm.PULLED), heard);
        waitSeconds(5);
        assertEquals(List.of(Alarm.PULLED, Alarm.PERSON, Alarm.DONE), heard);
    }

    @Test
    void whoeverIsNextToFinishIsHeardTooButNotInARattle() {
        show(Rack.ready(1));
        waitSeconds(2);
        show(Rack.ready(2));
        waitSeconds(2);
        show(Rack.ready(4));
        waitSeconds(4);
        assertEquals(List.of(Alarm.DONE), heard, "they wait for each other");
        waitSeconds(10);
        assertEquals(List.of(Alarm.DONE, Alarm.DONE), heard);
    }

    @Test
    void aLooseCableIsHeardOnceInAWhile() {
        for (int i = 0; i < 20; i++) {
            show(Rack.unplugged(2));
            waitSeconds(6);
            show(Rack.collecting(2));
            waitSeconds(6);
        }
        assertEquals(List.of(Alarm.PULLED), heard);
        wait(AlarmModel.REPEAT);
        show(Rack.unplugged(2));
        waitSeconds(1);
        assertEquals(List.of(Alarm.PULLED, Alarm.PULLED), heard);
    }

    @Test
    void whatStandsIsNotRepeated() {
        show(Rack.late(7));
        wait(Duration.ofHours(2));
        assertEquals(List.of(Alarm.FAULT), heard);
    }

    @Test
    void tenMinutesOfQuietAndThenWhatIsStillRed() {
        alarms.switchQuiet();
        assertEquals(Voice.QUIET, alarms.voice().get());
        assertEquals(Optional.of(Rack.NOW.plus(AlarmModel.QUIET)), alarms.quietUntil());
        show(Rack.ready(3));
        show(Rack.late(7));
        show(Rack.unplugged(2));
        show(Rack.collecting(2));
        wait(AlarmModel.QUIET.minusSeconds(1));
        assertEquals(List.of(), heard);
        waitSeconds(5);
        assertEquals(Voice.ON, alarms.voice().get());
        assertEquals(List.of(Alarm.FAULT), heard, "what went well, or is well again, is no news");
    }

    @Test
    void quietCanBeEndedAtOnce() {
        alarms.switchQuiet();
        show(Rack.late(7));
        waitSeconds(3);
        alarms.switchQuiet();
        waitSeconds(1);
        assertEquals(List.of(Alarm.FAULT), heard);
        assertEquals(Optional.empty(), alarms.quietUntil());
    }

    @Test
    void theSettingsTurnThemOffForGoodAndOnAgain() {
        alarms.want(false);
        assertEquals(Voice.OFF, alarms.voice().get());
        show(Rack.late(7));
        disks.set(true);
        alarms.switchQuiet();
        wait(Duration.ofHours(1));
        assertEquals(Voice.OFF, alarms.voice().get(), "no press ends what the office decided");
        assertEquals(List.of(), heard);
        alarms.want(true);
        waitSeconds(5);
        assertEquals(List.of(Alarm.FAULT, Alarm.STORAGE), heard);
    }

    @Test
    void withoutALoudspeakerItIsSaidAndTriedAgain() {
        speaker = false;
        show(Rack.late(7));
        waitSeconds(1);
        assertEquals(Voice.NO_SPEAKER, alarms.voice().get());
        speaker = true;
        show(Rack.ready(3));
        waitSeconds(1);
        assertEquals(Voice.ON, alarms.voice().get());
        assertEquals(List.of(Alarm.FAULT, Alarm.DONE), heard);
    }

    @Test
    void aSpeakerThatBreaksEndsNothing() {
        alarms = new AlarmModel(
                wall,
                disks,
                alarm -> {
                    throw new IllegalStateException("as a driver may");
                },
                () -> now,
                ZONE,
                new Errands(Runnable::run, Runnable::run));
        show(Rack.late(7));
        waitSeconds(1);
        assertEquals(Voice.NO_SPEAKER, alarms.voice().get());
        show(Rack.unplugged(2));
        waitSeconds(20);
    }

    @Test
    void aSpeakerThatNeverComesToAnEndIsToldAndNotAskedAgain() {
        List<Runnable> stuck = new ArrayList<>();
        alarms = new AlarmModel(wall, disks, this::play, () -> now, ZONE, new Errands(stuck::add, Runnable::run));
        show(Rack.late(7));
        waitSeconds(20);
        assertEquals(Voice.ON, alarms.voice().get());
        show(Rack.unplugged(2));
        waitSeconds(20);
        assertEquals(Voice.NO_SPEAKER, alarms.voice().get());
        assertEquals(1, stuck.size());
        stuck.getFirst().run();
        assertEquals(Voice.ON, alarms.voice().get(), "it did after all");
        waitSeconds(1);
        assertEquals(2, stuck.size());
    }

    @Test
    void atNightOnlyWhatSomebodyAtTheRackHasJustCausedIsHeard() {
        now = NIGHT;
        alarms = alarms();
        disks.set(true);
        show(Rack.late(7));
        show(Rack.ready(3));
        waitSeconds(30);
        assertEquals(List.of(), heard, "nobody is there");
        show(Rack.unplugged(2));
        waitSeconds(1);
        assertEquals(List.of(Alarm.PULLED), heard, "somebody is");
        heard.clear();
        wait(Duration.ofHours(3).plusMinutes(58));
        assertEquals(List.of(), heard);
        wait(Duration.ofMinutes(3));
        assertEquals(List.of(Alarm.FAULT, Alarm.STORAGE), heard, "in the morning, what is still so");
    }

    @Test
    void whatIsWellAgainByMorningIsNotTold() {
        now = NIGHT;
        alarms = alarms();
        disks.set(true);
        waitSeconds(5);
        disks.set(false);
        wait(Duration.ofHours(5));
        assertEquals(List.of(), heard);
    }
}
