package org.evidencestation.app;

import static org.evidencestation.app.duty.Answers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.access.AccessDesk;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.CheckPaper;
import org.evidencestation.app.access.GrantAccess;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.disc.DiscSight.Why;
import org.evidencestation.app.desktop.disc.DiscWish;
import org.evidencestation.app.desktop.handoff.HandOffRun;
import org.evidencestation.app.desktop.handoff.HandOffSight.Source;
import org.evidencestation.app.desktop.handoff.HandOffWish;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.disc.DiscWords;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoImage;
import org.evidencestation.app.disc.content.VerifierJar;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.disc.handoff.ReceiptItem;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies for an organ: asked for at the counter, made on discs or as a package, and in the register with their number. */
@Tag("SA6")
class CopiesOutTest {
    private static final String CASE = "示例 012";
    private static final Session CLERK = SignedIn.as(StationRole.CLERK, "100001");
    private static final Settings SETTINGS = new Settings(
                    Optional.empty(),
                    Settings.Language.ZH,
                    Settings.Theme.LIGHT,
                    8,
                    "示例单位",
                    "SM",
                    Settings.DEFAULT.zone())
            .withDiscErrorCorrection(false);

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereThingsArePacked() throws Exception {
        try (InputStream name = VerifierJar.class.getResourceAsStream("verifier.txt")) {
            assumeTrue(
                    name != null
                            && VerifierJar.class.getResource(
                                            new String(name.readAllBytes(), StandardCharsets.UTF_8).strip())
                                    != null,
                    "nothing leaves without the verifier, and only a build that packs has one");
        }
    }

    private Station office() throws Exception {
        Path clip = Files.write(folder.resolve("示例.txt"), "示例".getBytes(StandardCharsets.UTF_8));
        Station station = StationAt.open(folder, () -> FootageAt.NOW, SETTINGS);
        FootageAt.collect(station, folder, List.of(clip));
        done(station.keeping().sayings().classify(CLERK, recordings(station), Category.EVIDENCE, ""));
        done(station.keeping().files().file(CLERK, recordings(station), CASE, "示例案件"));
        return station;
    }

    private static List<RecordingId> recordings(Station station) {
        return station.index().recordings(RecordingSearch.newest(50)).stream()
                .map(row -> row.summary().recording())
                .toList();
    }

    private static RequestId granted(Station station) throws IOException {
        AccessDesk desk = station.access();
        RequestId id = done(desk.requests()
                .enter(
                        CLERK,
                        new Asked(
                                "AUTHORITY",
                                "COPY",
                                "",
                                "示例来访者",
                                "示例检察院",
                                "",
                                List.of("FOOTAGE"),
                                CASE,
                                recordings(station),
                                List.of(),
                                "示例事由",
                                "")));
        for (String paper : List.of("单位介绍信", "申请人有效证件")) {
            done(desk.papers().check(CLERK, id, request(station, id).asOf(), new CheckPaper.Seen(paper, "1", null)));
        }
        done(desk.grants().grant(CLERK, id, request(station, id).asOf(), GrantAccess.USUAL));
        return id;
    }

    private static AccessRequest request(Station station, RequestId id) {
        return station.access().book().ask(ledger -> ledger.find(id)).orElseThrow();
    }

    private static List<String> receipts(Station station, RequestId id) {
        return request(station, id).executed().stream()
                .map(AccessExecuted::receipt)
                .toList();
    }

    private static List<Said> said(List<String> words) {
        return words.stream().map(it -> new Said(it, "示例")).toList();
    }

    private static DiscWish.Open open(Waiting of, DiscWords words) {
        return new DiscWish.Open(
                DiscJobOpened.COPY_OUT,
                of.ask().map(it -> it.request()),
                of.caseNumber(),
                of.caseName(),
                of.recordings().stream().map(it -> it.recording()).toList(),
                DiscSize.DVD.bytes(),
                1,
                said(words.label()),
                said(words.sheet()));
    }

