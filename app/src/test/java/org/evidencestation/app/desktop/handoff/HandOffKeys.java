package org.evidencestation.app.desktop.handoff;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.disc.handoff.ReceiptItem;

/** Keys of words that the hand-off screen puts together from closed sets of names. */
public final class HandOffKeys {
    private HandOffKeys() {}

    public static List<String> made() {
        List<String> keys = new ArrayList<>();
        add(keys, "handoff.page.", HandOffPage.values());
        add(keys, "handoff.choose.", HandOffPage.values());
        add(keys, "handoff.step.", HandOff.Step.values());
        add(keys, "handoff.end.", HandOffRun.End.values());
        add(keys, "handoff.item.", ReceiptItem.Kind.values());
        add(keys, "handoff.verdict.", ReceiptItem.Verdict.values());
        List.of(
                        "case",
                        "caseName",
                        "recordings",
                        "size",
                        "before",
                        "row",
                        "recipient",
                        "until",
                        "number",
                        "step",
                        "at",
                        "code",
                        "receivedAt",
                        "receivedBy",
                        "notTaken",
                        "reason")
                .forEach(it -> keys.add("handoff.column." + it));
        return keys;
    }

    private static void add(List<String> keys, String before, Enum<?>... names) {
        for (Enum<?> name : names) {
            keys.add(before + name);
        }
    }
}
