package org.evidencestation.app;

import static org.evidencestation.app.OfficeBench.ANN;
import static org.evidencestation.app.OfficeBench.RECORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.journal.JournalDesk;
import org.evidencestation.app.journal.JournalPage;
import org.evidencestation.app.journal.JournalQuery;
import org.evidencestation.app.journal.ReadJournal;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.journal.RecordingId;
import org.junit.jupiter.api.Test;

/** The journal as it is read at a real station. */
class StationJournalTest extends AtAnOffice {
    private static final String DOCKING = "00000000-0000-4000-8000-000000000001";

    private ReadJournal journal() {
        return new ReadJournal(
                office.station().vault().journal(), office.station().settings().zone());
    }

    private List<Long> all(JournalQuery query) throws IOException {
        return journal().page(query, Long.MAX_VALUE, 1000, 1000).lines().stream()
                .map(it -> it.entry().number())
                .toList();
    }

    @Test
    void pagesHoldEveryLineOnceNewestFirst() throws Exception {
        for (int i = 0; i < 5; i++) {
            office.docked("00000000-0000-4000-8000-00000000000" + i);
        }
        long size = office.station().vault().journal().position().size();
        long below = Long.MAX_VALUE;
        long expected = size;
        JournalPage page;
        do {
            page = journal().page(JournalQuery.ALL, below, 4, 7);
            for (var line : page.lines()) {
                assertEquals(expected--, line.entry().number());
                assertTrue(line.line().endsWith("\"head\":\"" + line.entry().head() + "\"}"));
            }
            below = page.below();
        } while (page.more());
        assertEquals(0, expected);
    }

    @Test
    void oneRecordingPersonOrRecorderIsFollowed() throws Exception {
        office.docked(DOCKING, 1, 1);
        RecordingId recording =
                office.recording(DOCKING, office.now().minusSeconds(600)).recording();
        assertEquals(
                1,
                all(new JournalQuery("", "", "", Optional.of(recording), Optional.empty(), ""))
                        .size());
        assertTrue(all(new JournalQuery("", ANN, "", Optional.empty(), Optional.empty(), ""))
                        .size()
                >= 3);
        assertEquals(
                List.of(), all(new JournalQuery("", ANN.substring(1), "", Optional.empty(), Optional.empty(), "")));
        assertEquals(
                1,
                all(new JournalQuery("RecorderDocked", "", RECORDER, Optional.empty(), Optional.empty(), ""))
                        .size());
        assertEquals(
                List.of(),
                all(new JournalQuery("", "", "", Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1)), "")));
        assertEquals(
                1,
                all(new JournalQuery("", "", "", Optional.empty(), Optional.empty(), "recordingsealed"))
                        .size());
    }

    @Test
    void verifyingFindsALineThatWasChanged() throws Exception {
        office.station().vault().checkpoint();
        JournalDesk desk = new StationJournal(office.station());
        assertEquals(List.of(), desk.verify(read -> {}, () -> false).findings());
        Path file = office.station().vault().layout().journal().resolve("000001.jsonl");
        String text = Files.readString(file);
        assertTrue(text.contains("示例人员甲"));
        Files.writeString(file, text.replace("示例人员甲", "示例人员丙"));
        assertTrue(desk.verify(read -> {}, () -> false).findings().stream()
                .anyMatch(it -> it.code() == FindingCode.JOURNAL_BROKEN));
        assertFalse(desk.verify(read -> {}, () -> true).complete());
    }
}
