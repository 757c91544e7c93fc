package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.DamagedException;

/**
 * Restores a mirror for trial and audits what came back, so that the day it is needed is not the first time. The trial is
 * deleted at the end; neither vault nor mirror is written to.
 */
public final class RestoreDrill {
    private static final String NAME = "restore-drill";

    private final Path mirror;
    private final StationCertificates trusted;
    private final int threads;

    /** @param trusted this station's certificates, not those in the mirror */
    public RestoreDrill(Path mirror, StationCertificates trusted, int threads) {
        this.mirror = mirror;
        this.trusted = trusted;
        this.threads = threads;
    }

    /**
     * Runs to the end, for as long as restoring takes.
     *
     * @param disk an existing folder on the disk to restore to; the trial is a folder {@value #NAME} in it, and one that a
     *     cut-off drill left there is deleted first
     * @return to be written into the vault's journal; a drill that could not be finished, for whatever reason, has failed
     * @throws CancelledException as the pace says; that is no result
     * @throws IOException if nobody can tell which mirror this is
     */
    public Event.RestoreDrilled run(Path disk, Consumer<Progress> monitor, Pace pace)
            throws IOException, InterruptedException {
        String place = MirrorDescription.read(mirror, new Buffers()).place();
        try {
            return finish(disk, monitor, pace);
        } catch (CancelledException e) {
            throw e;
        } catch (DamagedException e) {
            return failed(place, e.path() + ": " + e.detail());
        } catch (IOException e) {
            return failed(place, "it could not be finished: " + e);
        }
    }

    private static Event.RestoreDrilled failed(String place, String detail) {
        return new Event.RestoreDrilled(place, 0, 0, 0, false, detail);
    }

    private Event.RestoreDrilled finish(Path disk, Consumer<Progress> monitor, Pace pace)
            throws IOException, InterruptedException {
        DurableFiles trial = new DurableFiles(disk.resolve(NAME));
        clear(trial);
        try {
            Restore.Result restored = new Restore(mirror, trial).run(trusted, monitor, pace);
            List<String> flaws = new ArrayList<>(restored.flaws());
            flaws.addAll(audit(trial.root(), restored));
            return new Event.RestoreDrilled(
                    restored.place(),
                    restored.position().size(),
                    restored.recordings(),
                    restored.bytes(),
                    flaws.isEmpty(),
                    flaws.isEmpty() ? "" : flaws.getFirst() + more(flaws.size() - 1));
        } finally {
            clear(trial);
        }
    }

    private static String more(int others) {
        return others == 0 ? "" : " (and " + others + " more)";
    }

    private List<String> audit(Path trial, Restore.Result restored) throws IOException, InterruptedException {
        List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
        VaultAudit.Summary summary =
                VaultAudit.trusting(trusted, trial, threads).run(findings::add);
        List<String> flaws = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO && !ofTheVault(finding))
                .forEach(finding -> flaws.add(finding.toString()));
        if (!summary.complete()
                || summary.lines() != restored.position().size()
                || summary.objects() < restored.recordings()) {
            flaws.add("the audit saw " + summary + " of " + restored);
        }
        return flaws;
    }

    /** What the vault itself says of its past comes back with it: the copy is none the worse for it. */
    private static boolean ofTheVault(Finding finding) {
        return finding.code() == FindingCode.TIMES_RUN_BACK;
    }

    private static void clear(DurableFiles trial) throws IOException {
        if (Files.exists(trial.root())) {
            trial.deleteTree(trial.root());
        }
    }
}
