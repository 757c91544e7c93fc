package org.evidencestation.app.disc.burner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A station that burns and is killed. Arguments: a drive or a file for an image, a folder, the size of what is burned. Prints a
 * line once something is written.
 */
public final class BurnsUntilKilled {
    private BurnsUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        SampleTree tree = new SampleTree(Files.createDirectories(Path.of(arguments[1])));
        tree.sparse("large.mp4", Long.parseLong(arguments[2]));
        DiscBurner burner = target.startsWith("/dev")
                ? new XorrisoDrive(new Xorriso(), target, XorrisoDrive.FASTEST, false)
                : new XorrisoImage(new Xorriso(), target);
        burner.burn(tree.tree(), new BurnMonitor() {
            private boolean told;

            @Override
            public void at(long bytes, long total) {
                if (!told) {
                    told = true;
                    System.out.println("writing " + bytes);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
    }

    /** Starts one, kills it while it writes, and waits for the program that writes for it. */
    static List<ProcessHandle> killed(Path target, Path folder, long size) throws Exception {
        Process station = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        BurnsUntilKilled.class.getName(),
                        target.toString(),
                        folder.toString(),
                        Long.toString(size))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var words = station.inputReader()) {
            words.readLine();
            List<ProcessHandle> tools = station.descendants().toList();
            // kill -9
            station.destroyForcibly().waitFor();
            return tools;
        }
    }
}
