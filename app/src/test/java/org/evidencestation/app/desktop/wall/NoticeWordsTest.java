package org.evidencestation.app.desktop.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

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
    @EnumSource(
            value = Notice.Code.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DEVICE_FAILED", "IDENTITY_CHANGED"})
    void everyNoticeHasItsFourLines(Notice.Code code) {
        assertFourLines(Notice.of(code, "1", "2", "3"));
    }

    @ParameterizedTest
    @FieldSource("org.evidencestation.app.custody.IdentityBinding#LASTING")
    void everythingThatMayDifferHasItsFourLines(String kind) {
        assertFourLines(Notice.of(Notice.Code.IDENTITY_CHANGED, "1", "2", kind));
    }

    @Test
    void saysInWordsWhatOfARecorderDiffers() {
        Notice notice = Notice.of(Notice.Code.IDENTITY_CHANGED, "1A2B-3C4D", "9F8E-7D6C", "volume_id");
        String happened = new NoticeWords(new Texts(Language.CHINESE), notice).happened();
        assertTrue(happened.contains("1A2B-3C4D") && happened.contains("9F8E-7D6C"), happened);
        assertTrue(happened.contains("存储卡卷标识"), happened);
        assertFalse(happened.contains("volume_id"), happened);
    }
}
