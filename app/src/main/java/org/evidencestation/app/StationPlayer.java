package org.evidencestation.app;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.player.PlayerDesk;
import org.evidencestation.app.desktop.player.Showing;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.media.ContentReader;
import org.evidencestation.app.media.DecoderLibraries;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.FrameReader;
import org.evidencestation.app.media.FrameTimes;
import org.evidencestation.app.media.Repack;
import org.evidencestation.app.media.SoundOutput;
import org.evidencestation.app.media.TemporaryClips;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Clause;
import org.evidencestation.app.viewing.EndStopped;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.app.viewing.OpenFootage;
import org.evidencestation.app.viewing.Viewing;
import org.evidencestation.storage.journal.AccountEvent.DeedRefused;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The player of a running station. Closed before the station; then nothing is shown any more and no copy is left. */
final class StationPlayer implements PlayerDesk, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationPlayer.class);
    private static final Duration LOOKING = Duration.ofSeconds(30);
    private static final Duration REPACKING = Duration.ofMinutes(10);

    private final Station station;
    private final Ffmpeg ffmpeg;
    private final OpenFootage door;
    private final Set<VaultShowing> open = ConcurrentHashMap.newKeySet();
    private final Supplier<Optional<Session>> atScreen;
    private Optional<Tools> tools = Optional.empty();

    /** What shows footage. */
    record Tools(
            ContentReader contents,
            Repack repack,
            FrameReader frames,
            FrameTimes times,
            SoundOutput sound,
            TemporaryClips clips,
            ContactSheets sheets) {}

    /** @param atScreen who is in: what is opened is opened by them */
    StationPlayer(Station station, Supplier<Optional<Session>> atScreen) {
        this.station = station;
        this.atScreen = atScreen;
        this.ffmpeg = new Ffmpeg(station.locations().programs(), StationPlayer.class.getClassLoader());
        this.door = new OpenFootage(
                station.vault(), new VaultFootage(station), station.clock().time(), UUID::randomUUID);
    }

    /**
     * Ends and deletes what a crash left, and loads the decoders. Takes seconds; what does not work is tried again when
     * somebody wants to watch, for nothing here may keep the station from collecting.
     */
    void prepare() {
        try {
            var _ = ready();
            new DecoderLibraries(ffmpeg).load();
        } catch (IOException e) {
            LOG.error("Nothing can be shown yet", e);
        }
    }

    private synchronized Tools ready() throws IOException {
        if (tools.isEmpty()) {
            new EndStopped(station.vault(), station.index()::office).end();
            TemporaryClips clips = TemporaryClips.open(station.locations().viewing());
            tools = Optional.of(new Tools(
                    new ContentReader(ffmpeg, LOOKING),
                    new Repack(ffmpeg, clips, REPACKING),
                    new FrameReader(ffmpeg),
                    new FrameTimes(ffmpeg),
                    SoundOutput.ofThisMachine(),
                    clips,
                    station.contactSheets()));
        }
        return tools.get();
    }

    @Override
    public Answer<Showing> open(Wish wish) throws IOException {
        Optional<Session> signedIn = atScreen.get();
        if (signedIn.isEmpty()) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        Tools ready = ready();
        List<RecordingId> recordings = wish.grant()
                .map(grant -> grant.recordings().stream().sorted().toList())
                .orElseGet(() -> wish.wholeOperation() ? operation(wish.first()) : List.of(wish.first()));
        Answer<Viewing> answer = door.open(
                signedIn.get(), new OpenFootage.Wish(recordings, wish.purpose(), wish.grant(), wish.undertaking()));
        if (answer instanceof Answer.Refused<Viewing> no && no.why() == Refusal.NO_RIGHT) {
            station.vault()
                    .append(new DeedRefused(
                            signedIn.get().person(),
                            Right.WATCH_FOOTAGE.name(),
                            no.why().name(),
                            wish.first().toString(),
                            signedIn.get().person()));
        }
        return answer.fold(
                viewing -> new Answer.Done<>(showing(viewing, ready)),
                no -> new Answer.Refused<>(no.why(), no.about(), no.article()));
    }

    private Showing showing(Viewing viewing, Tools ready) {
        VaultShowing showing = new VaultShowing(station, viewing, ready, open::remove);
        open.add(showing);
        return showing;
    }

    /** Also what other recorders show of the same operations. */
    private List<RecordingId> operation(RecordingId first) {
        Set<RecordingId> all = new LinkedHashSet<>(List.of(first));
        station.duty().<List<Operation>>ask(ledger -> ledger.operations().shownIn(first)).stream()
                .flatMap(it -> it.recordings().keySet().stream())
                .filter(it -> station.index().recording(it).isPresent())
                .forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public List<MayView> granted() {
        Optional<Session> signedIn = atScreen.get().filter(Session::open);
        return station.access().book().grants(station.clock().time().instant()).stream()
                .filter(grant -> signedIn.filter(it -> opens(it, grant)).isPresent())
                .<MayView>map(grant -> new GrantedFootage(station, grant))
                .toList();
    }

    private static boolean opens(Session session, Grant grant) {
        return session.may(Right.SERVE_REQUESTS)
                || (!grant.person().isEmpty() && grant.person().equals(session.person()));
    }

    @Override
    public Optional<Undertaking> undertaking() {
        List<Clause> texts = List.copyOf(station.regime().rules().secrecy().values());
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Undertaking(
                        texts.getFirst().article(),
                        texts.stream().map(it -> it.article() + "：" + it.text()).collect(Collectors.joining("\n"))));
    }

    @Override
    public void present() {
        atScreen.get().ifPresent(station.accounts().sessions()::touch);
    }

    @Override
    public void close() throws IOException {
        for (VaultShowing showing : open) {
            try {
                var _ = showing.end(ViewingEnded.STATION_CLOSED);
            } catch (IOException e) {
                LOG.error("The end of a viewing could not be written down", e);
            }
        }
        synchronized (this) {
            if (tools.isPresent()) {
                tools.get().clips().close();
            }
        }
    }
}
