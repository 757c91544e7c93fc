package org.evidencestation.app.simulation.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidencestation.app.simulation.plan.Plan.Officer;

/** Draws a {@link Plan}: the same order always gives the same. */
public final class YearDraw {
    /** The last things of the time still come in afterwards. */
    private static final Duration LAST_THINGS = Duration.ofDays(21);

    private static final int SWEEP_EVERY_DAYS = 30;
    private static final int FIRST_SERIAL = 7_000_001;
    private static final int FIRST_NUMBER = 100_001;

    private final Plan.Order order;
    private final Dice dice;
    private final Year year;
    private final List<Officer> officers = new ArrayList<>();
    private final List<Kit> kits = new ArrayList<>();

    private YearDraw(Plan.Order order) {
        this.order = order;
        this.dice = new Dice(order.seed());
        this.year = new Year(order);
    }

    public static Plan of(Plan.Order order) {
        return new YearDraw(order).draw();
    }

    private Plan draw() {
        office();
        LocalDate first = order.from().atZone(order.zone()).toLocalDate();
        int workdays = (int) first.datesUntil(first.plusDays(order.days()))
                .filter(this::worked)
                .count();
        int worked = 0;
        for (LocalDate day : first.datesUntil(first.plusDays(order.days())).toList()) {
            if (worked(day)) {
                worked++;
                day(day, (int) ((long) order.clips() * worked / workdays));
            }
        }
        Instant until = order.from().plus(Duration.ofDays(order.days())).plus(LAST_THINGS);
        sweeps(until);
        List<String> serials = kits.stream().map(Kit::serial).toList();
        return year.plan(until, officers, serials);
    }

    private boolean worked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || day.getDayOfMonth() % 4 == 0;
    }

    private void office() {
        Instant first = order.from().plus(Duration.ofHours(6));
        officers.add(Plan.CLERK);
        officers.add(Plan.LEADER);
        for (int i = 0; i < order.officers(); i++) {
            String section = i % 2 == 0 ? "示例一中队" : "示例二中队";
            officers.add(new Officer(Integer.toString(FIRST_NUMBER + i), "示例人员%02d".formatted(i + 1), section));
        }
        officers.forEach(it -> year.add(new Deed.ListOfficer(first, it)));
        for (int i = 0; i < order.recorders(); i++) {
            Kit kit = new Kit(Integer.toString(FIRST_SERIAL + i), new Timepiece(dice, order.from()), order.from());
            kits.add(kit);
            year.add(new Deed.Register(first, kit.serial()));
        }
        year.add(new Deed.TakeList(first, MustRecordSample.CSV));
    }

    /** Teams go out until the day has brought as many clips as fall to it, or nothing is left to take. */
    private void day(LocalDate day, int clips) {
        ZonedDateTime morning = day.atTime(LocalTime.of(8, 0)).atZone(order.zone());
        Set<Officer> busy = new HashSet<>(Set.of(Plan.CLERK, Plan.LEADER));
        while (year.clips() < clips) {
            Instant leaving = morning.toInstant().plusSeconds(dice.between(0, 5_400));
            List<Officer> team =
                    drawn(officers.stream().filter(it -> !busy.contains(it)).toList(), 3);
            List<Kit> kit = drawn(
                    kits.stream().filter(it -> it.backAt().isBefore(leaving)).toList(), Math.min(2, team.size()));
            if (team.isEmpty() || kit.isEmpty()) {
                return;
            }
            busy.addAll(team);
            new Outing(dice, year, team.stream().map(Officer::number).toList(), kit, leaving, clips).happens();
        }
    }

    private <T> List<T> drawn(List<T> from, int most) {
        List<T> left = new ArrayList<>(from);
        List<T> drawn = new ArrayList<>();
        int wanted = dice.between(1, Math.max(1, most));
        while (drawn.size() < wanted && !left.isEmpty()) {
            drawn.add(left.remove(dice.between(0, left.size() - 1)));
        }
        return drawn;
    }

    private void sweeps(Instant until) {
        int number = 0;
        Instant at = order.from().plus(Duration.ofDays(SWEEP_EVERY_DAYS)).plus(Duration.ofHours(2));
        for (; at.isBefore(until.minus(Duration.ofDays(2))); at = at.plus(Duration.ofDays(SWEEP_EVERY_DAYS))) {
            year.add(new Deed.Sweep(at, number++));
        }
    }

    /** What was drawn so far. For one thread. */
    static final class Year {
        private final Plan.Order order;
        private final List<Plan.Operation> operations = new ArrayList<>();
        private final List<Clip> clips = new ArrayList<>();
        private final List<Plan.Docking> dockings = new ArrayList<>();
        private final List<Deed> deeds = new ArrayList<>();

        Year(Plan.Order order) {
            this.order = order;
        }

        Plan.Order order() {
            return order;
        }

        int clips() {
            return clips.size();
        }

        int operations() {
            return operations.size();
        }

        void add(Deed deed) {
            deeds.add(deed);
        }

        int add(Plan.Operation operation) {
            operations.add(operation);
            return operations.size() - 1;
        }

        Plan.Operation operation(int number) {
            return operations.get(number);
        }

        int add(Clip clip) {
            clips.add(clip);
            return clips.size() - 1;
        }

        void add(Plan.Docking docking) {
            dockings.add(docking);
            add(new Deed.Dock(docking.at(), dockings.size() - 1));
        }

        Plan plan(Instant until, List<Officer> officers, List<String> recorders) {
            List<Deed> inOrder = deeds.stream()
                    .filter(it -> it.at().isBefore(until))
                    .sorted(Comparator.comparing(Deed::at))
                    .toList();
            return new Plan(order, until, officers, recorders, operations, clips, dockings, inOrder);
        }
    }
}
