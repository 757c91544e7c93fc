package org.evidencestation.app.desktop.player;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;

/**
 * Footage opened for somebody, from the wish to the proof that it is the same as before. Closes itself when nobody touches
 * anything, when what was granted ends, and when whoever opened it is signed out.
 */
public final class RoomModel {
    /** Whoever goes leaves no footage on the screen. */
    static final Duration LONGEST_IDLE = Duration.ofMinutes(5);

    /** A film may run to its end while nobody touches anything, but not all night. */
    static final Duration LONGEST_ALONE = Duration.ofMinutes(30);

    /** From then on the screen counts. */
    private static final Duration ALONE = Duration.ofMinutes(2);

    /** From then on it does so loudly. */
    private static final Duration WARNING = Duration.ofMinutes(1);

    private final PlayerDesk desk;
    private final PlayerModel player;
    private final InstantSource time;
    private final Errands errands;
    private final Runnable back;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Empty());
    private final ReadOnlyObjectWrapper<Optional<Remaining>> remaining = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty accepted = new SimpleBooleanProperty();
    private Instant touched;
    private Instant played;

    /** @param back leads to where it was opened from */
    public RoomModel(
            PlayerDesk desk, Screening.Projector projector, InstantSource time, Errands errands, Runnable back) {
        this.desk = desk;
        this.player = new PlayerModel(projector, errands);
        this.time = time;
        this.errands = errands;
        this.back = back;
        this.touched = time.instant();
        this.played = touched;
    }

    /** How far it is. */
    public sealed interface Stage {
        record Empty() implements Stage {}

        /** What may be opened, to be chosen from. */
        record Lobby(List<MayView> granted) implements Stage {}

        /** The viewer is asked to keep secret what they will see. */
        record Undertaking(Ask ask, PlayerDesk.Undertaking words) implements Stage {}

        record Opening() implements Stage {}

        record Refused(Answer.Refused<Showing> answer) implements Stage {}

        record Open(Showing showing) implements Stage {}

        /** Everything is read once more. */
        record Closing(String reason) implements Stage {}

        /** Over; leaving is what remains. */
        record Closed(ViewingEnded end) implements Stage {}

        /** The station could not do it; what is shown is gone. */
        record Failed() implements Stage {}
    }

    /** What somebody wants to see, and with which recording, and which moment of it, it begins. */
    public record Ask(PlayerDesk.Wish wish, RecordingId first, Duration at) {}

    /**
     * How long until it closes by itself.
     *
     * @param idle because nobody touches anything, and not because what was granted ends
     * @param soon so that it is to be said loudly
     */
    public record Remaining(Duration time, boolean idle, boolean soon) {}

    public PlayerModel player() {
        return player;
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** Empty while nothing is open, or nothing ends soon. */
    public ReadOnlyObjectProperty<Optional<Remaining>> remaining() {
        return remaining.getReadOnlyProperty();
    }

    /** Whether the viewer has ticked the undertaking. */
    public BooleanProperty accepted() {
        return accepted;
    }

    /** Shows what may be opened, unless something is. */
    public void look() {
        if (stage.get() instanceof Stage.Empty) {
            errands.run(
                    desk::granted,
                    found -> {
                        if (stage.get() instanceof Stage.Empty) {
                            stage.set(new Stage.Lobby(found));
                        }
                    },
                    problem -> stage.set(new Stage.Failed()));
        }
    }

    /** By the role of whoever is signed in. */
    public void watch(RecordingId first, boolean wholeOperation, String purpose) {
        open(new Ask(new PlayerDesk.Wish(first, wholeOperation, purpose, Optional.empty(), ""), first, Duration.ZERO));
    }

    /** The same of one recording, from a moment on that somebody spoke of. */
    public void watch(RecordingId recording, Duration from, String purpose) {
        open(new Ask(new PlayerDesk.Wish(recording, false, purpose, Optional.empty(), ""), recording, from));
    }

    /** By what was granted; the viewer is asked for the undertaking first, where the regulation speaks of one. */
    public void enter(MayView grant, String purpose) {
        Optional<RecordingId> first = grant.recordings().stream().sorted().findFirst();
        if (first.isEmpty()) {
            return;
        }
        Ask ask = new Ask(
                new PlayerDesk.Wish(first.get(), false, purpose, Optional.of(grant), ""), first.get(), Duration.ZERO);
        accepted.set(false);
        desk.undertaking().ifPresentOrElse(words -> stage.set(new Stage.Undertaking(ask, words)), () -> open(ask));
    }

    /** Goes on once the undertaking is ticked. */
    public void accept() {
        if (accepted.get() && stage.get() instanceof Stage.Undertaking(Ask ask, PlayerDesk.Undertaking words)) {
            open(new Ask(ask.wish().undertaking(words.article()), ask.first(), ask.at()));
        }
    }

    private void open(Ask ask) {
        stage.set(new Stage.Opening());
        errands.run(
                () -> desk.open(ask.wish()),
                answer -> stage.set(answer.fold(showing -> opened(showing, ask), Stage.Refused::new)),
                problem -> stage.set(new Stage.Failed()));
    }

    private Stage opened(Showing showing, Ask ask) {
        touch();
        player.show(showing, ask.first(), ask.at());
        return new Stage.Open(showing);
    }

    /** Somebody is there. */
    public void touch() {
        touched = time.instant();
    }

    /** To be called every second. */
    public void tick() {
        if (!(stage.get() instanceof Stage.Open(Showing showing))) {
            remaining.set(Optional.empty());
            return;
        }
        Instant now = time.instant();
        Duration alone = Duration.between(touched, now);
        if (player.state().get() == PlayerModel.State.PLAYING && alone.compareTo(LONGEST_ALONE) < 0) {
            played = now;
            desk.present();
        }
        Instant last = played.isAfter(touched) ? played : touched;
        Duration idle = LONGEST_IDLE.minus(Duration.between(last, now));
        Duration granted = showing.until().map(it -> Duration.between(now, it)).orElse(LONGEST_IDLE.plus(idle));
        remaining.set(remaining(idle, showing.until().map(it -> granted)));
        if (!showing.lasts() || !granted.isPositive()) {
            close(ViewingEnded.TIME_UP);
        } else if (!idle.isPositive()) {
            close(ViewingEnded.IDLE);
        }
    }

    /** Whoever is there need not be told that nobody is; only when it comes near. */
    private static Optional<Remaining> remaining(Duration idle, Optional<Duration> granted) {
        if (idle.compareTo(ALONE) < 0
                && granted.filter(it -> it.compareTo(idle) < 0).isEmpty()) {
            return Optional.of(new Remaining(idle, true, idle.compareTo(WARNING) < 0));
        }
        return granted.map(it -> new Remaining(it, false, it.compareTo(WARNING) < 0));
    }

    /**
     * Ends what is open. Whoever looks by a request is shown that it is the same as before; whoever does so every day need not
     * wait for that.
     *
     * @param reason as of {@link ViewingEnded}
     */
    public void close(String reason) {
        close(reason, back);
    }

    /** The screen shows something else already, for example because whoever had signed in was signed out. */
    public void abandon() {
        close(ViewingEnded.TIME_UP, () -> {});
    }

    private void close(String reason, Runnable then) {
        player.close();
        remaining.set(Optional.empty());
        switch (stage.get()) {
            case Stage.Open(Showing showing) -> {
                boolean waits = showing.request().isPresent();
                Stage closing = waits ? new Stage.Closing(reason) : new Stage.Empty();
                stage.set(closing);
                end(() -> showing.end(reason), closing);
                if (!waits) {
                    then.run();
                }
            }
            case Stage.Closing _ -> {}
            case Stage.Empty _,
                    Stage.Lobby _,
                    Stage.Undertaking _,
                    Stage.Opening _,
                    Stage.Refused _,
                    Stage.Closed _,
                    Stage.Failed _ -> {
                stage.set(new Stage.Empty());
                then.run();
            }
        }
    }

    /** The journal is read by whoever asks; here it matters only to somebody who waits for it. */
    private void end(Callable<Optional<ViewingEnded>> end, Stage closing) {
        errands.run(
                end,
                written ->
                        ifWaiting(closing, written.<Stage>map(Stage.Closed::new).orElseGet(Stage.Empty::new)),
                problem -> ifWaiting(closing, new Stage.Failed()));
    }

    private void ifWaiting(Stage closing, Stage then) {
        if (closing instanceof Stage.Closing && closing.equals(stage.get())) {
            stage.set(then);
        }
    }

    /** A person wants to go. */
    public void leave() {
        close(ViewingEnded.BY_PERSON);
    }
}
