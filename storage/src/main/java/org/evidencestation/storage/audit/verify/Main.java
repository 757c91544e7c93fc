package org.evidencestation.storage.audit.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.seal.TimeAnchor;

/**
 * Checks a vault, one object, an exported recording or an evidence disc, without the station: {@code java -jar ...-verifier.jar [--lang zh|en]
 * [--json] [--trust FINGERPRINT|CERTIFICATE] [--time-authority CERTIFICATES] PATH}. It reads only, and asks no network.
 */
public final class Main {
    static final int GENUINE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;

    private final PrintStream out;
    private final PrintStream err;
    private final Locale usual;

    /** @param usual the language to speak unless the command line tells another */
    Main(PrintStream out, PrintStream err, Locale usual) {
        this.out = out;
        this.err = err;
        this.usual = usual;
    }

    /** Ends the process with 0: genuine, 1: findings, 2: bad command line, 3: cannot be read. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out, System.out.charset());
        PrintStream err = stream(FileDescriptor.err, System.err.charset());
        int code = new Main(out, err, Locale.getDefault()).run(List.of(args));
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Windows shows text in its code page only; everywhere else it is UTF-8, whatever the locale. */
    private static PrintStream stream(FileDescriptor target, Charset codePage) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new PrintStream(new FileOutputStream(target), true, windows ? codePage : StandardCharsets.UTF_8);
    }

    int run(List<String> words) {
        try {
            Arguments arguments = Arguments.parse(words, usual);
            Words language = new Words(arguments.language());
            if (arguments.path().isEmpty()) {
                out.println(language.of("usage"));
                return GENUINE;
            }
            return run(arguments, arguments.path().get(), language);
        } catch (UsageException e) {
            Words language = new Words(usual);
            err.println(language.of(e.key(), e.argument()));
            err.println(language.of("usage"));
            return USAGE;
        }
    }

    private int run(Arguments arguments, String path, Words language) {
        try {
            Optional<Target> target = Target.of(Path.of(path));
            if (target.isEmpty()) {
                err.println(language.of("unreadable.kind", path));
                return UNREADABLE;
            }
            Optional<Trust> trust = arguments.trust().isPresent()
                    ? Optional.of(Trust.of(arguments.trust().get()))
                    : Optional.empty();
            Optional<TimeAnchor> authority = arguments.timeAuthority().isPresent()
                    ? Optional.of(anchor(Path.of(arguments.timeAuthority().get())))
                    : Optional.empty();
            Report report = arguments.json() ? new JsonReport(out) : new TextReport(out, language);
            Outcome outcome = new Verification(
                            target.get(),
                            new Verification.Believed(trust, authority),
                            report,
                            bytes -> err.println(language.of("progress", TextReport.size(bytes))))
                    .run();
            return outcome.word() == Outcome.Word.GENUINE ? GENUINE : FINDINGS;
        } catch (IOException | InvalidPathException e) {
            err.println(language.of("unreadable", e.toString()));
            return UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNREADABLE;
        }
    }

    private static TimeAnchor anchor(Path file) throws IOException {
        return TimeAnchor.parse(Certificates.text(file).getBytes(StandardCharsets.US_ASCII));
    }
}
