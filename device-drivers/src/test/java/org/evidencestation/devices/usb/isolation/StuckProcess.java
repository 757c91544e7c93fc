package org.evidencestation.devices.usb.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** A process stuck in the kernel: nothing ends it, nothing comes out of it, and its streams stay open. */
final class StuckProcess extends Process {
    private final PipedInputStream silence = new PipedInputStream();
    private final PipedOutputStream never;

    StuckProcess() {
        try {
            never = new PipedOutputStream(silence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return silence;
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
        throw new IllegalStateException("It never ends");
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) {
        return false;
    }

    @Override
    public int exitValue() {
        throw new IllegalThreadStateException("It has not ended");
    }

    @Override
    public boolean isAlive() {
        return never != null;
    }

    @Override
    public void destroy() {}

    @Override
    public Process destroyForcibly() {
        return this;
    }

    @Override
    public long pid() {
        return 1;
    }
}
