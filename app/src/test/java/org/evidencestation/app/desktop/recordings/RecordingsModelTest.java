package org.evidencestation.app.desktop.recordings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import org.evidencestation.app.desktop.InventedVault;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.storage.index.RecordingSearch;
import org.junit.jupiter.api.Test;

class RecordingsModelTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Queue<Runnable> work = new ArrayDeque<>();

    @Test
    void listsPageAfterPageWithoutGapOrRepeat() {
        RecordingsModel model = model(new InventedVault(250));
        model.search();
        drain();
        assertEquals(100, model.rows().size());
        model.next();
        drain();
        model.next();
        drain();
        assertEquals(250, new HashSet<>(model.rows()).size());
        assertFalse(model.more().get());
        model.next();
        assertTrue(work.isEmpty());
    }

    @Test
    void tellsAnEmptyVaultFromASearchWithoutResult() {
        RecordingsModel empty = model(new InventedVault(0));
        empty.search();
        drain();
        assertEquals(RecordingsModel.State.EMPTY_VAULT, empty.state().get());
        RecordingsModel full = model(new InventedVault(3));
        full.form().officer().set("没有这个人");
        full.search();
        drain();
        assertEquals(RecordingsModel.State.NOTHING_MATCHES, full.state().get());
        full.clear();
        drain();
        assertEquals(3, full.rows().size());
    }

    @Test
    void showsOnlyTheNewestSearch() {
        RecordingsModel model = model(new InventedVault(5));
        model.search();
        model.form().officer().set("示例人员甲");
        model.search();
        drain();
        assertEquals(1, model.rows().size());
    }

    @Test
    void doesNotAskForTheSamePageTwice() {
        RecordingsModel model = model(new InventedVault(250));
        model.search();
        drain();
        model.next();
        model.next();
        assertEquals(1, work.size());
    }

    @Test
    void saysWhenASearchFailed() {
        RecordingsModel model = model(new InventedVault(0) {
            @Override
            public java.util.List<org.evidencestation.storage.index.RecordingRow> search(RecordingSearch search) {
                throw new IllegalStateException("on purpose");
            }
        });
        model.search();
        drain();
        assertEquals(RecordingsModel.State.FAILED, model.state().get());
    }

    @Test
    void daysAreWholeDaysOfTheOffice() {
        SearchForm form = new SearchForm();
        form.from().set(Optional.of(LocalDate.of(2026, 11, 20)));
        form.to().set(Optional.of(LocalDate.of(2026, 11, 20)));
        RecordingSearch search = form.search(ZONE, Optional.empty(), 10);
        assertEquals(Optional.of(Instant.parse("2026-11-19T16:00:00Z")), search.from());
        assertEquals(Optional.of(Instant.parse("2026-11-20T16:00:00Z")), search.to());
    }

    private RecordingsModel model(Archive archive) {
        return new RecordingsModel(archive, ZONE, new Errands(work::add, Runnable::run));
    }

    private void drain() {
        while (work.peek() != null) {
            work.remove().run();
        }
    }
}
