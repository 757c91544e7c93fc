package org.evidencestation.app.simulation.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One team leaves with one or two recorders, films one to three operations, comes back and docks, sooner or later. */
final class Outing {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Dice dice;
    private final YearDraw.Year year;
    private final List<String> team;
    private final List<Kit> kits;
    private final Instant leaving;
    private final int mostClips;
    private final boolean remote;
    private final Map<Kit, List<Shot>> shots = new HashMap<>();
    private final List<Integer> operations = new ArrayList<>();

    /** @param mostClips of the whole plan, after which no file is made any more */
    Outing(Dice dice, YearDraw.Year year, List<String> team, List<Kit> kits, Instant leaving, int mostClips) {
        this.dice = dice;
        this.year = year;
        this.team = team;
        this.kits = kits;
        this.leaving = leaving;
        this.mostClips = mostClips;
        this.remote = dice.chance(0.08);
    }

    void happens() {
        kits.forEach(kit -> shots.put(kit, new ArrayList<>()));
        for (int i = 0; i < kits.size(); i++) {
            takeOut(kits.get(i), team.get(i));
        }
        Instant at = leaving.plusSeconds(dice.between(1_200, 3_600));
        for (int i = dice.between(1, 3); i > 0; i--) {
            at = operation(at).plusSeconds(dice.between(2_400, 5_400));
            stray(at);
        }
        Instant last = year.operation(operations.getLast()).end();
        Instant back = remote ? last.plusSeconds(dice.between(70_000, 160_000)) : last.plusSeconds(1_800);
        Paperwork paperwork = new Paperwork(dice, year, leaving, back, remote);
        operations.forEach(paperwork::of);
        Instant docked = docked(back);
        for (Kit kit : kits) {
            dock(kit, docked);
            docked = docked.plusSeconds(dice.between(20, 900));
        }
    }

    private void takeOut(Kit kit, String wearer) {
        if (dice.chance(0.03)) {
            kit.clock().batteryDies(dice);
        }
        if (dice.chance(0.65)) {
            kit.claims(wearer);
        } else if (dice.chance(0.7)) {
            kit.claims("000000");
        }
        if (dice.chance(0.92)) {
            Instant backBy = dice.chance(0.3) ? leaving.plus(Duration.ofHours(10)) : null;
            year.add(new Deed.HandOut(leaving, kit.serial(), wearer, backBy));
        }
    }

    /** @return when it ended */
    private Instant operation(Instant start) {
        Instant end = start.plusSeconds(dice.between(1_800, 6_000));
        List<String> full = year.order().words().fullCourse();
        boolean fullCourse = !full.isEmpty() && dice.chance(0.15);
        String title = "示例行动 %05d".formatted(year.operations() + 1);
        Plan.Operation operation =
                new Plan.Operation(title, fullCourse ? dice.oneOf(full) : activity(), fullCourse, team, start, end);
        int number = year.add(operation);
        operations.add(number);
        Filming filming = new Filming(dice, operation, number);
        boolean nobody = dice.chance(0.05);
        for (Kit kit : kits) {
            if (!nobody) {
                files(kit).addAll(filming.byOne());
            }
        }
        return end;
    }

    private String activity() {
        List<String> known = year.order().words().activities();
        return known.isEmpty() || dice.chance(0.25)
                ? "item:" + dice.between(1, MustRecordSample.ROWS)
                : dice.oneOf(known);
    }

    /** Something that belongs to no operation, on the way from one to the next. */
    private void stray(Instant next) {
        if (dice.chance(0.05)) {
            int seconds = dice.between(20, 200);
            Instant start = next.minusSeconds(1_200 + seconds);
            files(kits.getFirst()).add(new Shot(Clip.Kind.FILM, start, seconds, -1, false));
        }
    }

    private List<Shot> files(Kit kit) {
        return shots.getOrDefault(kit, List.of());
    }

    /** In time mostly; the next morning, days later; and now and then to the very second of a limit. */
    private Instant docked(Instant back) {
        Instant end = year.operation(operations.getFirst()).end();
        double drawn = dice.share();
        if (drawn < 0.70) {
            return back.plusSeconds(dice.between(60, 5_400));
        } else if (drawn < 0.80) {
            return back.plusSeconds(dice.between(36_000, 60_000));
        } else if (drawn < 0.86 && !remote) {
            return limit(end).plusSeconds(dice.between(0, 1));
        } else if (drawn < 0.95) {
            return back.plusSeconds(dice.between(100_000, 350_000));
        }
        return back.plusSeconds(dice.between(400_000, 1_500_000));
    }

    private Instant limit(Instant end) {
        return dice.chance(0.5)
                ? end.plus(A_DAY)
                : end.atZone(year.order().zone())
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(year.order().zone())
                        .toInstant();
    }

    private void dock(Kit kit, Instant at) {
        List<Integer> fresh = new ArrayList<>();
        for (Shot shot :
                files(kit).stream().sorted(Comparator.comparing(Shot::start)).toList()) {
            int number = kit.nextNumber();
            if (!shot.lost() && year.clips() < mostClips) {
                fresh.add(year.add(clip(kit, shot, number)));
            }
        }
        List<Integer> again = dice.chance(0.06) ? kit.last() : List.of();
        long fast = kit.clock().fast(at);
        int slot = dice.between(1, 16);
        boolean tells = dice.chance(0.7);
        boolean names = dice.chance(0.75);
        if (fresh.size() > 1 && dice.chance(0.03)) {
            int pulled = fresh.get(dice.between(0, fresh.size() - 1));
            year.add(new Plan.Docking(kit.serial(), slot, at, fast, fresh, again, pulled, false, false));
            Instant later = at.plusSeconds(dice.between(60, 400));
            year.add(new Plan.Docking(
                    kit.serial(), slot, later, kit.clock().fast(later), fresh, again, -1, tells, names));
            kit.back(later, fresh);
        } else {
            year.add(new Plan.Docking(kit.serial(), slot, at, fast, fresh, again, -1, tells, names));
            kit.back(at, fresh);
        }
    }

    private Clip clip(Kit kit, Shot shot, int number) {
        LocalDateTime wall = LocalDateTime.ofInstant(
                shot.start().plusSeconds(kit.clock().fast(shot.start())),
                year.order().zone());
        return new Clip(kit.serial(), number, kit.claim(), shot.kind(), wall, shot.seconds(), shot.shows());
    }
}
