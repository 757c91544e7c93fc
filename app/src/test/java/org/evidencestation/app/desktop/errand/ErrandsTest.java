package org.evidencestation.app.desktop.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.OptionalLong;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ErrandsTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Errands errands = new Errands(work::add, Runnable::run);

    @Test
    void theOldestIsTheSameForAsLongAsItGoes() {
        assertThat(errands.oldest()).isEmpty();
        errands.run(() -> 1, done -> {}, failed -> {});
        long first = errands.oldest().orElseThrow();
        errands.run(() -> 2, done -> {}, failed -> {});

        assertThat(errands.oldest()).hasValue(first);
        work.remove().run();
        assertThat(errands.oldest()).isPresent().isNotEqualTo(OptionalLong.of(first));
        work.remove().run();
        assertThat(errands.oldest()).isEmpty();
    }

    @Test
    void whatFailsIsNoLongerWorkedOn() {
        errands.run(
                () -> {
                    throw new IOException("gone");
                },
                done -> {},
                failed -> {});
        work.remove().run();

        assertThat(errands.oldest()).isEmpty();
    }
}
