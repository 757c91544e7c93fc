package org.evidencestation.app.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.ReviewEvent.PackFile;
import org.evidencestation.storage.journal.ReviewEvent.PackMade;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.VaultLayout;

/** Puts the papers of an inspection into a folder and writes down what they were (W17). */
public final class KeepPack {
    /** As {@code sha256sum} writes and checks it. */
    static final String SUMS = "SHA256SUMS";

    private final ReviewOffice office;

    public KeepPack(ReviewOffice office) {
        this.office = office;
    }

    /** Writes every paper but the sums. */
    @FunctionalInterface
    public interface Writer {
        void writeInto(Path folder) throws IOException;
    }

    /**
     * Slow.
     *
     * @param folder outside the vault; made where it is missing, and empty where it is not
     * @param to as {@code from}, among the days the papers tell of
     */
    public Answer<Path> keep(Session by, Path folder, LocalDate from, LocalDate to, Writer writer) throws IOException {
        Objections against =
                Objections.of(by, Right.OVERSEE).need(fit(folder), Refusal.NOT_A_FOLDER, folder.toString());
        if (!against.none()) {
            return against.refused();
        }
        Files.createDirectories(folder);
        writer.writeInto(folder);
        List<PackFile> files = digests(folder);
        Files.writeString(
                folder.resolve(SUMS),
                files.stream().map(it -> it.digest() + "  " + it.name() + "\n").collect(Collectors.joining()));
        return office.alone(() -> {
            // The session may have ended while the papers were written.
            Objections still = Objections.of(by, Right.OVERSEE);
            if (!still.none()) {
                return still.<Path>refused();
            }
            office.append(new PackMade(from, to, files, by.person()));
            return new Answer.Done<>(folder);
        });
    }

    private boolean fit(Path folder) throws IOException {
        if (new VaultLayout(office.vault()).encloses(folder) || (Files.exists(folder) && !Files.isDirectory(folder))) {
            return false;
        }
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static List<PackFile> digests(Path folder) throws IOException {
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.sorted().toList()) {
                files.add(new PackFile(String.valueOf(file.getFileName()), Sha256.of(Files.readAllBytes(file))));
            }
        }
        return files;
    }
}
