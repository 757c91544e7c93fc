package org.evidencestation.app.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.evidencestation.storage.journal.ClockNote;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Texts texts = new Texts(Language.CHINESE);
    private final Formats formats = new Formats(texts, ZoneId.of("Asia/Shanghai"));

    @Test
    void aMomentCarriesItsOffset() {
        assertEquals("2026-11-21 08:05:12 (+08:00)", formats.moment(Instant.parse("2026-11-21T00:05:12Z")));
    }

    @Test
    void durationsAreWrittenAsPeopleSayThem() {
        assertEquals("1 小时 05 分", formats.duration(Duration.ofMinutes(65)));
        assertEquals("5 分 03 秒", formats.duration(Duration.ofSeconds(303)));
        assertEquals("12 秒", formats.duration(Duration.ofSeconds(-12)));
        texts.language().set(Language.ENGLISH);
        assertEquals("1 h 05 min", formats.duration(Duration.ofMinutes(65)));
    }

    @Test
    void aGuessIsNeverLessThanAMinute() {
        assertEquals("1 分", formats.roughly(Duration.ofSeconds(2)));
        assertEquals("5 分", formats.roughly(Duration.ofSeconds(264)));
    }

    @Test
    void aMegabyteIsAMillionBytes() {
        assertEquals("1.0 MB", formats.size(1_000_000));
        assertEquals("999 B", formats.size(999));
        assertEquals("2.7 GB", formats.size(2_660_000_000L));
        assertEquals("38.4 MB/s", formats.rate(38_400_000));
    }

    @Test
    void aHundredPercentMeansAll() {
        assertEquals("99%", formats.percent(0.9999));
        assertEquals("100%", formats.percent(1));
    }

    @Test
    void aClockIsFastOrSlowWithItsDoubt() {
        assertEquals("快 00:07:12 ±1 s", formats.clock(new ClockNote("m", 432_000L, 1_000L, null, null)));
        assertEquals("慢 1.5 s ±0.5 s", formats.clock(new ClockNote("m", -1_500L, 500L, null, null)));
    }

    @Test
    void aBoundSaysThatItIsOne() {
        assertEquals("至少快 00:02:00", formats.clock(new ClockNote("m", null, null, 120_000L, null)));
        assertEquals("至少慢 30 s", formats.clock(new ClockNote("m", null, null, null, -30_000L)));
        assertEquals("时钟未测", formats.clock(ClockNote.UNKNOWN));
        assertEquals("时钟未测", formats.clock(new ClockNote("m", null, null, -5_000L, 5_000L)));
    }
}
