package org.evidencestation.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.SampleEvents;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class DecisionLogTest {
    private static String line(Event event) {
        return DecisionLog.line(new Entry(17, Instant.EPOCH, event, Sha256.of()));
    }

    @Test
    void everyKindOfEventIsOneLineThatNamesNobody() {
        assertThat(SampleEvents.all()).hasSizeGreaterThan(100).allSatisfy(event -> assertThat(line(event))
                .startsWith("Journal 17: " + event.getClass().getSimpleName())
                .doesNotContainPattern("[\\p{IsHan}\\n\\r]")
                .doesNotContain("100001")
                .doesNotContain(".MP4"));
    }

    @Test
    void saysWhatWasDecidedAndByWhichArticle() {
        assertThat(SampleEvents.all())
                .filteredOn(event -> event.getClass().getSimpleName().contains("Judged"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(line(event)).contains("recording ", "profileDigest "));
    }
}
