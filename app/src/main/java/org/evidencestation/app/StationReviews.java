package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.review.ReviewDesk;
import org.evidencestation.app.desktop.review.ReviewOrder;
import org.evidencestation.app.desktop.review.ReviewSight;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.DutyRow;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.Moment;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.app.equipment.EquipmentBook;
import org.evidencestation.app.equipment.EquipmentLedger;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.review.Compliance;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain;
import org.evidencestation.app.review.InspectionPack;
import org.evidencestation.app.review.MarkUnrelated;
import org.evidencestation.app.review.RedList;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.app.review.Reviews;
import org.evidencestation.storage.journal.RecordingId;

/** The supervisor's screen's questions, answered by the station. */
public final class StationReviews implements ReviewDesk {
    private static final int YEAR = 12;

    private final Station station;
    private final Reviews reviews;
    private final Supplier<Optional<Session>> signedIn;
    private final EquipmentBook equipment;

    /** @param signedIn who uses the station now */
    public StationReviews(Station station, Supplier<Optional<Session>> signedIn) {
        this.station = station;
        this.reviews = station.reviews();
        this.signedIn = signedIn;
        this.equipment = new EquipmentBook(station.index()::office);
    }

    @Override
    public ReviewSight look() {
        RedList red = new RedList(station.index(), reviews);
        List<Draw> draws = reviews.ask(ReviewLedger::draws);
        return station.duty().ofOneMoment(moment -> {
            DutyLedger ledger = moment.ledger();
            return new ReviewSight(
                    moment.now(),
                    LocalDate.ofInstant(moment.now(), zone()),
                    ledger.people().all(),
                    red.of(moment),
                    new ReviewSight.Samples(draws, footage(moment, draws)),
                    rules(),
                    new ReviewSight.Records(
                            ledger.violations(),
                            reviews.yearly(),
                            reviews.ask(ReviewLedger::evaluations),
                            reviews.ask(ReviewLedger::packs)));
        });
    }

    private ReviewSight.Rules rules() {
        Map<String, String> violations = new LinkedHashMap<>();
        station.regime().rules().violations().forEach((code, it) -> violations.put(code, it.text()));
        return new ReviewSight.Rules(reviews.checklist(), violations, MarkUnrelated.articles(station.regime()));
    }

    /** Of everything that was drawn, or shows a violation. */
    private static Map<RecordingId, Footage> footage(Moment moment, List<Draw> draws) {
        Map<RecordingId, Footage> footage = new HashMap<>();
        Stream<RecordingId> drawn = draws.stream().flatMap(it -> it.outcomes().keySet().stream());
        Stream<RecordingId> shown = moment.ledger().violations().stream()
                .flatMap(it -> Stream.ofNullable(it.said().recording()));
        Stream.concat(drawn, shown).distinct().forEach(it -> moment.footage(it)
                .ifPresent(found -> footage.put(it, found)));
        return footage;
    }

    private ZoneId zone() {
        return station.regime().zone();
    }

    @Override
    public DrawAgain.Result again(Draw drawn) throws IOException {
        return reviews.again(drawn);
    }

    @Override
    public Compliance board(int months) {
        List<Draw> draws = reviews.ask(ReviewLedger::draws);
        return station.duty()
                .ofOneMoment(moment -> Compliance.of(
                        moment,
                        new Spell(since(moment, months).atStartOfDay(zone()).toInstant(), moment.now()),
                        zone(),
                        draws,
                        station.index()));
    }

    private LocalDate since(Moment moment, int months) {
        return LocalDate.ofInstant(moment.now(), zone()).withDayOfMonth(1).minusMonths(months - 1L);
    }

    @Override
    public Answer<?> carryOut(ReviewOrder order) throws IOException {
        Optional<Session> session = signedIn.get();
        return session.isEmpty() ? new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "") : carryOut(order, session.get());
    }

    /** Whoever reaches too far is written down. */
    private Answer<?> carryOut(ReviewOrder order, Session by) throws IOException {
        Optional<Answer<String>> against = station.accounts()
                .against(by.person(), rights(order), order.getClass().getSimpleName());
        return against.isPresent() ? against.get() : allowed(order, by);
    }

    /** The clerk finds unrelated footage too. */
    private static Set<Right> rights(ReviewOrder order) {
        return order instanceof ReviewOrder.Unrelated
                ? Set.of(Right.OVERSEE, Right.WATCH_FOOTAGE)
                : Set.of(Right.OVERSEE);
    }

    private Answer<?> allowed(ReviewOrder order, Session by) throws IOException {
        return switch (order) {
            case ReviewOrder.Draw(int quota) -> reviews.draw().draw(by, quota);
            case ReviewOrder.Review(var found) -> reviews.recordings().review(by, found);
            case ReviewOrder.Skip(var draw, var recording, var reason) ->
                reviews.recordings().skip(by, draw, recording, reason);
            case ReviewOrder.Unrelated(var mark) -> reviews.unrelated().mark(by, mark);
            case ReviewOrder.Hold(var words) -> reviews.evaluation().hold(by, words);
            case ReviewOrder.Pack(var folder) -> pack(by, folder);
        };
    }

    /** The papers of the last twelve months. */
    public Answer<Path> pack(Session by, Path folder) throws IOException {
        Compliance figures = board(YEAR);
        LocalDate from = LocalDate.ofInstant(figures.time().start(), zone());
        LocalDate to = LocalDate.ofInstant(figures.time().end(), zone());
        InspectionPack pack =
                new InspectionPack(station.regime(), station.settings().unit(), from, to);
        InspectionPack.Known known = known(figures);
        return reviews.pack().keep(by, folder, from, to, into -> {
            StationPapers papers = new StationPapers(station);
            for (Map.Entry<String, Listing> it : pack.listings(known).entrySet()) {
                papers.save(it.getValue(), Papers.Format.PDF, into.resolve(it.getKey() + ".pdf"));
                papers.save(it.getValue(), Papers.Format.CSV, into.resolve(it.getKey() + ".csv"));
            }
        });
    }

    private InspectionPack.Known known(Compliance figures) {
        List<Draw> draws = reviews.ask(ReviewLedger::draws).stream()
                .filter(it -> !it.said()
                        .day()
                        .atStartOfDay(zone())
                        .toInstant()
                        .isBefore(figures.time().start()))
                .toList();
        return station.duty()
                .ask(ledger -> new InspectionPack.Known(
                        ledger.people().all(),
                        equipment.ask(EquipmentLedger::devices),
                        figures,
                        draws,
                        reviews.yearly(),
                        ledger.violations(),
                        handOuts(ledger, figures.time())));
    }

    private static Map<String, Integer> handOuts(DutyLedger ledger, Spell time) {
        Map<String, Integer> handOuts = new HashMap<>();
        ledger.recorders().rows().stream()
                .filter(it -> it.taken().isPresent() && !it.at().isBefore(time.start()))
                .map(DutyRow::person)
                .map(it -> ledger.people().find(it).map(Person::section).orElse(""))
                .forEach(unit -> handOuts.merge(unit, 1, Integer::sum));
        return handOuts;
    }
}
