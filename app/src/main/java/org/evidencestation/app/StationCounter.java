package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evidencestation.app.access.AccessDesk;
import org.evidencestation.app.access.AccessReceipt;
import org.evidencestation.app.access.AccessRegister;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.AccessWords;
import org.evidencestation.app.access.CheckPaper;
import org.evidencestation.app.access.Reminder;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.access.CounterDesk;
import org.evidencestation.app.desktop.access.CounterOrder;
import org.evidencestation.app.desktop.access.CounterSight;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;

/** The counter's questions and orders, answered by the station for whoever is signed in. */
final class StationCounter implements CounterDesk {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int RECORDINGS = 500;

    private final Station station;
    private final AccessDesk desk;
    private final Supplier<Optional<Session>> session;
    private final Papers papers;

    /** @param session of who is signed in at this screen */
    StationCounter(Station station, Supplier<Optional<Session>> session, Papers papers) {
        this.station = station;
        this.desk = station.access();
        this.session = session;
        this.papers = papers;
    }

    @Override
    public CounterSight look() {
        Optional<Session> who = session.get().filter(Session::open);
        ZoneId zone = station.settings().zone();
        List<CounterSight.Shot> shots = shots(zone);
        CounterSight.Office office = office(who);
        return desk.ofOneMoment(moment -> {
            List<AccessRequest> requests = moment.ledger().all().stream()
                    .filter(it -> who.filter(session -> sees(session, it)).isPresent())
                    .toList();
            return new CounterSight(
                    moment.now(),
                    zone,
                    desk.law(),
                    requests,
                    ids(requests, who, it -> request -> desk.decisions().waitsFor(it, request, moment.now())),
                    ids(requests, who, it -> request -> desk.executions().may(it, request)),
                    Reminder.of(moment, desk.law(), zone).stream()
                            .filter(it -> requests.contains(it.request()))
                            .toList(),
                    office,
                    shots.stream()
                            .filter(shot -> who.filter(StationCounter::seesAll).isPresent()
                                    || requests.stream()
                                            .anyMatch(it ->
                                                    it.asked().recordings().contains(shot.recording())))
                            .toList());
        });
    }

    private static boolean seesAll(Session session) {
        return session.may(Right.SERVE_REQUESTS) || session.may(Right.APPROVE);
    }

    /** Whoever neither serves nor decides sees their own requests, and what the article gives them to do (SA8). */
    private boolean sees(Session session, AccessRequest request) {
        return seesAll(session)
                || request.asked().person().equals(session.person())
                || desk.executions().may(session, request);
    }

