package org.evidencestation.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import org.evidencestation.devices.simulated.ClipContent;

/** Content whose second half is not given out before a gate opens, so that a test can look at a copy half done. */
record GatedContent(ClipContent content, CountDownLatch gate) implements ClipContent {
    @Override
    public long size() {
        return content.size();
    }

    @Override
    public Bytes open() throws IOException {
        Bytes bytes = content.open();
        return (position, target) -> {
            long half = size() / 2;
            if (position >= half) {
                pass();
                return bytes.read(position, target);
            }
            ByteBuffer first = target.slice();
            first.limit((int) Math.min(first.remaining(), half - position));
            int count = bytes.read(position, first);
            target.position(target.position() + count);
            return count;
        };
    }

    private void pass() throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before the gate", e);
        }
    }
}
