package org.evidencestation.devices.disc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.devices.gadget.FunctionFs;
import org.jspecify.annotations.Nullable;

/**
 * The emulated writer as a program on Linux with FunctionFS. Takes what the rig's {@code gadget make} sets (FUNCTION_FS, UDC)
 * and a folder for what is on its media. Each line it reads is something a hand does, or something that goes wrong:
 *
 * <pre>
 * insert dvd+r SECTORS     insert dvd+r SECTORS appendable     insert dvd+rw SECTORS     remove
 * write-error BYTE         pull BYTE        read-error BYTE    flip BYTE                 well
 * </pre>
 */
public final class WriterProgram {
    private static final byte[] OLD = new byte[64 * EmulatedMedium.SECTOR];

    private final Faults faults = new Faults();
    private final Path folder;
    private final EmulatedWriter writer;
    private int media;

    private WriterProgram(Path folder, Path udc) {
        this.folder = folder;
        this.writer = new EmulatedWriter(faults, () -> Files.writeString(udc, "\n"));
    }

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws IOException {
        WriterProgram program = new WriterProgram(Path.of(arguments[0]), Path.of(System.getenv("UDC")));
        Thread.ofPlatform().daemon().name("commands").start(program::listen);
        try (FunctionFs function = FunctionFs.open(Path.of(System.getenv("FUNCTION_FS")), BulkOnly.FUNCTION)) {
            new BulkOnly(function, program.writer).run();
        }
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                obey(List.of(line.strip().split(" +")));
                System.out.println(line);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Commands cannot be read any more", e);
        }
    }

    private void obey(List<String> words) throws IOException {
        switch (words.getFirst()) {
            case "insert" -> insert(words);
            case "remove" -> writer.insert(null);
            case "write-error" -> faults.writeError(position(words));
            case "read-error" -> faults.readError(position(words));
            case "pull" -> faults.pull(position(words));
            case "flip" -> faults.flip(position(words));
            case "well" -> faults.none();
            default -> throw new IllegalArgumentException("No command: " + words);
        }
    }

    private void insert(List<String> words) throws IOException {
        faults.none();
        boolean rewritable = words.get(1).equals("dvd+rw");
        Path file = folder.resolve("medium-" + media++);
        EmulatedMedium medium = new EmulatedMedium(rewritable, Long.parseLong(words.get(2)), file);
        if (words.contains("appendable")) {
            medium.write(0, OLD);
            medium.closeSession();
        }
        writer.insert(medium);
    }

    private static long position(List<String> words) {
        return Long.parseLong(words.get(1));
    }
}