    private static Set<RequestId> ids(
            List<AccessRequest> requests,
            Optional<Session> who,
            Function<Session, Function<AccessRequest, Boolean>> asked) {
        return who.map(asked)
                .map(may -> requests.stream()
                        .filter(may::apply)
                        .map(AccessRequest::id)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private CounterSight.Office office(Optional<Session> who) {
        List<Person> people = station.duty().ask(ledger -> ledger.people().all());
        Map<String, String> names = people.stream().collect(Collectors.toMap(Person::number, Person::name));
        return new CounterSight.Office(
                people.stream().filter(Person::active).toList(),
                names,
                who.map(Session::person).orElse(""),
                who.map(Session::rights).orElse(Set.of()));
    }

    private List<CounterSight.Shot> shots(ZoneId zone) {
        return station.index().recordings(RecordingSearch.newest(RECORDINGS)).stream()
                .map(row -> shot(row, zone))
                .toList();
    }

    private CounterSight.Shot shot(RecordingRow row, ZoneId zone) {
        Instant start = row.summary().start();
        String at = start == null ? "" : MINUTE.format(start.atZone(zone));
        String officer = Optional.ofNullable(row.summary().officer()).orElse("");
        Set<String> cases = station.duty()
                .ask(ledger -> ledger.operations().shownIn(row.summary().recording()).stream()
                        .filter(it -> !it.withdrawn())
                        .map(it -> it.facts().caseNumber())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet()));
        String words = (row.summary().name() + " · " + at + " · " + officer + " " + String.join(" ", cases)).strip();
        return new CounterSight.Shot(row.summary().recording(), row.summary().name(), words, cases);
    }

    @Override
    public String speaks(CounterOrder order) {
        return session.get().map(Session::person).orElse("-");
    }

    @Override
    public Answer<?> carryOut(CounterOrder order, String by) throws IOException {
        Session who = session.get().filter(Session::open).orElse(null);
        if (who == null) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        return switch (order) {
            case CounterOrder.Enter it -> enter(who, it);
            case CounterOrder.Correct it ->
                desk.requests().correct(who, it.request(), it.asOf(), it.asked(), it.reason());
            case CounterOrder.Check it -> check(who, it.request(), it.asOf(), it.paper());
            case CounterOrder.Decide it ->
                desk.decisions().decide(who, it.request(), it.asOf(), it.approved(), it.comment());
            case CounterOrder.Open it -> desk.grants().grant(who, it.request(), it.asOf(), it.length());
            case CounterOrder.Execute it -> desk.executions().execute(who, it.request(), it.done());
            case CounterOrder.Close it -> desk.executions().close(who, it.request(), it.note());
            case CounterOrder.Withdraw it -> desk.requests().withdraw(who, it.request(), it.reason());
        };
    }

    /** The request stands even if a paper could not be noted: it is said why, and the paper can be checked again. */
    private Answer<RequestId> enter(Session who, CounterOrder.Enter order) throws IOException {
        Answer<RequestId> entered = desk.requests().enter(who, order.asked());
        if (entered instanceof Answer.Done<RequestId>(RequestId id)) {
            AccessRequest request = desk.book().ask(ledger -> ledger.find(id)).orElseThrow();
            for (CounterOrder.Paper paper : request.ended() ? List.<CounterOrder.Paper>of() : order.papers()) {
                if (check(who, id, request.asOf(), paper) instanceof Answer.Refused<RequestId> refused) {
                    return refused;
                }
            }
        }
        return entered;
    }

    private Answer<RequestId> check(Session who, RequestId id, long asOf, CounterOrder.Paper paper) throws IOException {
        if (paper.scan().isEmpty()) {
            return desk.papers().check(who, id, asOf, new CheckPaper.Seen(paper.paper(), paper.number(), null));
        }
        return switch (desk.attachments().attach(who, id, paper.scan().get())) {
            case Answer.Done<Sha256>(Sha256 scan) ->
                desk.papers().check(who, id, asOf, new CheckPaper.Seen(paper.paper(), paper.number(), scan));
            case Answer.Refused<Sha256>(var why, var about, var article) -> new Answer.Refused<>(why, about, article);
        };
    }

    @Override
    public Answer<?> printMonth(YearMonth month, Path file) throws IOException {
        Session who = session.get().filter(Session::open).orElse(null);
        if (who == null) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        return switch (desk.prints().print(who, month, register())) {
            case Answer.Done<Listing>(Listing listing) -> {
                papers.save(listing, Papers.Format.PDF, file);
                yield new Answer.Done<>(month);
            }
            case Answer.Refused<Listing> refused -> refused;
        };
    }

    @Override
    public void printReceipt(RequestId request, Path file) throws IOException {
        Listing receipt = desk.ofOneMoment(moment -> new AccessReceipt(register(), AccessWords.chinese())
                .of(moment.ledger().find(request).orElseThrow(), moment.now()));
        papers.save(receipt, Papers.Format.SLIP, file);
    }

    /** Paper speaks Chinese. */
    private AccessRegister register() {
        CounterSight.Office office = office(Optional.empty());
        return new AccessRegister(
                desk.law(),
                AccessWords.chinese(),
                station.settings().zone(),
                new AccessRegister.Names(number -> office.names().getOrDefault(number, number), id -> station.index()
                        .recording(id)
                        .map(it -> it.summary().name())
                        .orElseGet(() -> id.toString().substring(0, 8))));
    }
}
