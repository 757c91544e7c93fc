package org.evidencestation.storage.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code storage/rigs/fuzz}. Arguments: the tests' resources, an empty folder, minutes, seed. Ends with 1 if a target threw
 * what it must not; with two more arguments, a target's name and its seed, it does that one round and shows the trace.
 */
public final class FuzzCommand {
    private final Map<String, Integer> faults = new HashMap<>();
    private final Map<String, Long> rounds = new HashMap<>();

    private FuzzCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Target> targets = new Targets(Path.of(arguments[0]), Path.of(arguments[1])).all();
        FuzzCommand command = new FuzzCommand();
        try (Fuzzer fuzzer = new Fuzzer()) {
            if (arguments.length > 4) {
                replay(fuzzer, targets, arguments[4], Long.parseLong(arguments[5]));
            } else {
                command.run(fuzzer, targets, Duration.ofMinutes(Long.parseLong(arguments[2])), arguments[3]);
            }
        }
        System.exit(command.faults.isEmpty() ? 0 : 1);
    }

    private static void replay(Fuzzer fuzzer, List<Target> targets, String name, long seed)
            throws InterruptedException {
        for (Target target : targets) {
            if (target.name().equals(name)) {
                fuzzer.round(target, seed).ifPresent(Throwable::printStackTrace);
            }
        }
    }

    private void run(Fuzzer fuzzer, List<Target> targets, Duration time, String firstSeed) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long seed = Long.parseLong(firstSeed) << 20; System.nanoTime() < end; seed++) {
            for (Target target : targets) {
                rounds.merge(target.name(), 1L, Long::sum);
                Optional<Throwable> fault = fuzzer.round(target, seed);
                if (fault.isPresent()) {
                    report(target, seed, fault.get());
                }
            }
        }
        targets.forEach(target -> System.out.printf("%,10d rounds  %s%n", rounds.get(target.name()), target.name()));
        System.out.println(faults.isEmpty() ? "no fault" : faults.size() + " faults");
    }

    /** Each fault once: by its kind and the line it came from. */
    private void report(Target target, long seed, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = fault.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
        if (faults.merge(target.name() + where, 1, Integer::sum) == 1) {
            System.out.println("FAULT \"" + target.name() + "\" " + seed + ": " + where + " " + fault.getMessage());
        }
    }
}
