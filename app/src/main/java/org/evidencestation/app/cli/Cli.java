package org.evidencestation.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line as a whole: every command, and what its failures mean. */
public final class Cli {
    private final Surroundings around;

    public Cli(Surroundings around) {
        this.around = around;
    }

    /** @return one of {@link ExitCodes} */
    public int run(String... arguments) {
        return (screensOnly(arguments) ? alone() : line()).execute(arguments);
    }

    /** What starts every morning should not wait until forty commands were read that nobody asked for. */
    private static boolean screensOnly(String... arguments) {
        return arguments.length == 0 || (arguments.length == 2 && arguments[0].equals("--vault"));
    }

    private CommandLine alone() {
        Words words = words();
        return set(new CommandLine(new StationCommand(around, words)), words);
    }

    CommandLine line() {
        Words words = words();
        return set(
                new CommandLine(new StationCommand(around, words))
                        .addSubcommand(new SetupCommand(around, words))
                        .addSubcommand(new DemoCommand(around, words))
                        .addSubcommand(new SimulateYearCommand(around, words))
                        .addSubcommand(new SoakCommand(around, words))
                        .addSubcommand(new CollectCommand(around, words))
                        .addSubcommand(new VerifyCommand(around, words))
                        .addSubcommand(new StatusCommand(around, words))
                        .addSubcommand(new DoctorCommand(around, words))
                        .addSubcommand(new SettingsCommand(around, words))
                        .addSubcommand(new SupportCommand(around, words))
                        .addSubcommand(new ClockCommand(around, words))
                        .addSubcommand(new CommandLine(new RegimesCommand(around, words))
                                .addSubcommand(new UseRegimeCommand(around, words))
                                .addSubcommand(new DecideCommand(around, words)))
                        .addSubcommand(new DutyCommand(around, words))
                        .addSubcommand(new GapsCommand(around, words))
                        .addSubcommand(new AccessCommand(around, words))
                        .addSubcommand(new KeepCommand(around, words))
                        .addSubcommand(new ClearCommand(around, words))
                        .addSubcommand(new CapacityCommand(around, words))
                        .addSubcommand(new SettleCommand(around, words))
                        .addSubcommand(new ReadyCommand(around, words))
                        .addSubcommand(new HandOutCommand(around, words))
                        .addSubcommand(new OperationCommand(around, words))
                        .addSubcommand(new AccountsCommand(around, words))
                        .addSubcommand(new PeopleCommand(around, words))
                        .addSubcommand(new MustRecordCommand(around, words))
                        .addSubcommand(new DrawCommand(around, words))
                        .addSubcommand(new ReviewCommand(around, words))
                        .addSubcommand(new InspectCommand(around, words))
                        .addSubcommand(new SimulateDiscsCommand(around, words))
                        .addSubcommand(new HandOffCommand(around, words))
                        .addSubcommand(new DiscsCommand(around, words))
                        .addSubcommand(new JournalCommand(around, words))
                        .addSubcommand(new CheckpointCommand(around, words))
                        .addSubcommand(new RebuildIndexCommand(around, words))
                        .addSubcommand(new MirrorCommand(around, words))
                        .addSubcommand(new DrillCommand(around, words))
                        .addSubcommand(new RestoreCommand(around, words)),
                words);
    }

    private Words words() {
        return Words.in(LanguageOf.settings(around), around.locale());
    }

    private CommandLine set(CommandLine line, Words words) {
        Failures failures = new Failures(words, around.err());
        return line.setResourceBundle(words.bundle())
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(new OptionsBefore())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> failed(failures.report(failure), command, words));
    }

    /** Who opens the screens by a press in a menu has no terminal to read. */
    private int failed(Failures.Said said, CommandLine command, Words words) {
        if (command.getCommand() instanceof StationCommand && around.screens().available()) {
            around.screens().tell(said.sentence(), words.of("failure.understood"));
        }
        return said.code();
    }
}
