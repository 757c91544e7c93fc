package org.evidencestation.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.evidencestation.app.desktop.health.AuditResult;
import org.evidencestation.app.desktop.health.AuditRun;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.index.StationIndex;

/** One whole-vault check from the screen; a finished one is remembered, a cancelled one is not. */
final class VaultCheckRun implements AuditRun {
    private final VaultAudit audit;
    private final StationIndex index;
    private final LastCheckFile last;
    private final InstantSource time;
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger warnings = new AtomicInteger();
    private final AtomicInteger notes = new AtomicInteger();
    private final AtomicInteger wrongTokens = new AtomicInteger();
    private volatile long allObjects;
    private volatile long allBytes;

    VaultCheckRun(VaultAudit audit, StationIndex index, LastCheckFile last, InstantSource time) {
        this.audit = audit;
        this.index = index;
        this.last = last;
        this.time = time;
    }

    @Override
    public AuditResult run(Consumer<Finding> found) throws IOException, InterruptedException {
        StationIndex.Totals goal = index.totals();
        allObjects = goal.recordings();
        allBytes = goal.bytes();
        VaultAudit.Summary summary = audit.run(finding -> {
            count(finding);
            found.accept(finding);
        });
        AuditResult result = new AuditResult(
                time.instant(),
                summary.complete(),
                summary.objects(),
                summary.bytes(),
                errors.get(),
                warnings.get(),
                notes.get(),
                wrongTokens.get());
        if (result.complete() || result.errors() > 0) {
            last.save(result);
        }
        return result;
    }

    private void count(Finding finding) {
        AtomicInteger counter =
                switch (finding.severity()) {
                    case ERROR -> errors;
                    case WARNING -> warnings;
                    case INFO -> notes;
                };
        counter.incrementAndGet();
        if (finding.code() == FindingCode.TIME_TOKEN_WRONG) {
            wrongTokens.incrementAndGet();
        }
    }

    @Override
    public void cancel() {
        audit.cancel();
    }

    @Override
    public Progress progress() {
        return new Progress(audit.objectsSoFar(), audit.bytesSoFar(), allObjects, allBytes);
    }
}
