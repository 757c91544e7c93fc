package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.evidencestation.storage.seal.Sha256;

/**
 * Reads a journal without locking or changing anything, also while a station is writing to it. Lines it shows at the very
 * end may not be durable yet.
 */
public final class JournalReader {
    private JournalReader() {}

    /**
     * How a journal ended.
     *
     * @param tornBytes behind the last whole line: being written just now, or left by a crash
     */
    public record End(Journal.Position position, long tornBytes) {}

    /**
     * Checks the whole chain and hands on every line after number {@code after}, in order, one at a time.
     *
     * @param journal the folder {@code journal} of a vault
     * @param origin what the chain starts from: the digest of {@code vault.json}
     * @throws BrokenJournalException at the first line that is not what was written; those before have been handed on
     */
    public static End read(Path journal, Sha256 origin, long after, Consumer<Entry> reader) throws IOException {
        EntryCodec codec = new EntryCodec();
        ChainScan.Result result = ChainScan.scan(journal, origin, Long.MAX_VALUE, (number, line, head) -> {
            if (number > after) {
                reader.accept(codec.decode(number, line, head));
            }
        });
        return new End(
                result.position(), result.torn().map(ChainScan.Torn::length).orElse(0L));
    }

    /** The same for every line, with what stands in the file. */
    public static End readWritten(Path journal, Sha256 origin, Consumer<Written> reader) throws IOException {
        EntryCodec codec = new EntryCodec();
        ChainScan.Result result = ChainScan.scan(
                journal,
                origin,
                Long.MAX_VALUE,
                (number, line, head) -> reader.accept(
                        new Written(codec.decode(number, line, head), new String(line, StandardCharsets.UTF_8))));
        return new End(
                result.position(), result.torn().map(ChainScan.Torn::length).orElse(0L));
    }

    /**
     * Checks the chain of the first lines only and says where they lead; what stands behind them is not read.
     *
     * @param lines how many; a position of a smaller size is the end of a journal that has fewer
     * @throws BrokenJournalException if one of these lines is not what was written
     */
    public static Journal.Position upTo(Path journal, Sha256 origin, long lines) throws IOException {
        return ChainScan.scan(journal, origin, lines, (number, line, head) -> {})
                .position();
    }
}
