package org.evidencestation.storage.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.StationKey;

/**
 * Judges one vault after the other for {@code storage/rigs/power-loss}. Arguments: keys, clips. Each line it reads is a vault
 * and a file of acknowledged recordings, tab between; each line it writes is acknowledged, lost, corrupt, findings, other
 * flaws, and the first of them in words.
 */
public final class AutopsyService {
    private AutopsyService() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        StationKey key = StationKey.openOrCreate(Path.of(arguments[0]), InstantSource.system(), new SecureRandom());
        Autopsy autopsy = new Autopsy(key, new ClipPlan(Integer.parseInt(arguments[1])));
        System.out.println("ready");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split("\t", 2);
            System.out.println(line(autopsy.run(Path.of(parts[0]), recordings(Path.of(parts[1])))));
        }
    }

    private static Set<RecordingId> recordings(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(RecordingId::parse).collect(Collectors.toSet());
    }

    private static String line(Autopsy.Report report) {
        String first = report.other().isEmpty()
                ? report.findings().stream().findFirst().map(Object::toString).orElse("")
                : report.other().getFirst();
        return "%d\t%d\t%d\t%d\t%d\t%s"
                .formatted(
                        report.acknowledged(),
                        report.lost(),
                        report.corrupt(),
                        report.findings().size(),
                        report.other().size(),
                        first.lines().collect(Collectors.joining(" ")));
    }
}
