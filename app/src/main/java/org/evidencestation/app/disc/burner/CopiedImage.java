package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.evidencestation.app.disc.burner.BurnException.Fault;

/** Copies a finished image into another file. */
record CopiedImage(FinishedImage image, BurnMonitor monitor) {
    private static final int STEP = 1 << 22;

    /** @param target is not there yet; what was written stays if it fails */
    void to(Path target) throws IOException {
        try (FileChannel in = FileChannel.open(image.file(), StandardOpenOption.READ);
                FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(STEP);
            long at = 0;
            while (in.read(buffer) >= 0) {
                if (monitor.cancelled()) {
                    throw new BurnException(Fault.CANCELLED, "Stopped on request");
                }
                buffer.flip();
                while (buffer.hasRemaining()) {
                    at += out.write(buffer);
                }
                buffer.clear();
                monitor.at(at, image.bytes());
            }
        } catch (BurnException e) {
            throw e;
        } catch (IOException e) {
            BurnException failed = new BurnException(Fault.WRITE_FAILED, String.valueOf(e.getMessage()));
            failed.initCause(e);
            throw failed;
        }
    }
}
