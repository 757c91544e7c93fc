package org.evidencestation.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Queue;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.junit.jupiter.api.Test;

class ShellModelTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Errands errands = new Errands(work::add, Runnable::run);
    private final Texts texts = new Texts(Language.CHINESE);
    private final ShellModel model = new ShellModel(
            texts, new Formats(texts, ZoneId.of("Asia/Shanghai")), () -> Instant.EPOCH, new Light(), errands);

    @Test
    void saysHowLongSomethingHasBeenWorkedOnOnceItTakesMoreThanASecond() {
        errands.run(() -> 1, done -> {}, failed -> {});
        model.tick();
        assertThat(model.working().get()).isZero();
        model.tick();
        model.tick();
        assertThat(model.working().get()).isEqualTo(2);

        work.remove().run();
        model.tick();
        assertThat(model.working().get()).isZero();
    }

    @Test
    void manyShortErrandsAreNoLongOne() {
        for (int second = 0; second < 5; second++) {
            errands.run(() -> 1, done -> {}, failed -> {});
            model.tick();
            work.remove().run();
        }

        assertThat(model.working().get()).isZero();
    }

    private static final class Light implements Preferences {
        @Override
        public Look look() {
            return new Look(Language.CHINESE, Theme.LIGHT);
        }

        @Override
        public void remember(Look look) {}
    }
}
