package org.evidencestation.app.simulation.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is out at a moment, and when it would be late. */
final class Board {
    private static final long NEAR = 600;
    private static final long SOON = 7_200;

    private final World world;
    private final long now;

    Board(World world, long now) {
        this.world = world;
        this.now = now;
    }

    Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        world.outs.forEach((recorder, outs) ->
                outs.stream().filter(it -> it.back == null).forEach(it -> rows.put(recorder, row(it))));
        return rows;
    }

    private String row(World.Out out) {
        List<Long> dues = new ArrayList<>();
        for (Op op : world.standing()) {
            if (op.had(out.person) && op.end != null && op.end >= out.at - NEAR) {
                world.law().due(op.end, op.returned).ifPresent(dues::add);
            }
        }
        if (out.backBy != null) {
            dues.add(out.backBy);
        }
        return out.person
                + dues.stream()
                        .min(Long::compareTo)
                        .map(due -> " " + Law.text(due) + " " + standing(due))
                        .orElse(" - OUT");
    }

    private String standing(long due) {
        if (now > due) {
            return "LATE";
        }
        return due - now <= SOON ? "SOON" : "OUT";
    }
}
