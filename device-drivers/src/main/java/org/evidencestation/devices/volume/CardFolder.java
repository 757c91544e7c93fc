package org.evidencestation.devices.volume;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An open folder of a card. Its methods take bare names and never follow a link; whoever opens a folder closes it, in any
 * order.
 */
interface CardFolder extends Closeable {
    /** Held open relative to its parent where the platform can do that, so that nobody can swap what was looked at. */
    @SuppressWarnings("StreamResourceLeak") // The folder takes the stream over and closes it.
    static CardFolder root(Path root) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(root);
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return new SecureCardFolder(secure);
        }
        stream.close();
        return new PlainCardFolder(root);
    }

    /** What every file of a card is opened with, and more. */
    static Set<OpenOption> reading(OpenOption... more) {
        Set<OpenOption> options = new HashSet<>(List.of(more));
        options.add(StandardOpenOption.READ);
        options.add(LinkOption.NOFOLLOW_LINKS);
        return options;
    }

    /** The names in it, in no order; may be called once. */
    List<Path> names() throws IOException;

    /** About the folder itself. */
    EntryStat stat() throws IOException;

    EntryStat stat(Path name) throws IOException;

    /** Only for what {@link #stat(Path)} says is a folder: opening a pipe would wait for ever. */
    CardFolder enter(Path name) throws IOException;

    /** Only for what {@link #stat(Path)} says is a file: opening a pipe would wait for ever. */
    SeekableByteChannel open(Path name, OpenOption... more) throws IOException;

    /** Removes a file; a folder is refused. */
    void remove(Path name) throws IOException;
}
