package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.StatementId;

/** All statements, in the order they were made. */
public final class StatementBook {
    private final Map<StatementId, Statement> statements = new LinkedHashMap<>();

    StatementBook() {}

    void made(DutyEvent.StatementMade it, Instant at) {
        statements.putIfAbsent(it.statement(), new Statement(it, at, null, null));
    }

    void decided(DutyEvent.StatementDecided it, Instant at) {
        statements.computeIfPresent(it.statement(), (key, before) -> before.decided(it, at));
    }

    public List<Statement> all() {
        return List.copyOf(statements.values());
    }

    /** Those that wait for a signature. */
    public List<Statement> open() {
        return statements.values().stream().filter(Statement::open).toList();
    }

    public List<Statement> of(OperationId operation) {
        return statements.values().stream()
                .filter(it -> operation.equals(it.said().operation()))
                .toList();
    }

    public Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(statements.get(id));
    }
}
