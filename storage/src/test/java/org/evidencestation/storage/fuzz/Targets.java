package org.evidencestation.storage.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.journal.UnverifiedJournalProof;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.vault.MarksReader;
import org.evidencestation.storage.vault.OcflInventory;
import org.evidencestation.storage.vault.UnverifiedManifest;
import org.evidencestation.storage.vault.VaultDescription;

/** Every parser of stored or foreign bytes, with samples from the golden vault. */
final class Targets {
    private final Path vault;
    private final Path foreign;
    private final Path scratch;
    private final byte[] description;
    private final StationCertificates certificates;

    /**
     * @param resources of the tests
     * @param scratch a folder that exists, for those that read files
     */
    Targets(Path resources, Path scratch) throws IOException {
        this.vault = resources.resolve("vaults/golden");
        this.foreign = resources.resolve("fuzz");
        this.scratch = scratch;
        this.description = bytes(vault.resolve("vault.json"));
        this.certificates = StationCertificates.parse(certificate("ecdsa"), certificate("sm2"));
    }

    List<Target> all() throws IOException {
        List<Target> targets = new ArrayList<>(ofTheVault());
        targets.addAll(ofTheJournal());
        targets.addAll(ofSeals());
        targets.add(new DamagedVault(vault, scratch.resolve("damaged")).target());
        return targets;
    }

    private List<Target> ofTheVault() throws IOException {
        byte[] marks = ("33554432 " + Sha256.of(description) + "\n").repeat(3).getBytes(StandardCharsets.US_ASCII);
        Path file = scratch.resolve("marks");
        return List.of(
                new Target("manifest", named("manifest.json"), UnverifiedManifest::parse),
                new Target("inventory", named("inventory.json"), OcflInventory::parse),
                new Target("description", List.of(description), VaultDescription::parse),
                new Target("marks", List.of(marks), bytes -> MarksReader.count(Files.write(file, bytes))));
    }

    private List<Target> ofTheJournal() throws IOException {
        byte[] journal = bytes(vault.resolve("journal/000001.jsonl"));
        StoredCheckpoints checkpoints = new StoredCheckpoints(vault.resolve("journal"));
        List<byte[]> proofs = new ArrayList<>();
        for (long line : new long[] {1, 6, 19}) {
            proofs.add(JournalProof.make(
                            vault.resolve("journal"),
                            Sha256.of(description),
                            line,
                            checkpoints.covering(line).orElseThrow())
                    .bytes());
        }
        return List.of(
                new Target("journal", List.of(journal), this::readJournal),
                new Target("journal line in a chain that fits", lines(journal), this::readLine),
                new Target("checkpoint", named("14.txt", "19.txt"), Checkpoint::parse),
                new Target("journal proof", proofs, bytes -> UnverifiedJournalProof.parse(bytes)
                        .verify(certificates)));
    }

    private List<Target> ofSeals() throws IOException {
        byte[] signed = bytes(vault.resolve("journal/checkpoints/19.txt"));
        TimeAnchor anchor = TimeAnchor.parse(bytes(foreign.resolve("time-authority.pem")));
        byte[] nothing = new byte[0];
        List<byte[]> ecdsa = named("station-ecdsa.pem");
        List<byte[]> sm2 = named("station-sm2.pem");
        return List.of(
                new Target(
                        "CMS signature",
                        named("19.txt.p7s", "manifest.p7s"),
                        bytes -> certificates.check(signed, new Seal(bytes, nothing))),
                new Target(
                        "SM2 signature",
                        named("19.txt.sm2.sig", "manifest.sm2.sig"),
                        bytes -> certificates.check(signed, new Seal(nothing, bytes))),
                new Target(
                        "time token",
                        List.of(bytes(foreign.resolve("golden-19.txt.tsr"))),
                        bytes -> anchor.check(signed, bytes)),
                new Target("certificates of a time authority", ecdsa, TimeAnchor::parse),
                new Target(
                        "certificate, ECDSA",
                        ecdsa,
                        bytes -> StationCertificates.parse(text(bytes), certificate("sm2"))),
                new Target(
                        "certificate, SM2",
                        sm2,
                        bytes -> StationCertificates.parse(certificate("ecdsa"), text(bytes))));
    }

    private void readJournal(byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("journal"));
        Files.write(folder.resolve("000001.jsonl"), bytes);
        JournalReader.read(folder, Sha256.of(description), 0, entry -> {});
    }

    /** The chain keeps nobody out who can compute a digest. */
    private void readLine(byte[] event) throws IOException {
        if (event.length == 0) {
            return;
        }
        Sha256 head = Sha256.of(Sha256.of(description).bytes(), Sha256.of(event).bytes());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write(event, 0, event.length - 1);
        line.writeBytes((",\"head\":\"" + head + "\"}\n").getBytes(StandardCharsets.US_ASCII));
        readJournal(line.toByteArray());
    }

    /** Their event bytes, each numbered as if it were the first. */
    private static List<byte[]> lines(byte[] journal) {
        return text(journal)
                .lines()
                .map(line ->
                        line.replaceFirst("\"n\":\\d+", "\"n\":1").replaceFirst(",\"head\":\"[0-9a-f]{64}\"}$", "}"))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private List<byte[]> named(String... names) throws IOException {
        try (Stream<Path> walk = Files.walk(vault)) {
            List<byte[]> found = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                if (List.of(names).contains(String.valueOf(file.getFileName()))) {
                    found.add(bytes(file));
                }
            }
            return found;
        }
    }

    private String certificate(String kind) throws IOException {
        return text(bytes(vault.resolve("certificates/station-" + kind + ".pem")));
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
