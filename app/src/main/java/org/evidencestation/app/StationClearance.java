package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.clearance.CertificateListing;
import org.evidencestation.app.clearance.Clearance;
import org.evidencestation.app.clearance.ClearanceCertificate;
import org.evidencestation.app.desktop.clearance.ClearanceDesk;
import org.evidencestation.app.desktop.clearance.ClearanceOrder;
import org.evidencestation.app.desktop.clearance.ClearanceSight;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;

/** Questions and orders about expired footage, answered by the station for whoever is signed in. */
final class StationClearance implements ClearanceDesk {
    private static final int CERTIFICATES = 100;

    private final Station station;
    private final Supplier<Optional<Session>> session;
    private final Papers papers;

    /** @param session of who is signed in at this screen */
    StationClearance(Station station, Supplier<Optional<Session>> session, Papers papers) {
        this.station = station;
        this.session = session;
        this.papers = papers;
    }

    @Override
    public ClearanceSight look() throws IOException {
        Clearance clearance = station.clearance();
        Optional<Session> who = session.get().filter(Session::open);
        var now = station.clock().time().instant();
        return new ClearanceSight(
                now,
                now.atZone(station.regime().zone()).toLocalDate(),
                clearance.finding(),
                clearance.expired(),
                clearance.dryRun(Duration.ofDays(ClearanceSight.AHEAD_DAYS)).stream()
                        .filter(it -> it.from().isAfter(now))
                        .toList(),
                certificates(clearance),
                new StationCapacity(station).forecast(),
                clearance.local(),
                new ClearanceSight.Office(
                        names(),
                        who.map(Session::person).orElse(""),
                        who.map(Session::rights).orElse(Set.of())));
    }

    private List<ClearanceCertificate> certificates(Clearance clearance) throws IOException {
        List<ClearanceCertificate> found = new ArrayList<>();
        for (String number :
                clearance.certificates().reversed().stream().limit(CERTIFICATES).toList()) {
            clearance.certificate(number).ifPresent(found::add);
        }
        return found;
    }

    private Map<String, String> names() {
        return station.duty().ask(ledger -> ledger.people().all()).stream()
                .collect(Collectors.toMap(Person::number, Person::name));
    }

    @Override
    public String speaks(ClearanceOrder order) {
        return session.get().map(Session::person).orElse("-");
    }

    @Override
    public Answer<?> carryOut(ClearanceOrder order, String by) throws IOException {
        Session who = session.get().filter(Session::open).orElse(null);
        if (who == null) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        return switch (order) {
            case ClearanceOrder.Judge it ->
                station.clearance().decisions().judge(who, List.of(it.recording()), it.worthKeeping(), it.reason());
            case ClearanceOrder.Confirm it -> station.clearance().decisions().confirm(who, List.of(it.recording()));
            case ClearanceOrder.TakeBack it ->
                station.clearance().decisions().takeBack(who, it.recording(), it.reason());
            case ClearanceOrder.Decide(boolean allowed, var said) ->
                station.clearance().decisions().decideLocally(who, allowed, said);
            case ClearanceOrder.HoldBack it -> station.keeping().sayings().holdBack(who, it.recording(), it.reason());
        };
    }

    @Override
    public void printCertificate(String number, Path file) throws IOException {
        ClearanceCertificate certificate =
                station.clearance().certificate(number).orElseThrow(() -> new IOException("No certificate " + number));
        Map<String, String> names = names();
        papers.save(
                new CertificateListing(station.settings().zone(), person -> names.getOrDefault(person, person))
                        .of(certificate),
                Papers.Format.PDF,
                file);
    }
}