    @Test
    void aDiscForAnOrganBearsItsNumberAndStandsInTheRegisterOnce() throws Exception {
        assumeTrue(new Xorriso().installed());
        try (Station office = office()) {
            StationDiscs desk = new StationDiscs(
                    office,
                    () -> Optional.of(CLERK),
                    () -> Optional.of(new XorrisoImage(new Xorriso(), folder.resolve("disc.iso"))),
                    new DriveWork(Runnable::run, System::nanoTime));
            assertEquals(
                    List.of(Why.CASE),
                    desk.look().queue().stream().map(Waiting::why).toList());
            RequestId id = granted(office);
            Waiting waiting = desk.look().queue().stream()
                    .filter(it -> it.why() == Why.REQUEST)
                    .findFirst()
                    .orElseThrow();
            DiscJobId job = assertInstanceOf(
                    DiscJobId.class,
                    done(desk.carryOut(open(waiting, desk.look().wanted()), "100001")));
            assertEquals(
                    List.of(Why.CASE),
                    desk.look().queue().stream().map(Waiting::why).toList(),
                    "a copy that leaves is no evidence disc of the office");
            assertEquals(List.of(), receipts(office, id), "nothing was made yet");
            done(desk.carryOut(new DiscWish.Burn(job), "100001"));
            DiscRun.Ended end = assertInstanceOf(DiscRun.Ended.class, desk.run());
            assertEquals(DiscRun.End.VERIFIED, end.end(), end.fault() + end.detail());
            DiscJob made = desk.look().jobs().getFirst();
            assertEquals(List.of(made.number()), receipts(office, id));
            assertTrue(
                    made.opened().sheet().contains(new Said("查阅登记号", "1")),
                    made.opened().sheet().toString());
            assertEquals("SA6", made.opened().article());
            done(new org.evidencestation.app.disc.CopiedOut(office.access())
                    .note(CLERK, made)
                    .orElseThrow());
            assertEquals(1, receipts(office, id).size(), "once for each number");
        }
    }

    private StationHandOffs handOffs(Station station) {
        return new StationHandOffs(station, () -> Optional.of(CLERK), new HandOffWork(Runnable::run, System::nanoTime));
    }

    private static HandOffWish.Make make(Source of, Path place) {
        return new HandOffWish.Make(
                of.request(),
                of.recipient(),
                of.caseNumber(),
                of.caseName(),
                of.recordings().stream().map(it -> it.recording()).toList(),
                place);
    }

    @Test
    void aPackageGoesFromARequestToItsReceipt() throws Exception {
        try (Station office = office()) {
            StationHandOffs desk = handOffs(office);
            assertEquals(List.of(), desk.look().requests());
            RequestId id = granted(office);
            Source source = desk.look().requests().getFirst();
            assertEquals("示例检察院 示例来访者", source.recipient());
            Path place = Files.createDirectories(folder.resolve("place"));
            done(desk.carryOut(make(source, place), "100001"));
            HandOffRun.Ended end = assertInstanceOf(HandOffRun.Ended.class, desk.run());
            assertEquals(HandOffRun.End.WRITTEN, end.end(), end.detail());
            assertEquals(Optional.empty(), end.unnoted());
            assertTrue(Files.exists(place.resolve("2026-Y0001/bagit.txt")));
            assertEquals(List.of("2026-Y0001"), receipts(office, id));
            HandOff handed = desk.look().handOffs().getFirst();
            Path list = folder.resolve("list.pdf");
            done(desk.printList(handed.opened().handOff(), list));
            assertTrue(Files.size(list) > 1000);
            Path receipt = Files.writeString(folder.resolve("receipt.json"), receipt(handed));
            List<ReceiptItem> items = done(desk.compare(handed.opened().handOff(), receipt));
            assertTrue(items.stream().allMatch(ReceiptItem::fits), items.toString());
            assertEquals(HandOff.Step.WRITTEN, desk.look().handOffs().getFirst().step(), "comparing writes nothing");
            done(desk.carryOut(new HandOffWish.Take(handed.opened().handOff(), receipt), "100001"));
            assertEquals(
                    HandOff.Step.RECEIPTED, desk.look().handOffs().getFirst().step());
        }
    }

    private static String receipt(HandOff handed) {
        String recordings = handed.opened().recordings().stream()
                .map(it -> "{\"recording\":\"%s\",\"accepted\":true,\"reason\":\"\"}".formatted(it.content()))
                .collect(Collectors.joining(","));
        return """
                {"format":"org.evidencestation.hand-off-receipt","version":1,"number":"%s","contents":"%s",\
                "receivedAt":"2027-01-01T00:00:00Z","receivedBy":"示例人员乙","recordings":[%s]}""".formatted(handed.number(), handed.written().orElseThrow().contents(), recordings);
    }

    @Test
    void aPlaceThatCannotBeTakesNoNumber() throws Exception {
        try (Station office = office()) {
            StationHandOffs desk = handOffs(office);
            Source source = desk.look().cases().getFirst();
            for (Path place :
                    List.of(folder.resolve("nowhere"), office.vault().folder().resolve("objects"))) {
                assertInstanceOf(
                        org.evidencestation.app.office.Answer.Refused.class,
                        desk.carryOut(make(source, place), "100001"));
            }
            assertEquals(List.of(), desk.look().handOffs());
            assertEquals(
                    List.of(),
                    Stream.of(new StationHandOffs(
                                            office,
                                            () -> Optional.of(SignedIn.as(StationRole.OFFICER, "100002")),
                                            new HandOffWork(Runnable::run, System::nanoTime))
                                    .look()
                                    .cases())
                            .flatMap(List::stream)
                            .toList(),
                    "whoever may not hand over sees nothing");
        }
    }
}
