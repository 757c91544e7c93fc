package org.evidencestation.app.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntConsumer;
import org.evidencestation.app.Station;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.HandOutRecorder.HandingOut;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.mustrecord.MustRecordFile;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.simulation.count.Ledgers;
import org.evidencestation.app.simulation.plan.Deed;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.OperationId;
import org.jspecify.annotations.Nullable;

/**
 * Does at a station, one after the other, what a plan says, through the same doors as people and recorders: docks, wizard
 * and office. For one thread.
 */
public final class LivedYear implements AutoCloseable {
    private final Plan plan;
    private final Station station;
    private final SimulatedTime time;
    private final DockedYear docks;
    private final Duty duty;
    /** Work that committed lines call for; done between deeds, so that the same plan always gives the same ledgers. */
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    private final Map<Integer, OperationId> entered = new HashMap<>();
    private final Names names;
    private final Clerk clerk;
    private final Officers officers;
    private final Ledgers onTheDay = new Ledgers();
    private int refused;

    /** @param station opened with that time; stays the caller's */
    public LivedYear(Plan plan, Station station, SimulatedTime time) throws IOException {
        this.plan = plan;
        this.station = station;
        this.time = time;
        this.duty = station.duty();
        this.docks = new DockedYear(plan, station);
        this.names = new Names(plan, station.index(), entered);
        this.clerk = new Clerk(plan, duty, names, this::settleDown);
        this.officers = new Officers(duty, names);
        station.onCommitted(duty.matchAsItComes(work::add));
    }

    /** @param progress told how many deeds are done, now and then */
    public void live(IntConsumer progress) throws IOException, InterruptedException {
        int done = 0;
        for (Deed deed : plan.deeds()) {
            time.moveTo(deed.at());
            happens(deed);
            settleDown();
            if (++done % 100 == 0) {
                progress.accept(done);
            }
        }
        time.moveTo(plan.until());
    }

    /** What the station said on days of the year, and says now that all is over. */
    public Ledgers ledgers() {
        Ledgers all = new Ledgers();
        new Reading(plan, station, names).atTheEnd(all, refused);
        all.putAll(onTheDay);
        return all;
    }

    private void settleDown() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }

    private void happens(Deed deed) throws IOException, InterruptedException {
        switch (deed) {
            case Deed.ListOfficer it -> list(it.officer());
            case Deed.Register(var at, var recorder) ->
                station.register().add(new RecorderKey("sim:" + recorder), "示例记录仪 " + recorder, Plan.CLERK.number());
            case Deed.TakeList(var at, var file) -> take(file);
            case Deed.HandOut it -> handOut(it);
            case Deed.Enter it -> enter(it);
            case Deed.Correct(var at, var number, var start, var end) ->
                said(duty.operations().correct(id(number), facts(number, start, end), "时间录错", speaker(number)));
            case Deed.Withdraw(var at, var number) ->
                said(duty.operations().withdraw(id(number), "重复录入", speaker(number)));
            case Deed.StateReturn(var at, var number, var returned, var reason) ->
                said(duty.returns().state(id(number), returned, reason, speaker(number)));
            case Deed.Dock(var at, var number) -> dock(number);
            case Deed.Sweep it -> {
                new Reading(plan, station, names).onTheDay(it, onTheDay);
                clerk.sweep(it);
            }
        }
    }

    private void list(Plan.Officer officer) throws IOException {
        Person person = new Person(officer.number(), officer.name(), officer.section(), "", true);
        said(duty.people().list(person, Plan.CLERK.number()));
    }

    private void take(String file) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        if (MustRecordFile.read(bytes) instanceof MustRecordFile.Complete(var items)) {
            said(duty.mustRecord().take(items, "事项清单.csv", bytes, Plan.CLERK.number()));
        }
    }

    private void handOut(Deed.HandOut it) throws IOException {
        List<Check> checks = List.of(
                new Check(Check.FAULT, true, ""),
                new Check(Check.BATTERY, true, "80 %"),
                new Check(Check.SPACE, true, ""),
                new Check(Check.CLOCK, true, ""));
        HandingOut wish = new HandingOut("sim:" + it.recorder(), it.person(), it.backBy(), checks, "示例：按时钟偏差使用", true);
        said(duty.handOut().handOut(wish, Plan.CLERK.number()));
    }

    private void enter(Deed.Enter it) throws IOException {
        OperationFacts facts = facts(it.operation(), it.start(), it.end());
        Answer<OperationId> answer = duty.operations().enter(facts, speaker(it.operation()));
        if (answer instanceof Answer.Done<OperationId>(var id)) {
            entered.put(it.operation(), id);
        }
        said(answer);
    }

    private void dock(int number) throws IOException, InterruptedException {
        Plan.Docking docking = plan.dockings().get(number);
        docks.dock(docking);
        settleDown();
        officers.answer(docking);
    }

    private OperationFacts facts(int number, Instant start, @Nullable Instant end) {
        Plan.Operation it = plan.operations().get(number);
        return new OperationFacts(it.activity(), it.title(), "示例路", "", it.officers(), start, end);
    }

    private String speaker(int operation) {
        return plan.operations().get(operation).officers().getFirst();
    }

    private OperationId id(int operation) {
        return Objects.requireNonNull(entered.get(operation), "an operation is entered before anything is said of it");
    }

    private void said(Answer<?> answer) {
        if (answer instanceof Answer.Refused<?>) {
            refused++;
        }
    }

    @Override
    public void close() {
        docks.close();
    }
}
