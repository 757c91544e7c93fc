package org.evidencestation.devices.usb.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what a child prints into the log, so much of it as tells why it crashed, and lets it run dry. */
final class ChildLog implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ChildLog.class);
    private static final int MOST_LINES = 40;

    private static final Set<String> EMPTY = Set.of("", "#");

    private final Process child;

    ChildLog(Process child) {
        this.child = child;
    }

    @Override
    public void run() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getErrorStream(), Charset.defaultCharset()))) {
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!EMPTY.contains(line.strip()) && ++count <= MOST_LINES) {
                    LOG.warn("USB driver {}: {}", child.pid(), line);
                }
            }
        } catch (IOException e) {
            LOG.debug("Child {} can no longer be heard", child.pid(), e);
        }
    }
}
