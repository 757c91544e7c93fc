package org.evidencestation.app.cli;

import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * {@code station --vault DIR verify} is {@code station verify --vault DIR}: a vault that was named must never be passed over
 * for the usual one without a word.
 */
final class OptionsBefore implements IExecutionStrategy {
    @Override
    public int execute(ParseResult parsed) throws ExecutionException, CommandLine.ParameterException {
        Optional<VaultOptions> before = Optional.empty();
        ParseResult command = parsed;
        while (command != null) {
            Optional<VaultOptions> own = find(command.commandSpec()).findFirst();
            if (own.isPresent()) {
                before.ifPresent(own.get()::orElse);
                before = own;
            }
            command = command.hasSubcommand() ? command.subcommand() : null;
        }
        return new RunLast().execute(parsed);
    }

    /** Options may be mixed into what is mixed in. */
    private static Stream<VaultOptions> find(CommandSpec spec) {
        return spec.mixins().values().stream()
                .flatMap(mixin -> mixin.userObject() instanceof VaultOptions found ? Stream.of(found) : find(mixin));
    }
}
