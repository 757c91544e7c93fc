package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.evidencestation.app.Settings;
import org.evidencestation.app.custody.ClearingReport;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.IdentityBinding;
import org.evidencestation.app.custody.IdentityDifference;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Test;

/** What a command says of a docking, beside what was copied. */
class CollectionToldTest {
    private static final List<IdentityDifference> DIFFERENCES =
            List.of(new IdentityDifference("serial", "S1", "S2"), new IdentityDifference("volume_id", "1A2B", "9F8E"));

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private DockingListener text(Settings.Language language) throws Exception {
        Words words = Words.in(language, Locale.ROOT);
        Times times = new Times(ZoneId.of("Asia/Shanghai"), words);
        InstantSource time = InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z"));
        return new CollectionAsText(words, times, new BuiltInProfiles().profile("W"), time, out, false);
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void namesEverythingThatDiffersFromTheRegistration() throws Exception {
        text(Settings.Language.EN).identityDiffers(DIFFERENCES);
        assertEquals(2, lines().size());
        assertTrue(
                lines().getFirst()
                        .endsWith(
                                "was bound with S1 and now says S2 (serial number). Have somebody look whether it is the same recorder."),
                lines() + "");
        text(Settings.Language.ZH).identityDiffers(DIFFERENCES);
        assertTrue(lines().getLast().contains("存储卡卷标识"), lines() + "");
    }

    @Test
    void saysWhatWasErasedAndWhatStayed() throws Exception {
        text(Settings.Language.EN).cleared(new ClearingReport(4, 3, 1, 2));
        assertEquals(
                List.of("Erased from the recorder: 4 files; 3 stay, 1 of them locked. 2 were marked as important."),
                lines());
    }

    @Test
    void hasWordsForEverythingThatMayDiffer() throws Exception {
        for (String kind : IdentityBinding.LASTING) {
            text(Settings.Language.ZH).identityDiffers(List.of(new IdentityDifference(kind, "1", "2")));
        }
        assertEquals(IdentityBinding.LASTING.size(), lines().size());
    }

    @Test
    void tellsTheSameToPrograms() {
        DockingListener json = new CollectionAsJson(new JsonLines(out));
        json.identityDiffers(DIFFERENCES.subList(0, 1));
        json.cleared(new ClearingReport(4, 3, 1, 2));
        json.clearingCut(Reason.TIMEOUT);
        assertEquals(
                List.of(
                        "{\"type\":\"identityDiffers\",\"kind\":\"serial\",\"bound\":\"S1\",\"now\":\"S2\"}",
                        "{\"type\":\"cleared\",\"cleared\":4,\"kept\":3,\"locked\":1,\"marked\":2}",
                        "{\"type\":\"clearingCut\",\"reason\":\"TIMEOUT\"}"),
                lines());
    }
}
