package org.evidencestation.app.desktop.disc;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.disc.burner.Medium;

/** Keys of words that the disc screen puts together from closed sets of names. */
public final class DiscKeys {
    private DiscKeys() {}

    public static List<String> made() {
        List<String> keys = new ArrayList<>();
        add(keys, "disc.page.", DiscPage.values());
        add(keys, "disc.choose.", DiscPage.values());
        add(keys, "disc.step.", DiscJob.Step.values());
        add(keys, "disc.now.", DiscJob.Step.values());
        add(keys, "disc.stage.", DiscRun.Stage.values());
        add(keys, "disc.end.", DiscRun.End.values());
        add(keys, "disc.do.", StepGrid.Kind.values());
        add(keys, "disc.health.", DiscCopy.Health.values());
        add(keys, "disc.medium.", Medium.State.values());
        add(keys, "disc.size.", DiscSize.values());
        add(keys, "disc.paper.", Paper.values());
        List.of("CASE_FILE", "ARCHIVE", "HANDED_OUT", "GONE").forEach(it -> keys.add("disc.place." + it));
        FaultWords.KNOWN.forEach(it -> keys.addAll(List.of("disc.fault." + it, "disc.todo." + it)));
        keys.addAll(List.of("disc.fault.OTHER", "disc.todo.OTHER"));
        List.of(
                        "number",
                        "step",
                        "case",
                        "caseName",
                        "copies",
                        "at",
                        "why",
                        "recordings",
                        "size",
                        "since",
                        "article",
                        "disc",
                        "copy",
                        "where",
                        "verified",
                        "read",
                        "health",
                        "advice",
                        "test",
                        "readThisYear",
                        "medium")
                .forEach(it -> keys.add("disc.column." + it));
        return keys;
    }

    private static void add(List<String> keys, String before, Enum<?>... names) {
        for (Enum<?> name : names) {
            keys.add(before + name);
        }
    }
}
