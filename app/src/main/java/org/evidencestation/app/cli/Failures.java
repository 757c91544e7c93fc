package org.evidencestation.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import org.evidencestation.app.SettingsException;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.policy.ProfileException;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.mirror.MirrorRefusedException;
import org.evidencestation.storage.vault.VaultLockedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what a failure means, whether the evidence is safe, and what to do now; and chooses the exit code. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Words words;
    private final PrintStream err;

    Failures(Words words, PrintStream err) {
        this.words = words;
        this.err = err;
    }

    /** @return what was said, and the exit code */
    Said report(Exception failure) {
        return switch (failure) {
            case NoVaultException e -> say(ExitCodes.VAULT, "failure.novault", e.getMessage());
            case SettingsException e -> say(ExitCodes.USAGE, "failure.settings", e.getMessage());
            case ProfileException e -> say(ExitCodes.USAGE, "failure.profile", e.getMessage());
            case VaultLockedException e -> say(ExitCodes.VAULT_IN_USE, "failure.locked", e.getMessage());
            case MirrorRefusedException e -> say(ExitCodes.VAULT, "failure.mirror." + e.reason(), e.getMessage());
            case CancelledException e -> say(ExitCodes.FINDINGS, "failure.cancelled", null);
            case DeviceException e -> say(ExitCodes.DEVICE, "failure.device", e.getMessage());
            case AccessDeniedException e -> say(ExitCodes.VAULT, "failure.denied", e.getMessage());
            case IOException e
            when SpaceGate.isNoRoom(e) -> say(ExitCodes.VAULT, "failure.full", HumanSize.of(SpaceGate.RESERVE));
            case IOException e -> {
                LOG.error("The vault failed", e);
                yield say(ExitCodes.VAULT, "failure.vault", e.getMessage());
            }
            default -> {
                LOG.error("A fault of the program", failure);
                yield say(ExitCodes.BUG, "failure.bug", failure.toString());
            }
        };
    }

    record Said(int code, String sentence) {}

    private Said say(int code, String key, @Nullable String argument) {
        String sentence = words.of(key, String.valueOf(argument));
        err.println(sentence);
        return new Said(code, sentence);
    }
}
