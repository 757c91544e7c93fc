package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.app.custody.DockingReport.Tally;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main job: one docking, from the first question to the signed checkpoint. Clock and identity are read before the
 * media are touched; every clip then ends as a recording, a duplicate or a finding. It may be cut off at any moment, by
 * cable or by power: the same recorder docked again goes on inside the file.
 *
 * <p>Safe for several dockings at once, each on its own thread.
 */
public final class CollectRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(CollectRecorder.class);
    private static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    private final Vault vault;
    private final ClipIntake intake;
    private final SpaceGate space;
    private final CollectionSchedule schedule;
    private final StationClock clock;
    private final Supplier<UUID> ids;
    private final RecorderCare care;

    /** @param ids fresh for each docking */
    public CollectRecorder(
            Vault vault,
            ClipFacts facts,
            IngestRule rule,
            SpaceGate space,
            CollectionSchedule schedule,
            StationClock clock,
            Supplier<UUID> ids,
            RecorderCare care) {
        this.vault = vault;
        this.intake = new ClipIntake(vault, facts, rule, clock.zone());
        this.space = space;
        this.schedule = schedule;
        this.clock = clock;
        this.ids = ids;
        this.care = care;
    }

    /**
     * Collects everything on a recorder, on the calling thread.
     *
     * @param slot the sticker on the port, or {@code folder}
     * @param presence left by another thread when the recorder is pulled or the station stops
     * @throws IOException if the vault failed other than for want of room; what was sealed is safe
     */
    public DockingReport collect(
            RecorderDriver driver, DockedDevice device, String slot, Presence presence, DockingListener listener)
            throws IOException {
        DockingReport report;
        try (Arrival arrival = driver.arrive(device, clock)) {
            report = arrived(driver, arrival, slot, presence, listener);
        } catch (DeviceException e) {
            report = presence.stopped() ? new DockingReport(NOTHING, new Ending.Stopped()) : neverRead(device, e);
        } catch (IOException e) {
            if (!SpaceGate.isNoRoom(e)) {
                throw e;
            }
            report = new DockingReport(NOTHING, new Ending.NoRoom(SpaceGate.RESERVE));
        }
        listener.ended(report);
        return report;
    }

    /**
     * Binds a recorder anew, to what it says of itself now.
     *
     * @param by who says that it is the office's recorder all the same
     */
    void confirmIdentity(RecorderIdentity identity, String by) throws IOException {
        care.binding().confirm(identity, by);
    }

    private DockingReport arrived(
            RecorderDriver driver, Arrival arrival, String slot, Presence presence, DockingListener listener)
            throws IOException, DeviceException {
        RecorderIdentity identity = arrival.identity();
        Answer<BatteryReading> battery = ask(arrival::battery, new BatteryReading.Unknown());
        Answer<ClockReading> time = ask(arrival::clock, new ClockReading.Unknown());
        DockingId id = new DockingId(ids.get().toString());
        Docking docking = new Docking(id, slot, driver.id(), identity, battery.value(), time.value());
        vault.append(docked(docking));
        noteFailure(docking, FindingCode.BATTERY, battery);
        noteFailure(docking, FindingCode.CLOCK, time);
        listener.docked(RecorderFactsOf.docking(docking, clock.time().instant()), identity);
        compare(docking, listener);
        care.clocks().set(docking, arrival);
        if (arrival.capabilities().contains(Capability.MODE_SWITCH)) {
            vault.append(new Event.RecorderSwitched(docking.id()));
        }
        return collect(docking, arrival, presence, listener);
    }

    private void compare(Docking docking, DockingListener listener) throws IOException {
        List<IdentityDifference> differences = care.binding().check(docking.identity());
        if (!differences.isEmpty()) {
            String detail = differences.stream().map(Object::toString).collect(Collectors.joining("; "));
            vault.append(new Event.FindingRaised(docking.id(), null, FindingCode.IDENTITY.code(), "", detail));
            listener.identityDiffers(differences);
        }
    }

    private DockingReport collect(Docking docking, Arrival arrival, Presence presence, DockingListener listener)
            throws IOException {
        Tally tally = NOTHING;
        boolean erasable = arrival.capabilities().contains(Capability.DELETE);
        try (Media media = arrival.openMedia()) {
            care.binding().alsoKnownAs(docking.identity().key(), media.otherKey());
            ClipCollection clips = new ClipCollection(
                    docking, media, vault, intake, space, schedule, presence, listener, care.clearing());
            try {
                clips.run();
            } finally {
                tally = clips.tally();
            }
            return completed(docking, tally, () -> {
                if (erasable && care.clearing().enabled()) {
                    clear(docking, media, clips.held(), presence, listener);
                }
                measureSpace(docking, media);
            });
        } catch (DeviceException e) {
            return presence.stopped() ? stopped(docking, tally) : cut(docking, tally, e);
        } catch (IOException e) {
            if (!SpaceGate.isNoRoom(e)) {
                throw e;
            }
            return presence.over() ? leftWhileWaiting(docking, tally, presence) : noRoom(docking, tally, e);
        }
    }

    /** What may be done for the recorder once all of it is held; the checkpoint signs that, too. */
    private interface Afterwards {
        void run() throws IOException;
    }

    private DockingReport completed(Docking docking, Tally tally, Afterwards afterwards) throws IOException {
        vault.append(new Event.DockingCompleted(
                docking.id(), tally.sealed(), tally.duplicates(), tally.findings(), tally.bytes()));
        afterwards.run();
        return new DockingReport(tally, new Ending.Completed(vault.checkpoint()));
    }

    /** Everything is held by now, so a recorder that leaves here leaves nothing behind but work for its next docking. */
    private void clear(Docking docking, Media media, List<HeldClip> held, Presence presence, DockingListener listener)
            throws IOException {
        try {
            care.clearing().clear(docking, media, held, presence, listener);
        } catch (DeviceException e) {
            LOG.warn("Docking {} in {} was cut while it was cleared", docking.id(), docking.slot(), e);
            vault.append(new Event.FindingRaised(docking.id(), null, FindingCode.NOT_CLEARED.code(), "", detail(e)));
            listener.clearingCut(e.reason());
        }
    }

    /** All of it is held by now: a recorder that is gone, or cannot tell, is looked at by whoever takes it out. */
    private void measureSpace(Docking docking, Media media) throws IOException {
        try {
            Optional<Media.Space> space = media.space();
            if (space.isPresent()) {
                vault.append(new Event.SpaceMeasured(
                        docking.id(),
                        docking.identity().key().value(),
                        space.get().free(),
                        space.get().total()));
            }
        } catch (DeviceException e) {
            LOG.info("The room left on the recorder of docking {} is not known", docking.id(), e);
        }
    }

    private DockingReport cut(Docking docking, Tally tally, DeviceException failure) throws IOException {
        LOG.warn("Docking {} in {} was cut: {}", docking.id(), docking.slot(), failure.getMessage());
        vault.append(new Event.DockingInterrupted(docking.id(), failure.reason().name()));
        return new DockingReport(tally, new Ending.Cut(failure.reason(), failure.detail()));
    }

    private DockingReport stopped(Docking docking, Tally tally) throws IOException {
        vault.append(new Event.DockingInterrupted(docking.id(), "STOPPED"));
        return new DockingReport(tally, new Ending.Stopped());
    }

    private DockingReport leftWhileWaiting(Docking docking, Tally tally, Presence presence) throws IOException {
        return presence.stopped()
                ? stopped(docking, tally)
                : cut(docking, tally, new DeviceException(Reason.UNPLUGGED, "left while waiting for room"));
    }

    /** The reserve leaves room for this line; where even that is gone the docking simply has no end in the journal. */
    private DockingReport noRoom(Docking docking, Tally tally, IOException full) throws IOException {
        try {
            vault.append(new Event.DockingInterrupted(docking.id(), "VAULT_FULL"));
        } catch (IOException e) {
            if (!SpaceGate.isNoRoom(e)) {
                throw e;
            }
            LOG.warn("No room to note that docking {} ends for want of room", docking.id(), e);
        }
        long wanted = full instanceof VaultFullException known ? known.wanted() : SpaceGate.RESERVE;
        return new DockingReport(tally, new Ending.NoRoom(wanted));
    }

    private DockingReport neverRead(DockedDevice device, DeviceException failure) throws IOException {
        LOG.warn("{} in {} could not be read", device.description(), device.port(), failure);
        vault.append(new Event.FindingRaised(
                null, null, FindingCode.NOT_READ.code(), device.key().value(), detail(failure)));
        return new DockingReport(NOTHING, new Ending.Cut(failure.reason(), failure.detail()));
    }

    private Event docked(Docking docking) {
        return new Event.RecorderDocked(
                docking.id(),
                docking.slot(),
                docking.driver(),
                docking.identity().key().value(),
                Provenances.claims(docking.identity()),
                RecorderFactsOf.percent(docking.battery()).orElse(null),
                ClockNotes.of(docking.clock()));
    }

    /** Nothing a recorder cannot tell of itself stops its footage; only its absence does. */
    private static <T> Answer<T> ask(Question<T> question, T unknown) throws DeviceException {
        try {
            return new Answer<>(question.put(), Optional.empty());
        } catch (DeviceException e) {
            if (e.reason() == Reason.UNPLUGGED) {
                throw e;
            }
            return new Answer<>(unknown, Optional.of(e));
        }
    }

    private void noteFailure(Docking docking, FindingCode code, Answer<?> answer) throws IOException {
        if (answer.failure().isPresent()) {
            String detail = detail(answer.failure().get());
            vault.append(List.of(new Event.FindingRaised(docking.id(), null, code.code(), "", detail)));
        }
    }

    private static String detail(DeviceException failure) {
        return String.valueOf(failure.getMessage());
    }

    /** Something a recorder is asked. */
    private interface Question<T> {
        T put() throws DeviceException;
    }

    private record Answer<T>(T value, Optional<DeviceException> failure) {}
}
