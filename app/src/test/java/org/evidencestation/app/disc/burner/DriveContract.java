package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of all burners, kept by the real program with the rig's writer; there is no test engine in that machine. */
final class DriveContract extends DiscBurnerContract {
    private static final Path DEVICE = Path.of("/dev/sr0");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final EmulatedDrive hand;

    DriveContract(EmulatedDrive hand, Path folder) {
        this.hand = hand;
        this.folder = folder;
    }

    /** Told of each sentence, and what is wrong with it; that is empty if nothing is. */
    interface Told {
        void of(String sentence, String fault);
    }

    static void run(EmulatedDrive hand, Path folder, Told told) throws IOException {
        List<Method> sentences = new ArrayList<>();
        for (Method method : DiscBurnerContract.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                sentences.add(method);
            }
        }
        sentences.sort(Comparator.comparing(Method::getName));
        for (Method sentence : sentences) {
            Path own = Files.createTempDirectory(folder, "contract");
            told.of(sentence.getName(), fault(new DriveContract(hand, own), sentence));
            empty(own);
        }
    }

    private static String fault(DriveContract contract, Method sentence) throws IOException {
        contract.sources();
        try {
            sentence.invoke(contract);
            return "";
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("They are of this package", e);
        }
    }

    /** There is little room. */
    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void tell(String line) throws IOException {
        try {
            hand.tell(line);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static XorrisoDrive drive(String program) {
        return new XorrisoDrive(new Xorriso(List.of(program), PATIENCE), DEVICE, XorrisoDrive.FASTEST, false);
    }

    @Override
    DiscBurner blank(long bytes) throws IOException {
        tell("insert dvd+r " + bytes / 2048);
        return drive("xorriso");
    }

    @Override
    DiscBurner withoutTool() throws IOException {
        tell("insert dvd+r 20000");
        return drive("no-such-program");
    }

    @Override
    DiscBurner failingAfter(long bytes) throws IOException {
        DiscBurner burner = blank(ROOM);
        tell("write-error " + bytes);
        return burner;
    }

    @Override
    void flip(DiscBurner burner, long position) throws IOException {
        tell("flip " + position);
    }
}
