package org.evidencestation.app.custody;

import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.vault.Vault;

/** What is done for a recorder besides collecting it. */
public record RecorderCare(IdentityBinding binding, ClockSetter clocks, ClearRecorder clearing) {
    /** Recorders are bound; nothing on them is changed. */
    public static RecorderCare handsOff(Vault vault, StationIndex index) {
        return new RecorderCare(
                new IdentityBinding(vault, index),
                new ClockSetter(vault, () -> false),
                new ClearRecorder(vault, index, () -> ClearingRule.OFF));
    }
}
