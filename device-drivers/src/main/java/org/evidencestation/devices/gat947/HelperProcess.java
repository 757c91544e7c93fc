package org.evidencestation.devices.gat947;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evidencestation.devices.gat947.HelperLines.Line;

/**
 * One running helper, asked one thing at a time. After a {@link HelperFault} it has ended. What the library prints is thrown
 * away, because nobody knows whether a password is in it.
 */
final class HelperProcess implements AutoCloseable {
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Process process;
    private final HelperLines lines;
    private int sequence;

    private HelperProcess(Process process) {
        this.process = process;
        this.lines =
                new HelperLines(new BufferedInputStream(process.getInputStream()), "vendor-helper-" + process.pid());
    }

    static HelperProcess start(List<String> command) throws HelperFault {
        try {
            return new HelperProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw HelperFault.missing("the helper cannot be started: " + e.getMessage());
        }
    }

    Reply ask(Verb verb, List<String> arguments, Duration patience) throws HelperFault, InterruptedException {
        sequence++;
        String request = sequence + " " + verb.wire() + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments));
        try {
            process.getOutputStream().write((request + "\n").getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
        } catch (IOException _) { // its end says more
            throw ended();
        }
        try {
            return Reply.parse(answer(patience), sequence);
        } catch (HelperFault e) {
            close();
            throw e;
        }
    }

    private String answer(Duration patience) throws HelperFault, InterruptedException {
        Line line = lines.next(patience).orElseThrow(() -> HelperFault.hung(patience));
        return switch (line) {
            case Line.Text(String text) -> text;
            case Line.TooLong() -> throw HelperFault.nonsense("a line without end");
            case Line.End() -> throw ended();
        };
    }

    private HelperFault ended() throws InterruptedException {
        boolean byItself = process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        close();
        return byItself ? HelperFault.crashed(process.exitValue()) : HelperFault.nonsense("no more");
    }

    /** Ends it, and whatever it started, at once. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        lines.stop();
    }
}
