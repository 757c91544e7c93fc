package org.evidencestation.storage.rig;

import java.io.IOException;
import java.nio.file.Path;

/** {@code storage/rigs/kill-loop}. Arguments: an empty folder, number of kills, seed. Ends with 1 if anything is wrong. */
public final class KillLoopCommand {
    private KillLoopCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        KillLoop loop =
                new KillLoop(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        KillLoop.Tally tally = loop.run();
        Autopsy.Report report = tally.report();
        System.out.println("kills of a running worker      " + tally.kills());
        System.out.println("  before its vault was open    " + tally.beforeOpen());
        System.out.println("recordings in the end          " + tally.recordings());
        System.out.println("  as in an undisturbed run     " + (tally.same() ? "yes" : "NO"));
        System.out.println("  acknowledged before a kill   " + report.acknowledged());
        System.out.println("  of these lost / corrupt      " + report.lost() + " / " + report.corrupt());
        System.out.println("  adopted at a restart         " + tally.adopted());
        System.out.println("torn last lines put aside      " + tally.tails());
        System.out.println("findings of the audit          " + report.findings().size());
        report.findings().forEach(finding -> System.out.println("  " + finding));
        report.other().forEach(flaw -> System.out.println("wrong: " + flaw));
        System.out.print(loop.complaints());
        System.exit(tally.isGood() && loop.complaints().isEmpty() ? 0 : 1);
    }
}
