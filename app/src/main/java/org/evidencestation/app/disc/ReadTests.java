package org.evidencestation.app.disc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which copies have to be read this year: at least a fifth of those that are here, whichever were not read for longest, so
 * that each is read within five years. Where one of them is bad, every copy that was burned in the same year has to be read.
 */
public final class ReadTests {
    private static final int SHARE = 5;

    private final ZoneId zone;

    /** @param zone in which a year begins */
    public ReadTests(ZoneId zone) {
        this.zone = zone;
    }

    /** @param read when it was read this year; empty while it was not */
    public record Test(DiscJob job, DiscCopy copy, Optional<Instant> read) {}

    /** What the year asks for, done or not, in the order of the register. */
    public List<Test> of(DiscLedger ledger, Year year) {
        Instant begin = year.atDay(1).atStartOfDay(zone).toInstant();
        List<Test> here = ledger.all().stream()
                .flatMap(job -> job.copies().stream()
                        .filter(it -> it.isVerified() && !it.away())
                        .filter(it -> verified(it).isBefore(begin))
                        .map(it -> new Test(job, it, readSince(it, begin))))
                .toList();
        List<Test> longestFirst = new ArrayList<>(here);
        longestFirst.sort(Comparator.comparing(it -> goodBefore(it.copy(), begin)));
        List<Test> asked = longestFirst.subList(0, (here.size() + SHARE - 1) / SHARE);
        List<Integer> doubted = here.stream()
                .filter(it -> it.copy().health() == DiscCopy.Health.BAD)
                .map(it -> burned(it.copy()))
                .toList();
        return here.stream()
                .filter(it -> asked.contains(it) || doubted.contains(burned(it.copy())))
                .toList();
    }

    private int burned(DiscCopy copy) {
        return LocalDate.ofInstant(verified(copy), zone).getYear();
    }

    private static Instant verified(DiscCopy copy) {
        return copy.verified().map(DiscCopy.At::at).orElse(Instant.MAX);
    }

    private static Optional<Instant> readSince(DiscCopy copy, Instant begin) {
        return copy.reads().stream()
                .map(DiscCopy.At::at)
                .filter(at -> !at.isBefore(begin))
                .reduce((first, last) -> last);
    }

    /** When it was last good before the year began: what is read within the year changes nothing about what is asked. */
    private static Instant goodBefore(DiscCopy copy, Instant begin) {
        return copy.reads().stream()
                .map(DiscCopy.At::at)
                .filter(at -> at.isBefore(begin))
                .reduce((first, last) -> last)
                .orElse(verified(copy));
    }
}
