package org.evidencestation.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is done so that a broken disk loses nothing. */
final class CareChecks {
    /** As on the health screen: half a year. */
    private static final Duration DRILL_GOOD_FOR = Duration.ofDays(183);

    private final Office office;
    private final BlockDevices devices;

    CareChecks(Office office, BlockDevices devices) {
        this.office = office;
        this.devices = devices;
    }

    private long recordings() {
        return office.stored().map(Office.Stored::recordings).orElse(0L);
    }

    Check copy() throws IOException {
        if (office.mirror().isEmpty()) {
            return recordings() == 0 ? Check.attention(Topic.COPY, "none") : Check.bad(Topic.COPY, "none");
        }
        Path mirror = office.mirror().get();
        if (!Files.isDirectory(mirror)) {
            return Check.bad(Topic.COPY, "away", mirror);
        }
        Set<String> own = devices.of(office.places().vault()).disks();
        if (!own.isEmpty() && own.equals(devices.of(mirror).disks())) {
            return Check.bad(Topic.COPY, "sameDisk", mirror, String.join(", ", own));
        }
        long copies = office.stored().map(Office.Stored::secondCopies).orElse(0L);
        return copies < recordings()
                ? Check.attention(Topic.COPY, "behind", mirror, recordings() - copies)
                : Check.good(Topic.COPY, "good", mirror);
    }

    Check drill() {
        Optional<Office.Drill> last = office.stored().flatMap(Office.Stored::drill);
        if (last.isEmpty()) {
            return recordings() == 0 ? Check.note(Topic.DRILL, "early") : Check.bad(Topic.DRILL, "never");
        }
        LocalDate day = last.get().at().atZone(office.zone()).toLocalDate();
        if (!last.get().passed()) {
            return Check.bad(Topic.DRILL, "failed", day);
        }
        return last.get().at().isBefore(office.time().instant().minus(DRILL_GOOD_FOR))
                ? Check.attention(Topic.DRILL, "old", day)
                : Check.good(Topic.DRILL, "good", day);
    }

    Check fixity() {
        long damaged = office.stored().map(Office.Stored::damaged).orElse(0L);
        if (damaged > 0) {
            return Check.bad(Topic.FIXITY, "damaged", damaged);
        }
        Duration every = office.proofEvery();
        if (every.isZero()) {
            return Check.attention(Topic.FIXITY, "off");
        }
        Optional<Instant> oldest = office.stored().flatMap(Office.Stored::oldestProof);
        Instant latest = office.time().instant().minus(every.multipliedBy(2));
        return oldest.filter(latest::isAfter).isPresent()
                ? Check.attention(
                        Topic.FIXITY, "late", oldest.get().atZone(office.zone()).toLocalDate(), every.toDays())
                : Check.good(Topic.FIXITY, "good", every.toDays());
    }
}
