package org.evidencestation.app.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.duty.Answers;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.AccessRule;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;

/** A counter with a real vault, and people, cases and recordings that a test names. */
final class Counter implements CaseFiles, AutoCloseable {
    static final String CLERK = "100001";
    static final String HANDLER = "100002";
    static final String OTHER = "100003";
    static final String HEAD = "100009";
    static final String CASE = "示例〔2026〕1号";
    static final RecordingId FIRST = id("first");
    static final RecordingId SECOND = id("second");

    final Vault vault;
    final AccessDesk desk;
    final AccessBook book;
    private final StationIndex index;
    private final Map<String, Set<String>> handlers = new HashMap<>(Map.of(CASE, Set.of(HANDLER)));
    private final Set<RecordingId> secret = new HashSet<>();
    private Instant now = Instant.parse("2026-11-20T01:00:00Z");

    Counter(Path folder, String profile) throws IOException {
        this(folder, new BuiltInProfiles().profile(profile));
    }

    Counter(Path folder, RegimeProfile regime) throws IOException {
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), () -> now, new SecureRandom());
        vault = Vault.open(new DurableFiles(folder.resolve("vault"), DiskProbe.NONE), key, () -> now, entry -> {});
        index = StationIndex.inMemory(vault.journal());
        book = new AccessBook(index::office);
        desk = new AccessDesk(new AccessOffice(vault, book, new AccessLaw(regime), this, () -> now, UUID::randomUUID));
    }

    static RecordingId id(String name) {
        return new RecordingId(Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Session clerk() {
        return SignedIn.as(StationRole.CLERK, CLERK, Role.ARCHIVIST);
    }

    static Session leader(Role... posts) {
        return SignedIn.as(StationRole.LEADER, HEAD, posts);
    }

    static Session handler() {
        return SignedIn.as(StationRole.CASE_HANDLER, HANDLER, Role.CASE_HANDLER);
    }

    /** A lawyer who wants to see the first recording. */
    static Asked lawyer() {
        return asked("LAWYER", "VIEW", "", FIRST);
    }

    static Asked asked(String requester, String act, String person, RecordingId... recordings) {
        return new Asked(
                requester,
                act,
                person,
                "示例申请人",
                "示例单位",
                "",
                List.of("FOOTAGE"),
                CASE,
                List.of(recordings),
                List.of(),
                "示例事由",
                requester.equals("OUTSIDE_AGENCY") ? "示例函〔2026〕3号" : "");
    }

    void at(String utc) {
        now = Instant.parse(utc);
    }

    Instant now() {
        return now;
    }

    void secret(RecordingId recording) {
        secret.add(recording);
    }

    RequestId enter(Asked asked) throws IOException {
        return Answers.done(desk.requests().enter(clerk(), asked));
    }

    /** Entered, with every paper that the article asks for. */
    RequestId withPapers(Asked asked) throws IOException {
        RequestId id = enter(asked);
        for (String paper : desk.law().rule(asked).map(AccessRule::papers).orElse(List.of())) {
            Answers.done(desk.papers().check(clerk(), id, asOf(id), new CheckPaper.Seen(paper, "0001", null)));
        }
        return id;
    }

    AccessRequest request(RequestId id) {
        return book.ask(ledger -> ledger.find(id)).orElseThrow();
    }

    long asOf(RequestId id) {
        return request(id).asOf();
    }

    Stage stage(RequestId id) {
        return desk.ofOneMoment(
                moment -> desk.law().stage(moment.ledger().find(id).orElseThrow(), moment.now()));
    }

    <E extends Event> List<E> events(Class<E> kind) throws IOException {
        List<E> found = new ArrayList<>();
        vault.journal().replay(0, (Entry entry) -> {
            if (kind.isInstance(entry.event())) {
                found.add(kind.cast(entry.event()));
            }
        });
        return found;
    }

    @Override
    public boolean holds(RecordingId recording) {
        return recording.equals(FIRST) || recording.equals(SECOND);
    }

    @Override
    public Secrecy secrecy(RecordingId recording) {
        return secret.contains(recording) ? Secrecy.STATE : Secrecy.NONE;
    }

    @Override
    public boolean handles(String person, String caseNumber) {
        return handlers.getOrDefault(caseNumber, Set.of()).contains(person);
    }

    @Override
    public boolean shows(RecordingId recording, String caseNumber) {
        return recording.equals(FIRST) && caseNumber.equals(CASE);
    }

    @Override
    public Optional<String> works(String person) {
        return Set.of(CLERK, HANDLER, OTHER, HEAD).contains(person) ? Optional.of("示例人员" + person) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        index.close();
        vault.close();
    }
}
