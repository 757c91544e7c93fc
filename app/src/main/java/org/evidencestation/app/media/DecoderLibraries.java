package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the toolkit the decoders that come with the program. On Linux it looks for those of the system, which an office
 * computer does not have, or has in any version; what this process has loaded under the same names goes before.
 */
public final class DecoderLibraries {
    private static final Logger LOG = LoggerFactory.getLogger(DecoderLibraries.class);

    /** Each needs those before it. */
    private static final List<String> IN_ORDER =
            List.of("libdrm.so.2", "libavutil.so.58", "libswresample.so.4", "libavcodec.so.60", "libavformat.so.60");

    private final Ffmpeg ffmpeg;

    public DecoderLibraries(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** To be called before the toolkit plays its first film; where it does not work, frames are decoded outside. */
    @SuppressWarnings("restricted") // the start script and the tests allow it
    public void load() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return;
        }
        try {
            Path folder = ffmpeg.folder();
            for (String name : IN_ORDER) {
                System.load(folder.resolve(name).toString());
            }
        } catch (IOException | CannotDecodeException | UnsatisfiedLinkError e) {
            LOG.warn("The toolkit has to do with the system's decoders", e);
        }
    }
}
