package org.evidencestation.app.desktop.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NewestLookTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final NewestLook look = new NewestLook(new Errands(work::add, Runnable::run));

    private void ask(String word) {
        look.ask(() -> word, seen::add, () -> seen.add("failed"));
    }

    @Test
    void anOldAnswerThatComesLateIsNotShown() {
        ask("old");
        ask("new");
        work.removeLast().run();
        work.removeLast().run();
        assertEquals(List.of("new"), seen);
    }

    @Test
    void anOldFailureIsNotShownEither() {
        look.<String>ask(
                () -> {
                    throw new IllegalStateException("example");
                },
                seen::add,
                () -> seen.add("failed"));
        ask("new");
        work.forEach(Runnable::run);
        assertEquals(List.of("new"), seen);
    }

    @Test
    void whatIsForgottenNeverComes() {
        ask("theirs");
        look.forget();
        work.forEach(Runnable::run);
        assertEquals(List.of(), seen);
    }
}
