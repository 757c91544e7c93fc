package org.evidencestation.app.disc.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.disc.Shelf;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.content.DiscContent;
import org.evidencestation.app.disc.content.DiscVault;
import org.evidencestation.app.disc.content.VerifierJars;
import org.evidencestation.app.disc.paper.HandOffList;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.audit.Burglar;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest implements Shelf {
    private static final String CASE = "示例〔2026〕7号";
    private static final Session CLERK = SignedIn.as(StationRole.CLERK, "100001", Role.ARCHIVIST);
    private static final RequestId REQUEST = new RequestId("00000000-0000-4000-8000-0000000000aa");
    private static final BurnMonitor PATIENT = monitor(Long.MAX_VALUE);

    @TempDir
    private Path folder;

    private final Map<RequestId, Grant> grants = new HashMap<>();
    private final Set<RecordingId> secret = new HashSet<>();
    private final List<RecordingId> recordings = new ArrayList<>();
    private DiscVault vault;
    private HandOffOffice office;
    private HandOver handOver;
    private WriteHandOff write;

    @BeforeEach
    void openAVault() throws Exception {
        vault = new DiscVault(folder.resolve("station"));
        recordings.add(vault.add("示例一.MP4", 70_000).recording());
        recordings.add(vault.add("CLIP0002.MP4", 3_000).recording());
        RegimeProfile regime = new BuiltInProfiles().profile("W");
        StationIndex index = StationIndex.inMemory(vault.vault().journal());
        office = new HandOffOffice(
                vault.vault(),
                new HandOffBook(index::office, regime.zone()),
                regime,
                () -> DiscVault.NOW,
                UUID::randomUUID);
        handOver = new HandOver(office, this);
        DiscContent content =
                new DiscContent(vault.footage(), (name, film) -> List.of(), VerifierJars.here(), new HandOffList());
        write = new WriteHandOff(
                office,
                handOver,
                this,
                content,
                new WriteHandOff.Sender("示例单位", vault.key().stationId()));
    }

    @AfterEach
    void close() throws Exception {
        vault.close();
    }

    @Override
    public Optional<RecordingRow> row(RecordingId recording) {
        return vault.recordings().stream()
                .filter(it -> it.recording().equals(recording))
                .findFirst()
                .map(it -> new RecordingRow(2, it, SealCode.of(it.manifest()), null, null, null, CASE));
    }

    @Override
    public Secrecy secrecy(RecordingId recording) {
        return secret.contains(recording) ? Secrecy.STATE : Secrecy.NONE;
    }

    @Override
    public boolean belongs(RecordingId recording, String caseNumber) {
        return caseNumber.equals(CASE);
    }

    @Override
    public Optional<Grant> grant(RequestId request) {
        return Optional.ofNullable(grants.get(request));
    }

    private static BurnMonitor monitor(long until) {
        return new BurnMonitor() {
            private long at;

            @Override
            public void at(long bytes, long total) {
                assertTrue(bytes <= total);
                at = bytes;
            }

            @Override
            public boolean cancelled() {
                return at > until;
            }
        };
    }

    private HandOffOrder order(Optional<RequestId> request) {
        return new HandOffOrder("示例办案平台", request, CASE, "示例案", recordings);
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, no -> {
            throw new AssertionError(no.toString());
        });
    }

    private static Refusal refused(Answer<?> answer) {
        return assertInstanceOf(Answer.Refused.class, answer).why();
    }

    private HandOff handOff(HandOffId id) {
        return office.book().ask(ledger -> ledger.find(id)).orElseThrow();
    }

    private WriteHandOff.Written write(HandOffId id) throws IOException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        return done(write.write(CLERK, id, disk, folder.resolve("work"), PATIENT));
    }

    private static HandOffReceipt receipt(HandOff handed, List<HandOffReceipt.Taken> taken) {
        return new HandOffReceipt(
                HandOffReceipt.FORMAT,
                HandOffReceipt.VERSION,
                handed.number(),
                handed.written().orElseThrow().contents(),
                DiscVault.NOW.plusSeconds(60),
                "示例人员乙",
                taken);
    }

    private List<HandOffReceipt.Taken> all() {
        return recordings.stream()
                .map(it -> new HandOffReceipt.Taken(it.content(), true, ""))
                .toList();
    }

    @Test
    @Tag("W14")
    void theCaseGoesToItsPlatformInABagThatAnybodyCanCheck() throws Exception {
        HandOffId id = done(handOver.open(CLERK, order(Optional.empty())));

        WriteHandOff.Written written = write(id);

        assertEquals("2026-Y0001", written.folder().getFileName().toString());
        Bag bag = new BagReader().read(written.folder());
        try (BagVerifier judge = new BagVerifier()) {
            judge.isValid(bag, false);
        }
        assertEquals("示例办案平台", bag.getMetadata().get("Recipient").getFirst());
        assertEquals("2026-Y0001", bag.getMetadata().get("External-Identifier").getFirst());
        assertTrue(Files.readString(written.folder().resolve("index.html")).contains("移交包 2026-Y0001"));
        if (Tool.opensslIsHere()) {
            Tool.Result said = Tool.shell(written.folder(), "sh check/check.sh");
            assertTrue(said.succeeded(), said.output());
        }
        assertEquals(HandOff.Step.WRITTEN, handOff(id).step());
        assertEquals(
                Sha256.of(Files.readAllBytes(written.folder().resolve("tagmanifest-sha256.txt"))),
                handOff(id).written().orElseThrow().contents());
        assertEquals(Refusal.HAND_OFF_ENDED, refused(handOver.cancel(CLERK, id, "示例")));
    }

    @Test
    @Tag("SA6")
    void copiesForAnOrganBearTheNumberOfTheRegister() throws Exception {
        assertEquals(Refusal.NOT_GRANTED, refused(handOver.open(CLERK, order(Optional.of(REQUEST)))));
        grants.put(REQUEST, grant(Act.VIEW, recordings));
        assertEquals(Refusal.NOT_WHAT_WAS_ASKED, refused(handOver.open(CLERK, order(Optional.of(REQUEST)))));
        grants.put(REQUEST, grant(Act.COPY, recordings.subList(0, 1)));
        assertEquals(Refusal.NOT_IN_GRANT, refused(handOver.open(CLERK, order(Optional.of(REQUEST)))));
        grants.put(REQUEST, grant(Act.COPY, recordings));

        HandOffId id = done(handOver.open(CLERK, order(Optional.of(REQUEST))));
        WriteHandOff.Written written = write(id);

        assertTrue(Files.readString(written.folder().resolve("bag-info.txt")).contains("Access-Register-Number: 12\n"));
        try (PDDocument list =
                Loader.loadPDF(written.folder().resolve("data/explanation.pdf").toFile())) {
            String text = new PDFTextStripper().getText(list);
            assertTrue(text.contains("查阅登记号：12") && text.contains("音像资料移交清单"), text);
        }
        assertEquals("SA6", handOff(id).opened().article());
    }

    private static Grant grant(Act act, List<RecordingId> covered) {
        return new Grant(REQUEST, 12, act, "", "示例来访者", "示例检察院", covered, Instant.EPOCH, Instant.MAX, "SA6", Set.of());
    }

    /** A grant may end between opening and writing. */
    @Test
    void nothingIsWrittenOnceTheGrantHasEnded() throws Exception {
        grants.put(REQUEST, grant(Act.COPY, recordings));
        HandOffId id = done(handOver.open(CLERK, order(Optional.of(REQUEST))));
        grants.clear();

        Answer<?> answer = write.write(CLERK, id, folder, folder.resolve("work"), PATIENT);

        assertEquals(Refusal.NOT_GRANTED, refused(answer));
        assertFalse(Files.exists(folder.resolve("work")));
    }

    @Test
    void stateSecretsOtherCasesAndTheVaultItselfAreRefused() throws Exception {
        HandOffId id = done(handOver.open(CLERK, order(Optional.empty())));
        Path inside = vault.vault().folder().resolve("out");
        assertEquals(Refusal.NOT_A_FOLDER, refused(write.write(CLERK, id, inside, folder.resolve("work"), PATIENT)));
        assertEquals(
                Refusal.NOT_OF_CASE,
                refused(handOver.open(CLERK, new HandOffOrder("示例", Optional.empty(), "另案", "示例案", recordings))));
        secret.add(recordings.getFirst());
        assertEquals(Refusal.STATE_SECRET, refused(handOver.open(CLERK, order(Optional.empty()))));
        assertEquals(Refusal.STATE_SECRET, refused(write.write(CLERK, id, folder, folder.resolve("work"), PATIENT)));
        Session officer = SignedIn.as(StationRole.OFFICER, "100002");
        secret.clear();
        assertEquals(Refusal.NO_RIGHT, refused(handOver.open(officer, order(Optional.empty()))));
    }

    @Test
    void aReceiptAboutJustThatPackageIsTakenInWithWhatWasNotAccepted() throws Exception {
        HandOffId id = done(handOver.open(CLERK, order(Optional.empty())));
        var _ = write(id);
        List<HandOffReceipt.Taken> taken = List.of(
                new HandOffReceipt.Taken(recordings.get(0).content(), true, ""),
                new HandOffReceipt.Taken(recordings.get(1).content(), false, "格式不支持"));

        done(handOver.receipt(CLERK, id, receipt(handOff(id), taken).bytes()));

        assertEquals(HandOff.Step.RECEIPTED, handOff(id).step());
        assertEquals(
                "格式不支持",
                handOff(id).receipt().orElseThrow().refused().getFirst().reason());
    }

    @Test
    void aReceiptAboutAnythingElseIsRefusedAndWhatDiffersIsNamed() throws Exception {
        HandOffId id = done(handOver.open(CLERK, order(Optional.empty())));
        var _ = write(id);
        String good = new String(receipt(handOff(id), all()).bytes(), StandardCharsets.UTF_8);
        String contents = handOff(id).written().orElseThrow().contents().hex();
        String first = recordings.getFirst().content().hex();
        Map<String, String> differences = Map.of(
                good.replace("Y0001", "Y0002"), "number 2026-Y0002",
                good.replace(contents, "0".repeat(64)), "contents 0000",
                good.replace(first, "1".repeat(64)), "recording 1111",
                good.replace("\"示例人员乙\"", "\" \""), "receivedBy",
                good.replace("2026-11-21T04:01", "2025-11-21T04:01"), "receivedAt 2025",
                good.replaceFirst("true", "false"), "reason " + first);
        for (Map.Entry<String, String> each : differences.entrySet()) {
            Answer<?> answer = handOver.receipt(CLERK, id, each.getKey().getBytes(StandardCharsets.UTF_8));
            assertEquals(Refusal.RECEIPT_DIFFERS, refused(answer), each.getValue());
            assertTrue(answer.toString().contains(each.getValue()), answer.toString());
        }
        assertTrue(handOver.receipt(
                        CLERK, id, receipt(handOff(id), all().subList(0, 1)).bytes())
                .toString()
                .contains("missing " + recordings.get(1).content()));
        for (String none : List.of("", "{}", good.replace("receipt\"", "receipt2\""), good + good)) {
            assertThrows(IOException.class, () -> handOver.receipt(CLERK, id, none.getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals(HandOff.Step.WRITTEN, handOff(id).step());
    }

    @Test
    void footageThatIsNotWhatWasSealedDoesNotLeave() throws Exception {
        HandOffId id = done(handOver.open(CLERK, order(Optional.empty())));
        Burglar.flip(vault.vault().recordings().content(recordings.getFirst()), 100);

        assertThrows(IOException.class, () -> write(id));

        assertFalse(Files.exists(folder.resolve("disk/2026-Y0001")));
        assertEquals(HandOff.Step.OPENED, handOff(id).step());
    }

    @Test
    void whatWasCancelledHalfWayIsNoPackage() throws Exception {
        HandOffId id = done(handOver.open(CLERK, order(Optional.empty())));
        Path disk = Files.createDirectories(folder.resolve("disk"));

        assertThrows(
                CancelledException.class, () -> write.write(CLERK, id, disk, folder.resolve("work"), monitor(60_000)));

        assertFalse(Files.exists(disk.resolve("2026-Y0001")));
        assertEquals(HandOff.Step.OPENED, handOff(id).step());
        done(handOver.cancel(CLERK, id, "示例"));
        assertEquals(HandOff.Step.CANCELLED, handOff(id).step());
    }
}
