package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.StatementId;

/** All statements, in the order they were made. */
public final class StatementBook {
    private final Map<StatementId, Statement> statements = new LinkedHashMap<>();
    private final Map<OperationId, Set<StatementId>> about = new HashMap<>();

    StatementBook() {}

    void made(DutyEvent.StatementMade it, Instant at) {
        statements.putIfAbsent(it.statement(), new Statement(it, at, null, null));
        OperationId operation = it.operation();
        if (operation != null) {
            about.computeIfAbsent(operation, key -> new LinkedHashSet<>()).add(it.statement());
        }
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
        return about.getOrDefault(operation, Set.of()).stream()
                .flatMap(it -> find(it).stream())
                .toList();
    }

    public Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(statements.get(id));
    }
}
