package org.evidencestation.app.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evidencestation.app.desktop.handoff.HandOffDesk;
import org.evidencestation.app.desktop.handoff.HandOffRun;
import org.evidencestation.app.desktop.handoff.HandOffSight;
import org.evidencestation.app.desktop.handoff.HandOffSight.Item;
import org.evidencestation.app.desktop.handoff.HandOffSight.Source;
import org.evidencestation.app.desktop.handoff.HandOffWish;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.disc.handoff.ReceiptItem;
import org.evidencestation.app.disc.handoff.ReceiptItem.Kind;
import org.evidencestation.app.disc.handoff.ReceiptItem.Verdict;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.HandOffEvent.HandOffOpened;
import org.evidencestation.storage.journal.HandOffEvent.HandOffReceipted;
import org.evidencestation.storage.journal.HandOffEvent.HandOffWritten;
import org.evidencestation.storage.journal.HandOffEvent.NotTaken;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;

/** A desk with cases, a granted request and hand-offs in every state. */
public final class InventedHandOffs implements HandOffDesk {
    public static final RequestId REQUEST = new RequestId("22222222-0000-4000-8000-000000000001");
    private static final String CASE = "（2026）示例 012";

    public final List<HandOffWish> wishes = new ArrayList<>();
    public final List<String> printed = new ArrayList<>();
    public HandOffRun run = new HandOffRun.Idle();
    /** Whether a receipt that comes is about something else. */
    public boolean foreign;

    private List<Source> cases = List.of();
    private List<Source> requests = List.of();
    private List<HandOff> handOffs = List.of();

    public InventedHandOffs busy() {
        cases = List.of(
                new Source(Optional.empty(), 0, "", CASE, "示例摊位占道经营", Optional.empty(), "W14", items(3)),
                new Source(Optional.empty(), 0, "", "（2026）示例 007", "示例工地噪声", Optional.empty(), "W14", items(1)));
        requests = List.of(new Source(
                Optional.of(REQUEST),
                12,
                "示例检察院 示例人员乙",
                CASE,
                "示例摊位占道经营",
                Optional.of(Rack.NOW.plus(Duration.ofDays(6))),
                "SA6",
                items(2)));
        handOffs = List.of(received(), written(), opened(3));
        return this;
    }

    private static RecordingId recording(int number) {
        return InventedDiscs.recording(number);
    }

    private static List<Item> items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> new Item(
                        recording(it), "示例记录_%02d.MP4 · 11-12 09:%02d 示例人员甲".formatted(it, it), 620_000_000L * it))
                .toList();
    }

    private static HandOff opened(int number) {
        boolean granted = number == 2;
        Instant at = Rack.NOW.minus(Duration.ofDays(4L - number));
        HandOffOpened said = new HandOffOpened(
                new HandOffId("33333333-0000-4000-8000-00000000000" + number),
                granted ? "示例检察院" : "示例办案平台",
                granted ? REQUEST : null,
                granted ? 12 : 0,
                CASE,
                "示例摊位占道经营",
                List.of(recording(1), recording(2)),
                granted ? "SA6" : "W14",
                Sha256.of(),
                "100001");
        return new HandOff("2026-Y000" + number, at, said, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static HandOff written() {
        return with(opened(2), Optional.empty());
    }

    private static HandOff received() {
        HandOff of = opened(1);
        return with(
                of,
                Optional.of(new HandOffReceipted(
                        of.opened().handOff(),
                        Sha256.of(),
                        of.at().plusSeconds(7200),
                        "示例人员丙",
                        List.of(new NotTaken(recording(2), "格式不支持")),
                        "100001")));
    }

    private static HandOff with(HandOff of, Optional<HandOffReceipted> receipt) {
        return new HandOff(
                of.number(),
                of.at(),
                of.opened(),
                Optional.of(
                        new HandOffWritten(of.opened().handOff(), Sha256.of(new byte[] {7}), 1_860_000_000L, "100001")),
                receipt,
                Optional.empty());
    }

    @Override
    public HandOffSight look() {
        return new HandOffSight(
                cases, requests, handOffs, Map.of(recording(1), "示例记录_01.MP4", recording(2), "示例记录_02.MP4"));
    }

    @Override
    public HandOffRun run() {
        return run;
    }

    @Override
    public Answer<List<ReceiptItem>> compare(HandOffId handOff, Path receipt) {
        String given = Sha256.of(new byte[] {7}).hex();
        return new Answer.Done<>(List.of(
                new ReceiptItem(
                        Kind.NUMBER,
                        null,
                        "2026-Y0002",
                        foreign ? "2026-Y0009" : "2026-Y0002",
                        foreign ? Verdict.DIFFERS : Verdict.SAME),
                new ReceiptItem(Kind.CONTENTS, null, given, given, Verdict.SAME),
                new ReceiptItem(Kind.RECEIVED_AT, null, "2026-11-20T02:00:00Z", "2026-11-21T03:10:00Z", Verdict.SAME),
                new ReceiptItem(Kind.RECEIVED_BY, null, "示例检察院", "示例人员丁", Verdict.SAME),
                new ReceiptItem(
                        Kind.RECORDING, recording(1), recording(1).content().hex(), "", Verdict.SAME),
                new ReceiptItem(
                        Kind.RECORDING,
                        recording(2),
                        recording(2).content().hex(),
                        foreign ? "" : "画面无法播放",
                        foreign ? Verdict.MISSING : Verdict.NOT_ACCEPTED)));
    }

    @Override
    public Answer<?> printList(HandOffId handOff, Path file) {
        printed.add(handOff.value());
        return new Answer.Done<>("");
    }

    @Override
    public Answer<?> carryOut(HandOffWish wish, String by) {
        wishes.add(wish);
        return new Answer.Done<>("");
    }

    @Override
    public String speaks(HandOffWish wish) {
        return "100001";
    }
}
