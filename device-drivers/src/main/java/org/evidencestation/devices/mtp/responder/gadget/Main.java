package org.evidencestation.devices.mtp.responder.gadget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.evidencestation.devices.gadget.FunctionFs;
import org.evidencestation.devices.gadget.UsbFunction;
import org.evidencestation.devices.mtp.responder.Responder;
import org.jspecify.annotations.Nullable;

/**
 * An emulated recorder with a battery and a clock, as a program on Linux with FunctionFS.
 *
 * <pre>
 * --function-fs=FOLDER   where FunctionFS is mounted     --footage=FOLDER    what its card holds
 * --serial=TEXT          --battery=PERCENT               --clock=PT7S        how far its clock is ahead
 * --zone=ID              what its wall clock shows       --udc=FILE          what "unplug" empties
 * --habit=NAME           see Habit; any number of these  --trouble=TEXT      see TroubleText; any number
 * </pre>
 *
 * Each line it reads while it runs is one more trouble, from the next transaction on.
 */
public final class Main {
    private Main() {}

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        RecorderOptions options = new RecorderOptions(List.of(arguments));
        Responder responder = new Responder(options.model(InstantSource.system()), UsbFunction.PACKET);
        options.troubles().forEach(responder::trouble);
        Thread.ofPlatform().daemon().name("commands").start(() -> listen(responder));
        try (FunctionFs function = FunctionFs.open(options.functionFs(), GadgetRecorder.FUNCTION)) {
            new GadgetRecorder(responder, function, options::pull).run();
        }
    }

    private static void listen(Responder responder) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                responder.trouble(TroubleText.parse(line));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Commands cannot be read any more", e);
        }
    }
}
