package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.disc.burner.ToolProcess.Heard;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with xorriso: commands go in, and each batch of them is answered before the next is said, so that what was
 * looked at is what is written to. For one thread. Closing it throws away whatever was not written.
 */
final class XorrisoRun implements AutoCloseable {
    private static final int MOST_WORDS = 400;

    private final ToolProcess process;
    private final BurnMonitor monitor;
    private final Writer commands;
    private final List<String> complaints = new ArrayList<>();
    private long total;
    private @Nullable XorrisoProgress last;

    XorrisoRun(ToolProcess process, BurnMonitor monitor) {
        this.process = process;
        this.monitor = monitor;
        this.commands = new OutputStreamWriter(process.input(), StandardCharsets.US_ASCII);
    }

    /** What progress is measured against from now on, in bytes. */
    void expect(long bytes) {
        this.total = bytes;
    }

    /**
     * Says the lines and waits until all of them are done.
     *
     * @param phase what failing means
     * @return its results
     * @throws BurnException if it gave up, if nothing moved for too long, or if the monitor wants no more
     */
    List<String> ask(XorrisoFaults.Phase phase, List<String> lines) throws IOException {
        String mark = "-done-" + lines.hashCode() + "-";
        say(lines, mark);
        List<String> results = new ArrayList<>();
        process.progressed();
        while (true) {
            switch (process.next(phase.fault())) {
                case Heard.Result(String line)
                when line.equals(mark) -> {
                    return results;
                }
                case Heard.Result(String line) -> results.add(line);
                case Heard.Remark(String line) -> remark(line);
                case Heard.End(int status) -> throw XorrisoFaults.of(phase, status, complaints);
            }
        }
    }

    private void say(List<String> lines, String mark) {
        try {
            for (String line : lines) {
                commands.write(line + "\n");
            }
            commands.write("-print " + XorrisoCommands.word(mark) + "\n");
            commands.flush();
        } catch (IOException e) {
            // It has ended, and says why on its way out.
            complaints.add("Its input ends: " + e.getMessage());
        }
    }

    /** Repeating itself is not progress: xorriso does so for ever when a drive hangs. */
    private void remark(String line) {
        XorrisoProgress progress = XorrisoProgress.of(line);
        if (progress == null) {
            complaints.add(line);
            if (complaints.size() > MOST_WORDS) {
                complaints.removeFirst();
            }
            process.progressed();
        } else if (progress.equals(last)) {
            process.repeated();
        } else {
            last = progress;
            process.progressed();
            if (progress.bytes() > 0) {
                monitor.at(progress.bytes(), total);
            }
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
