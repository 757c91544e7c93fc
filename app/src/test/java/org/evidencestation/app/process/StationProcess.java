package org.evidencestation.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.evidencestation.app.Main;

/** The program as its users run it: a process of its own. */
final class StationProcess {
    private static final String END = "\0";

    private final Path home;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Long, String> heard = new HashMap<>();

    /** @param home everything it keeps lies in here */
    StationProcess(Path home) throws IOException {
        this.home = Files.createDirectories(home);
    }

    Path vault() {
        return home.resolve("vault");
    }

    Path output() {
        return home.resolve("output");
    }

    Process start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--vault", vault().toString()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        Thread.ofPlatform().daemon().name("output").start(() -> copy(process));
        return process;
    }

    /** Returns when the process has printed a line with this in it, or has ended. */
    void awaitLine(Process process, String part) throws InterruptedException {
        lock.lock();
        try {
            while (!said(process).contains(part) && !said(process).endsWith(END)) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private String said(Process process) {
        return heard.getOrDefault(process.pid(), "");
    }

    private void copy(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Files.writeString(output(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                hear(process, line);
            }
        } catch (IOException e) {
            // The process was killed while it spoke.
        } finally {
            hear(process, END);
        }
    }

    private void hear(Process process, String line) {
        lock.lock();
        try {
            heard.merge(process.pid(), line, String::concat);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
