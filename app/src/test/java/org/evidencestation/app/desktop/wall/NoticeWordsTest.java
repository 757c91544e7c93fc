package org.evidencestation.app.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWordsTest {
    private static void assertFourLines(Notice notice) {
        for (Language language : Language.values()) {
            NoticeWords words = new NoticeWords(new Texts(language), notice);
            for (String line : List.of(words.title(), words.happened(), words.safe(), words.now(), words.code())) {
                assertFalse(line.isBlank() || line.contains("{"), notice + ": " + line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "UNPLUGGED")
    void everyWayARecorderFailsHasItsFourLines(Reason reason) {
        Notice notice = Notice.of(Notice.Code.DEVICE_FAILED, reason.name(), "detail");
        assertFourLines(notice);
        assertEquals("DEVICE_FAILED · " + reason, new NoticeWords(new Texts(Language.CHINESE), notice).code());
    }

    @ParameterizedTest
    @EnumSource(value = Notice.Code.class, mode = EnumSource.Mode.EXCLUDE, names = "DEVICE_FAILED")
    void everyNoticeHasItsFourLines(Notice.Code code) {
        assertFourLines(Notice.of(code, "1", "2", "3"));
    }
}
