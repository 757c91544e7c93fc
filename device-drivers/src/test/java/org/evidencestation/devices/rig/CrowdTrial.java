package org.evidencestation.devices.rig;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;

/** Several recorders at once. */
final class CrowdTrial {
    private final Report report;
    private final Path footage;
    private final Path ascii;

    CrowdTrial(Report report, Path footage, Path ascii) {
        this.report = report;
        this.footage = footage;
        this.ascii = ascii;
    }

    void run() throws Exception {
        takesTwoOfOneModel(new CardPeer("cam1", footage), new CardPeer("twin", footage));
        takesTwoOfOneModel(new QemuPeer("qemu", ascii), new QemuPeer("qemutwin", ascii));
        losesAHub();
    }

    /** Same maker, same model, same serial number, as whole series of recorders have it. */
    private void takesTwoOfOneModel(Peer one, Peer other) throws Exception {
        one.plug();
        other.plug();
        List<DockedDevice> both = one.source().present();
        report.check(
                "two recorders with one serial number are two, in two ports",
                both.size() == 2 && !both.get(0).port().equals(both.get(1).port()));
        both.forEach(device -> report.note(device.port() + " " + device.key()));
        List<Callable<Map<String, String>>> works = new ArrayList<>();
        both.forEach(device -> works.add(() -> new Dock(one).digests(device)));
        Map<String, String> expected = Digests.of(one.footage());
        report.check(
                "both are read at once, " + one.name() + " and " + other.name(),
                atOnce(works).stream().allMatch(expected::equals));
        one.remove();
        other.pull();
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            for (Future<T> result : threads.invokeAll(works)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private void losesAHub() throws Exception {
        CardPeer card = new CardPeer("slow", footage);
        QemuPeer mtp = new QemuPeer("qemu", ascii);
        Taking fromCard = new Taking(new Dock(card));
        Taking fromMtp = new Taking(new Dock(mtp));
        plugBehindHub(card, mtp);
        report.check(
                "a recorder behind a hub has a port of its own",
                !card.device().port().equals(mtp.device().port()));
        CountDownLatch reading = new CountDownLatch(2);
        List<Callable<Optional<Reason>>> works = List.of(
                () -> fromCard.go(card.device(), 1_000_000, () -> pullHub(reading)),
                () -> fromMtp.go(mtp.device(), 1_000_000, reading::countDown));
        List<Optional<Reason>> ends = atOnce(works);
        report.check(
                "a hub pulled with two recorders: " + ends,
                ends.contains(Optional.of(Reason.UNPLUGGED))
                        && ends.stream().allMatch(end -> end.isEmpty() || end.equals(Optional.of(Reason.UNPLUGGED))));
        card.letGo();
        report.check(
                "nothing behind the hub is left",
                card.source().present().isEmpty() && mtp.source().present().isEmpty());
        plugBehindHub(card, mtp);
        List<Optional<Reason>> rest = atOnce(List.of(
                () -> fromCard.go(card.device(), Long.MAX_VALUE, card::pull),
                () -> fromMtp.go(mtp.device(), Long.MAX_VALUE, mtp::pull)));
        report.check(
                "and both are whole when it is back",
                rest.stream().allMatch(Optional::isEmpty)
                        && fromCard.digests().equals(Digests.of(footage))
                        && fromMtp.digests().equals(Digests.of(ascii)));
        card.remove();
        mtp.pull();
        Shell.run("usb", "pull", "hub");
    }

    private static void pullHub(CountDownLatch reading) throws Exception {
        reading.countDown();
        reading.await();
        Shell.run("usb", "pull", "hub");
    }

    private static void plugBehindHub(CardPeer card, QemuPeer mtp) throws Exception {
        Shell.run("usb", "plug", "hub");
        card.plugInto("14.1");
        mtp.plugInto("14.2");
    }
}
