package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Event;

/** Recorders: who took them out, when they came back, and what they brought. Back is docked, and nothing else. */
public final class RecorderBook {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<HandOut>> handOuts = new LinkedHashMap<>();
    private final Map<DockingId, Stay> stays = new LinkedHashMap<>();
    private final Map<DockingId, Long> measured = new HashMap<>();

    RecorderBook() {}

    void registered(Event.RecorderRegistered it) {
        names.put(it.recorder(), it.name());
    }

    void handedOut(DutyEvent.RecorderHandedOut it, Instant at) {
        handOuts.computeIfAbsent(it.recorder(), key -> new ArrayList<>()).add(new HandOut(it, at, null, null));
    }

    void docked(Event.RecorderDocked it, Instant at) {
        stays.put(it.docking(), Stay.began(it, at));
        handOuts(it.recorder(), one -> one.out() ? one.back(at, it.docking()) : one);
    }

    /** Checks that failed leave the last good ones as old as they are. */
    void checked(DutyEvent.RecorderChecked it, Instant at) {
        if (it.checks().stream().noneMatch(check -> Boolean.FALSE.equals(check.passed()))) {
            handOuts(it.recorder(), one -> one.out() ? one.checked(at) : one);
        }
    }

    private void handOuts(String recorder, UnaryOperator<HandOut> how) {
        handOuts.computeIfPresent(recorder, (key, all) -> {
            all.replaceAll(how);
            return all;
        });
    }

    void listed(Event.ClipsListed it) {
        change(it.docking(), stay -> stay.listed(it));
    }

    void done(Event.DockingCompleted it) {
        change(it.docking(), stay -> stay.done(it));
    }

    void interrupted(Event.DockingInterrupted it) {
        change(it.docking(), stay -> stay.interrupted(it.reason()));
    }

    void explained(DutyEvent.LateExplained it) {
        change(it.docking(), stay -> stay.explained(it));
    }

    void leftToClerk(DutyEvent.LeftToClerk it) {
        change(it.docking(), Stay::leftToTheClerk);
    }

    void measured(Event.ClockMeasured it) {
        handOuts(it.recorder(), one -> one.measured(it));
        Long offset = it.clock().offsetMillis();
        if (offset != null) {
            measured.put(it.docking(), offset);
        }
    }

    private void change(DockingId docking, UnaryOperator<Stay> how) {
        stays.computeIfPresent(docking, (key, before) -> how.apply(before));
    }

    /** Registered recorders, key to name. */
    public Map<String, String> registered() {
        return Map.copyOf(names);
    }

    /** The registered name, or the key of one that has none. */
    public String name(String recorder) {
        return names.getOrDefault(recorder, recorder);
    }

    public Optional<Stay> stay(DockingId docking) {
        return Optional.ofNullable(stays.get(docking));
    }

    /** Recorder minus station in milliseconds, if a time card of that docking measured it after the seals were made. */
    Optional<Long> measuredOffset(DockingId docking) {
        return Optional.ofNullable(measured.get(docking));
    }

    /** What is not back yet, out longest first. */
    public List<HandOut> out() {
        return handOuts.values().stream()
                .flatMap(List::stream)
                .filter(HandOut::out)
                .sorted(Comparator.comparing(HandOut::at).thenComparing(HandOut::recorder))
                .toList();
    }

    /** Who has it now. */
    public Optional<HandOut> out(String recorder) {
        return handOuts.getOrDefault(recorder, List.of()).stream()
                .filter(HandOut::out)
                .findFirst();
    }

    /** To whom the recorder was handed out then. */
    public Optional<String> holder(String recorder, Instant then) {
        return handOuts.getOrDefault(recorder, List.of()).reversed().stream()
                .filter(one -> one.covers(then))
                .map(HandOut::person)
                .findFirst();
    }

    /** Who brought it: the last to take it out before. */
    public Optional<String> broughtBy(Stay stay) {
        return handOuts.getOrDefault(stay.recorder(), List.of()).reversed().stream()
                .filter(one -> !one.at().isAfter(stay.at()))
                .map(HandOut::person)
                .findFirst();
    }

    /** The duty ledger, newest first: each hand-out with the docking that ended it, and each docking without one. */
    public List<DutyRow> rows() {
        List<DutyRow> rows = new ArrayList<>();
        Set<DockingId> told = new HashSet<>();
        for (HandOut one : handOuts.values().stream().flatMap(List::stream).toList()) {
            DockingId docking = one.docking();
            Stay stay = docking == null ? null : stays.get(docking);
            if (docking != null) {
                told.add(docking);
            }
            rows.add(new DutyRow(one.recorder(), name(one.recorder()), one.person(), one, stay));
        }
        for (Stay stay : stays.values()) {
            if (!told.contains(stay.docking())) {
                String person = broughtBy(stay).orElse("");
                rows.add(new DutyRow(stay.recorder(), name(stay.recorder()), person, null, stay));
            }
        }
        rows.sort(Comparator.comparing(DutyRow::at).reversed().thenComparing(DutyRow::recorder));
        return rows;
    }
}
