package org.evidencestation.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Signing in for one command. The password is typed at the terminal, or stands in a file; never on the command line, where
 * everybody on the computer can read it.
 */
final class CommandSignIn {
    private static final int LONGEST = 512;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "option.passwordFile")
    @Nullable
    private Path file;

    /** @return why the command may not be carried out; empty if it may, and somebody is signed in for it */
    <T> Optional<Answer<T>> against(
            Surroundings around, Words words, Station station, String by, Set<Right> anyOf, String about)
            throws IOException {
        if (!station.accounts().founded()) {
            return Optional.empty();
        }
        return switch (signIn(around, words, station, by)) {
            case Answer.Done<Session> _ -> station.accounts().against(by, anyOf, about);
            case Answer.Refused<Session>(var why, var what, var article) ->
                Optional.of(new Answer.Refused<>(why, what, article));
        };
    }

    Answer<Session> signIn(Surroundings around, Words words, Station station, String by) throws IOException {
        Optional<char[]> secret = secret(around, words.of("accounts.ask.password", by));
        if (secret.isEmpty()) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, by, "");
        }
        try {
            return station.accounts().signIn().password(by, secret.get());
        } finally {
            Arrays.fill(secret.get(), '\0');
        }
    }

    /** What a file holds up to its first line's end, or what somebody types. */
    Optional<char[]> secret(Surroundings around, String prompt) throws IOException {
        return file == null ? around.secrets().ask(prompt) : Optional.of(line(file));
    }

    private static char[] line(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST);
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int length = 0;
        while (length < text.length() && text.charAt(length) != '\n' && text.charAt(length) != '\r') {
            length++;
        }
        char[] line = new char[length];
        text.get(line);
        return line;
    }
}
