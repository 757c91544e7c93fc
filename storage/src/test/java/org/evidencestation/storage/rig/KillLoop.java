package org.evidencestation.storage.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;

/** Kills a {@link DockWorker} again and again, at any moment from its first instruction on, then looks at what it left. */
final class KillLoop {
    /** More clips than a life may finish, so that every kill hits work. */
    private static final int CLIPS_A_LIFE = 6;

    private static final int DOCKS = 3;
    private static final int LONGEST_START_MILLIS = 900;
    private static final int LONGEST_CLIP_MILLIS = 12;

    private final Path work;
    private final int kills;
    private final Random chance;
    private final ClipPlan plan;
    private final Set<RecordingId> acknowledged = new HashSet<>();
    private int beforeOpen;

    /** @param seed of the moments */
    KillLoop(Path work, int kills, long seed) {
        this.work = work;
        this.kills = kills;
        this.chance = new Random(seed);
        this.plan = new ClipPlan(kills * CLIPS_A_LIFE);
    }

    /**
     * How it went.
     *
     * @param kills that hit a running process, beforeOpen those of them that hit it before its vault was open
     * @param same whether an undisturbed run of the same plan commits the same recordings
     */
    record Tally(
            int kills, int beforeOpen, int adopted, int tails, int recordings, boolean same, Autopsy.Report report) {
        boolean isGood() {
            return same && report.isGood();
        }
    }

    Tally run() throws IOException, InterruptedException {
        StationKey key = StationKey.openOrCreate(work.resolve("keys"), InstantSource.system(), new SecureRandom());
        Path vault = work.resolve("vault");
        int killed = 0;
        for (int life = 0; life < kills; life++) {
            if (live(vault)) {
                killed++;
            }
        }
        Autopsy.Report report = new Autopsy(key, plan).run(vault, acknowledged);
        Ledger disturbed = ledger(vault, key);
        Path calm = work.resolve("calm");
        try (Vault opened = Vault.open(new DurableFiles(calm), key, InstantSource.system(), entry -> {})) {
            new Docking(plan, opened, DOCKS, recording -> {}).run();
        }
        return new Tally(
                killed,
                beforeOpen,
                disturbed.adopted(),
                disturbed.tails(),
                disturbed.recordings().size(),
                disturbed.recordings().equals(ledger(calm, key).recordings()),
                report);
    }

    private static Ledger ledger(Path root, StationKey key) throws IOException {
        try (Vault vault = Vault.open(new DurableFiles(root), key, InstantSource.system(), entry -> {})) {
            return Ledger.of(vault.journal());
        }
    }

    /** Says whether the process was still running when it was killed. */
    private boolean live(Path vault) throws IOException, InterruptedException {
        Process process = start(vault);
        try (BufferedReader words =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            boolean anywhere = chance.nextInt(4) == 0;
            int wanted = chance.nextInt(CLIPS_A_LIFE + 2);
            int heard = 0;
            String word = "";
            while (!anywhere && heard <= wanted && word != null) {
                word = words.readLine();
                heard++;
                note(word);
            }
            int patience = chance.nextInt(anywhere ? LONGEST_START_MILLIS : LONGEST_CLIP_MILLIS);
            boolean ended = process.waitFor(patience, TimeUnit.MILLISECONDS);
            // Not the process's own method: that closes the stream, with what was said and not yet read.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (word = words.readLine(); word != null; word = words.readLine()) {
                heard++;
                note(word);
            }
            beforeOpen += heard == 0 ? 1 : 0;
            return !ended;
        }
    }

    private void note(@org.jspecify.annotations.Nullable String word) {
        if (word != null && !word.equals("open") && !word.equals("done")) {
            acknowledged.add(RecordingId.parse(word));
        }
    }

    private Process start(Path vault) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DockWorker.class.getName(),
                        vault.toString(),
                        work.resolve("keys").toString(),
                        Integer.toString(plan.clips()),
                        Integer.toString(DOCKS),
                        "-"))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        work.resolve("errors.log").toFile()))
                .start();
    }

    /** What the workers complained about before they were killed: nothing, if all is well. */
    String complaints() throws IOException {
        return Files.readString(work.resolve("errors.log"));
    }
}
