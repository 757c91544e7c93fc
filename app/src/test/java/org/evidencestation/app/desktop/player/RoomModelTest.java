package org.evidencestation.app.desktop.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.player.RoomModel.Stage;
import org.evidencestation.app.media.Way;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.junit.jupiter.api.Test;

/** When the room closes by itself, and what is tried in which order; without a toolkit. */
class RoomModelTest {
    private Instant now = Instant.parse("2026-11-21T00:05:12Z");
    private final PaperFilms films = new PaperFilms(() -> now);
    private final List<String> left = new ArrayList<>();
    private final RoomModel room = new RoomModel(
            films, films.projector(), () -> now, new Errands(Runnable::run, Runnable::run), () -> left.add("back"));

    private void passes(Duration time) {
        now = now.plus(time);
        room.tick();
    }

    private void enter() {
        room.enter(films.grant(now.plus(Duration.ofHours(2))), "查阅");
        room.accepted().set(true);
        room.accept();
        films.settle();
    }

    private void watch(boolean whole) {
        room.watch(films.first(), whole, "归档登记");
        films.settle();
    }

    @Test
    void nothingIsOpenedBeforeTheUndertakingIsTicked() {
        room.enter(films.grant(now.plus(Duration.ofHours(2))), "查阅");
        room.accept();
        assertInstanceOf(Stage.Undertaking.class, room.stage().get());
        assertEquals(List.of(), films.said);
        room.accepted().set(true);
        room.accept();
        assertInstanceOf(Stage.Open.class, room.stage().get());
        assertEquals("opened SA10", films.said.getFirst());
    }

    @Test
    void beginsAtTheSecondThatAFindingNames() {
        room.watch(films.first(), Duration.ofSeconds(15), "评查");
        films.settle();
        assertEquals(Duration.ofSeconds(15), room.player().position().get());
        assertEquals(PlayerModel.State.PLAYING, room.player().state().get());
    }

    @Test
    void closesWhenNobodyIsThere() {
        enter();
        room.player().playOrPause();
        passes(RoomModel.LONGEST_IDLE.minusSeconds(1));
        assertInstanceOf(Stage.Open.class, room.stage().get());
        assertTrue(room.remaining().get().orElseThrow().idle());
        assertTrue(room.remaining().get().orElseThrow().soon());
        passes(Duration.ofSeconds(1));
        assertEquals(
                ViewingEnded.IDLE,
                assertInstanceOf(Stage.Closed.class, room.stage().get()).end().reason());
        assertEquals(PlayerModel.State.EMPTY, room.player().state().get());
    }

    @Test
    void aTouchCountsAnew() {
        enter();
        room.player().playOrPause();
        passes(Duration.ofMinutes(4));
        room.touch();
        passes(Duration.ofMinutes(4));
        assertInstanceOf(Stage.Open.class, room.stage().get());
    }

    @Test
    void aFilmRunsToItsEndButNotAllNight() {
        enter();
        for (int minute = 0; minute < 30; minute++) {
            passes(Duration.ofMinutes(1));
            assertInstanceOf(Stage.Open.class, room.stage().get(), "minute " + minute);
        }
        passes(RoomModel.LONGEST_IDLE);
        assertInstanceOf(Stage.Closed.class, room.stage().get());
    }

    @Test
    void closesWhenWhatWasGrantedEnds() {
        enter();
        for (int minute = 0; minute < 119; minute++) {
            room.touch();
            passes(Duration.ofMinutes(1));
        }
        assertInstanceOf(Stage.Open.class, room.stage().get());
        room.touch();
        passes(Duration.ofMinutes(1));
        assertEquals(
                ViewingEnded.TIME_UP,
                assertInstanceOf(Stage.Closed.class, room.stage().get()).end().reason());
    }

    @Test
    void closesWhenItIsTakenBackOrWhoeverOpenedItIsSignedOut() {
        enter();
        films.lasts = false;
        passes(Duration.ofSeconds(1));
        assertEquals(
                ViewingEnded.TIME_UP,
                assertInstanceOf(Stage.Closed.class, room.stage().get()).end().reason());
    }

    @Test
    void whoWatchesEveryDayNeedNotWaitForTheProof() {
        watch(false);
        room.leave();
        assertEquals(List.of("back"), left);
        assertEquals("ended BY_PERSON", films.said.getLast());
        assertInstanceOf(Stage.Empty.class, room.stage().get());
    }

    @Test
    void triesOneWayAfterTheOther() {
        films.refusing(new Way.Direct());
        watch(false);
        assertEquals(List.of("direct", "repacked", "playing"), films.shown);
        assertEquals(Optional.of(new Way.Repacked(true)), room.player().way().get());
    }

    @Test
    void saysSoWhenNoWayIsLeft() {
        films.refusing(new Way.Direct(), new Way.Repacked(true), new Way.Frames());
        watch(false);
        assertEquals(PlayerModel.State.UNPLAYABLE, room.player().state().get());
        assertTrue(room.player().why().get().isPresent());
    }

    @Test
    void goesOnToTheNextRecordingAndSaysWhatLiesBetween() {
        watch(true);
        films.audience().ended();
        films.settle();
        assertEquals(Optional.of(films.second()), room.player().recording().get());
        assertEquals(
                Optional.of(Duration.ofSeconds(30)), room.player().leapt().get().map(it -> it.length()));
        films.audience().ended();
        films.settle();
        assertEquals(PlayerModel.State.ENDED, room.player().state().get());
    }

    @Test
    void whatAnEarlierFilmSaysIsPassedOver() {
        watch(true);
        Screening.Audience earlier = films.audience();
        room.player().open(films.second(), Duration.ZERO, true);
        films.settle();
        earlier.at(Duration.ofSeconds(9));
        earlier.failed("late");
        assertEquals(Duration.ZERO, room.player().position().get());
        assertEquals(PlayerModel.State.PLAYING, room.player().state().get());
    }

    @Test
    void seeksWithinTheFilm() {
        watch(false);
        room.player().seek(Duration.ofHours(1));
        assertEquals(Duration.ofSeconds(60), room.player().position().get());
        room.player().leap(Duration.ofSeconds(-90));
        assertEquals(Duration.ZERO, room.player().position().get());
    }

    @Test
    void theSlowestAndTheFastestStay() {
        watch(false);
        for (int i = 0; i < 9; i++) {
            room.player().faster();
        }
        assertEquals(8.0, room.player().speed().get());
        for (int i = 0; i < 9; i++) {
            room.player().slower();
        }
        assertEquals(0.25, room.player().speed().get());
    }
}
