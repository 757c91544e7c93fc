package org.evidencestation.app.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.review.Checklist;
import org.evidencestation.app.review.ReviewRecording.Breach;
import org.evidencestation.app.review.ReviewRecording.Found;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.jspecify.annotations.Nullable;

/** The checklist while somebody answers it for one recording. */
public final class ChecklistModel {
    private final DrawId draw;
    private final RecordingId recording;
    private final Optional<Footage> footage;
    private final Checklist checklist;
    private final List<Answered> items;
    private final StringProperty wordingAt = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final StringProperty violation = new SimpleStringProperty("");

    ChecklistModel(DrawId draw, RecordingId recording, Optional<Footage> footage, Checklist checklist) {
        this.draw = draw;
        this.recording = recording;
        this.footage = footage;
        this.checklist = checklist;
        this.items = checklist.items().stream().map(Answered::new).toList();
    }

    /** One item and what was answered so far; texts as they are typed. */
    public static final class Answered {
        private final Checklist.Item item;
        private final StringProperty verdict = new SimpleStringProperty("");
        private final StringProperty at = new SimpleStringProperty("");
        private final StringProperty words = new SimpleStringProperty("");

        Answered(Checklist.Item item) {
            this.item = item;
        }

        public Checklist.Item item() {
            return item;
        }

        /** As of {@link Checked}; empty while nobody said. */
        public StringProperty verdict() {
            return verdict;
        }

        public StringProperty at() {
            return at;
        }

        public StringProperty words() {
            return words;
        }
    }

    public RecordingId recording() {
        return recording;
    }

    public Optional<Footage> footage() {
        return footage;
    }

    public Checklist checklist() {
        return checklist;
    }

    public List<Answered> items() {
        return items;
    }

    /** When the phrase to the public is heard. */
    public StringProperty wordingAt() {
        return wordingAt;
    }

    public StringProperty comment() {
        return comment;
    }

    /** Code under which what is not in order is entered; empty if it is not. */
    public StringProperty violation() {
        return violation;
    }

    /** The first thing that is not written as a time, as a person sees it; empty if all are. */
    public Optional<String> unreadableTime() {
        return times().stream()
                .filter(it -> !it.isBlank() && seconds(it) == null)
                .findFirst();
    }

    private List<String> times() {
        List<String> times =
                new ArrayList<>(items.stream().map(it -> it.at().get()).toList());
        times.add(wordingAt.get());
        return times;
    }

    /** What is to be written down. */
    Found found() {
        List<Checked> answers = items.stream()
                .map(it -> new Checked(
                        it.item().code(),
                        it.item().article(),
                        it.verdict().get(),
                        seconds(it.at().get()),
                        it.words().get().strip()))
                .toList();
        return new Found(draw, recording, answers, seconds(wordingAt.get()), comment.get(), breaches());
    }

    private List<Breach> breaches() {
        List<String> wrong = items.stream()
                .filter(it -> it.verdict().get().equals(Checked.NOT_OK))
                .map(it -> it.item().code() + " " + it.words().get().strip()
                        + (it.at().get().isBlank() ? "" : " @" + it.at().get().strip()))
                .toList();
        return violation.get().isBlank() || wrong.isEmpty()
                ? List.of()
                : List.of(new Breach(violation.get(), String.join("；", wrong)));
    }

    /** Of {@code 75}, {@code 1:15} or {@code 0:01:15}; null of anything else. */
    static @Nullable Long seconds(String typed) {
        String text = typed.strip().replace('：', ':');
        if (!text.matches("[0-9]{1,6}|([0-9]{1,3}:)?[0-9]{1,3}:[0-5]?[0-9]")) {
            return null;
        }
        long seconds = 0;
        for (String part : text.split(":", -1)) {
            seconds = seconds * 60 + Long.parseLong(part);
        }
        return seconds;
    }
}
