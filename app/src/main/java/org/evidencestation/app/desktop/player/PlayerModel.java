package org.evidencestation.app.desktop.player;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.media.Content;
import org.evidencestation.app.media.Picture;
import org.evidencestation.app.media.UnplayableException;
import org.evidencestation.app.media.UnplayableException.Why;
import org.evidencestation.app.media.Way;
import org.evidencestation.app.viewing.Mark;
import org.evidencestation.app.viewing.Reel;
import org.evidencestation.app.viewing.Strip;
import org.evidencestation.storage.journal.RecordingId;

/**
 * What the player shows and does. It tries the ways of {@link Way} until one works, says why if none does, and goes on to the
 * next recording of an operation by itself.
 */
public final class PlayerModel {
    private final Screening.Projector projector;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<Showing>> showing = wrapper(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reel>> reel = wrapper(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RecordingId>> recording = wrapper(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = wrapper(State.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Why>> why = wrapper(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Way>> way = wrapper(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Picture>> still = wrapper(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Strip.Gap>> leapt = wrapper(Optional.empty());
    private final ReadOnlyObjectWrapper<Duration> position = wrapper(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Duration> length = wrapper(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Double> speed = wrapper(Speeds.AS_RECORDED);
    private final ReadOnlyBooleanWrapper stepping = new ReadOnlyBooleanWrapper();
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final ObservableList<ContactSheets.Still> sheet = FXCollections.observableArrayList();
    private final ProofModel proof;
    private Optional<Screening> screening = Optional.empty();
    /** Counts what was opened; what was asked for an earlier one comes too late. */
    private int turn;

    /** What is on the screen. */
    public enum State {
        EMPTY,
        /** It is being looked at, or made ready. */
        PREPARING,
        PLAYING,
        PAUSED,
        ENDED,
        /** {@link PlayerModel#why} says why. */
        UNPLAYABLE
    }

    PlayerModel(Screening.Projector projector, Errands errands) {
        this.projector = projector;
        this.errands = errands;
        this.proof = new ProofModel(errands);
    }

    private static <T> ReadOnlyObjectWrapper<T> wrapper(T first) {
        return new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Optional<Showing>> showing() {
        return showing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Reel>> reel() {
        return reel.getReadOnlyProperty();
    }

    /** The one that is shown, or cannot be. */
    public ReadOnlyObjectProperty<Optional<RecordingId>> recording() {
        return recording.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Why>> why() {
        return why.getReadOnlyProperty();
    }

    /** How it is shown, once that is known. */
    public ReadOnlyObjectProperty<Optional<Way>> way() {
        return way.getReadOnlyProperty();
    }

    /** One exact picture, which lies over a film that stands. */
    public ReadOnlyObjectProperty<Optional<Picture>> still() {
        return still.getReadOnlyProperty();
    }

    /** The gap that was passed over to come to this recording. */
    public ReadOnlyObjectProperty<Optional<Strip.Gap>> leapt() {
        return leapt.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Duration> position() {
        return position.getReadOnlyProperty();
    }

    /** Zero where nothing tells. */
    public ReadOnlyObjectProperty<Duration> length() {
        return length.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Double> speed() {
        return speed.getReadOnlyProperty();
    }

    /** A step is under way. */
    public ReadOnlyBooleanProperty stepping() {
        return stepping.getReadOnlyProperty();
    }

    public ObservableList<Mark> marks() {
        return marks;
    }

    public ObservableList<ContactSheets.Still> sheet() {
        return sheet;
    }

    /** Whether what is shown is what was sealed. */
    public ProofModel proof() {
        return proof;
    }

    /** Begins with a recording of what was opened, at this moment of it. */
    public void show(Showing opened, RecordingId first, Duration at) {
        close();
        showing.set(Optional.of(opened));
        open(first, at, true);
    }

    /** Nothing is on the screen any more; ending what was opened is the caller's. */
    public void close() {
        stop();
        showing.set(Optional.empty());
        recording.set(Optional.empty());
        state.set(State.EMPTY);
        speed.set(Speeds.AS_RECORDED);
        proof.clear();
    }

    private void stop() {
        turn++;
        screening.ifPresent(Screening::close);
        screening = Optional.empty();
        reel.set(Optional.empty());
        why.set(Optional.empty());
        way.set(Optional.empty());
        still.set(Optional.empty());
        leapt.set(Optional.empty());
        marks.clear();
        sheet.clear();
        position.set(Duration.ZERO);
        length.set(Duration.ZERO);
        stepping.set(false);
    }

    /** Another recording of what was opened, or another moment of it. */
    public void open(RecordingId wanted, Duration at, boolean play) {
        if (showing.get().isEmpty()) {
            return;
        }
        Showing from = showing.get().get();
        stop();
        recording.set(Optional.of(wanted));
        state.set(State.PREPARING);
        position.set(at);
        int mine = turn;
        errands.run(
                () -> from.reel(wanted),
                found -> ifStill(mine, () -> {
                    proof.prove(from, wanted);
                    begin(from, found, at, play);
                }),
                problem -> ifStill(mine, () -> {
                    proof.prove(from, wanted);
                    unplayable(problem);
                }));
    }

    private void begin(Showing from, Reel found, Duration at, boolean play) {
        reel.set(Optional.of(found));
        marks.setAll(found.marks());
        length.set(found.content().length().orElse(Duration.ZERO));
        int mine = turn;
        attempt(from, found, 0, new Start(at, play));
        errands.run(
                () -> from.sheet(found.recording()),
                stills -> ifStill(mine, () -> sheet.setAll(stills)),
                problem -> ifStill(mine, sheet::clear));
    }

    private record Start(Duration at, boolean play) {}

    private void attempt(Showing from, Reel found, int number, Start start) {
        if (number >= found.ways().size()) {
            why.set(Optional.of(why.get().orElse(Why.DAMAGED)));
            state.set(State.UNPLAYABLE);
            return;
        }
        Way next = found.ways().get(number);
        way.set(Optional.of(next));
        state.set(State.PREPARING);
        int mine = turn;
        Audience audience = new Audience(mine, from, found, number, start);
        switch (next) {
            case Way.Still _, Way.Waveform _ -> picture(from, found, start.at(), State.PAUSED);
            case Way.Frames _ ->
                screened(projector.frames(
                        (at, perSecond) -> from.frames(found, at, perSecond),
                        found.content().video().map(Content.Video::perSecond).orElse(25.0),
                        audience));
            case Way.Direct _, Way.Repacked _, Way.PlainSound _ ->
                errands.run(
                        () -> from.playable(found, next),
                        file -> ifStill(
                                mine,
                                () -> screened(projector.film(
                                        file, found.content().video().isPresent(), audience))),
                        problem -> ifStill(mine, () -> audience.failed(String.valueOf(problem.getMessage()))));
        }
    }

    private void screened(Screening opened) {
        screening = Optional.of(opened);
    }

    /** Told by the screening that belongs to one attempt. */
    private final class Audience implements Screening.Audience {
        private final int mine;
        private final Showing from;
        private final Reel found;
        private final int number;
        private final Start start;

        Audience(int mine, Showing from, Reel found, int number, Start start) {
            this.mine = mine;
            this.from = from;
            this.found = found;
            this.number = number;
            this.start = start;
        }

        @Override
        public void ready() {
            ifStill(
                    mine,
                    () -> screening.ifPresent(film -> {
                        film.rate(speed.get());
                        if (start.at().isPositive()) {
                            film.seek(start.at());
                        }
                        if (start.play()) {
                            film.play();
                        }
                        state.set(start.play() ? State.PLAYING : State.PAUSED);
                    }));
        }

        @Override
        public void at(Duration now) {
            ifStill(mine, () -> {
                position.set(now);
                still.set(Optional.empty());
            });
        }

        @Override
        public void ended() {
            ifStill(mine, () -> atEnd(found.recording()));
        }

        @Override
        public void failed(String what) {
            ifStill(mine, () -> {
                screening.ifPresent(Screening::close);
                screening = Optional.empty();
                attempt(from, found, number + 1, new Start(position.get(), start.play()));
            });
        }
    }

    private void atEnd(RecordingId shown) {
        state.set(State.ENDED);
        Optional<Strip> strip = showing.get().map(Showing::strip);
        strip.flatMap(it -> it.after(shown)).ifPresent(next -> {
            open(next.recording(), Duration.ZERO, true);
            leapt.set(strip.flatMap(it -> it.gapBefore(next)));
        });
    }

    private void unplayable(Exception problem) {
        why.set(Optional.of(problem instanceof UnplayableException it ? it.why() : Why.DAMAGED));
        state.set(State.UNPLAYABLE);
    }

    private void picture(Showing from, Reel found, Duration at, State after) {
        int mine = turn;
        stepping.set(true);
        errands.run(
                () -> from.still(found, at),
                picture -> ifStill(mine, () -> {
                    stepping.set(false);
                    still.set(picture);
                    state.set(picture.isPresent() ? after : State.UNPLAYABLE);
                    why.set(picture.isPresent() ? Optional.empty() : Optional.of(Why.DAMAGED));
                }),
                problem -> ifStill(mine, () -> unplayable(problem)));
    }

    public void playOrPause() {
        if (state.get() == State.PLAYING) {
            screening.ifPresent(Screening::pause);
            state.set(State.PAUSED);
            exact();
        } else if (screening.isPresent() && (state.get() == State.PAUSED || state.get() == State.ENDED)) {
            Screening film = screening.get();
            film.seek(state.get() == State.ENDED ? Duration.ZERO : position.get());
            film.play();
            state.set(State.PLAYING);
        }
    }

    /** A film that stands shows the picture of the time that is written beside it: the toolkit's is some pictures on. */
    private void exact() {
        Optional<Reel> shown = reel.get();
        boolean film = way.get()
                .filter(it -> it instanceof Way.Direct || it instanceof Way.Repacked)
                .isPresent();
        if (film
                && shown.filter(it -> it.content().video().isPresent()).isPresent()
                && showing.get().isPresent()) {
            Showing from = showing.get().get();
            Duration at = position.get();
            int mine = turn;
            errands.run(
                    () -> from.still(shown.get(), at),
                    picture -> ifStill(mine, () -> {
                        if (state.get() == State.PAUSED && position.get().equals(at)) {
                            still.set(picture);
                        }
                    }),
                    problem -> {});
        }
    }

    /** Beyond its ends is at its ends. */
    public void seek(Duration to) {
        Duration at = within(to);
        position.set(at);
        if (screening.isPresent()) {
            still.set(Optional.empty());
            screening.get().seek(at);
            if (state.get() == State.PAUSED) {
                exact();
            }
            if (state.get() == State.ENDED) {
                state.set(State.PAUSED);
            }
        }
    }

    private Duration within(Duration to) {
        Duration last = length.get();
        if (to.isNegative()) {
            return Duration.ZERO;
        }
        return last.isPositive() && to.compareTo(last) > 0 ? last : to;
    }

    /** A little on, or back. */
    public void leap(Duration by) {
        seek(position.get().plus(by));
    }

    /** Stands, and shows the next picture, or the one before; nothing at an end. */
    public void step(boolean forward) {
        Optional<Reel> shown = reel.get();
        if (stepping.get()
                || screening.isEmpty()
                || shown.isEmpty()
                || showing.get().isEmpty()) {
            return;
        }
        if (state.get() == State.PLAYING) {
            screening.ifPresent(Screening::pause);
            state.set(State.PAUSED);
        }
        Showing from = showing.get().get();
        Duration at = position.get();
        int mine = turn;
        stepping.set(true);
        errands.run(
                () -> stepped(from, shown.get(), at, forward),
                next -> ifStill(mine, () -> {
                    stepping.set(false);
                    next.ifPresent(it -> {
                        position.set(it.at());
                        still.set(Optional.of(it.picture()));
                    });
                }),
                problem -> ifStill(mine, () -> stepping.set(false)));
    }

    private record Stepped(Duration at, Picture picture) {}

    private static Optional<Stepped> stepped(Showing from, Reel shown, Duration at, boolean forward)
            throws IOException, UnplayableException {
        Optional<Duration> next = from.step(shown, at, forward);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        return from.still(shown, next.get()).map(picture -> new Stepped(next.get(), picture));
    }

    public void faster() {
        speed(Speeds.beside(speed.get(), true));
    }

    public void slower() {
        speed(Speeds.beside(speed.get(), false));
    }

    /** @param wanted one of {@link Speeds#ALL} */
    public void speed(double wanted) {
        speed.set(wanted);
        screening.ifPresent(film -> film.rate(wanted));
    }

    /** Notes this moment; it stands in the journal when it stands in the list. */
    public void mark(String word) {
        if (reel.get().isEmpty() || showing.get().isEmpty()) {
            return;
        }
        Showing from = showing.get().get();
        RecordingId shown = reel.get().get().recording();
        Duration at = position.get();
        int mine = turn;
        errands.run(
                () -> {
                    from.mark(shown, at, word);
                    return new Mark(at, Mark.Kind.NOTED, word);
                },
                made -> ifStill(mine, () -> {
                    marks.add(made);
                    marks.sort(java.util.Comparator.comparing(Mark::at));
                }),
                problem -> {});
    }

    public List<Strip.Piece> pieces() {
        return showing.get().map(it -> it.strip().pieces()).orElse(List.of());
    }

    private void ifStill(int then, Runnable what) {
        if (then == turn) {
            what.run();
        }
    }
}
