package org.evidencestation.app.disc;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.office.Refusal;

/** What every deed with a job asks of it. */
final class JobChecks {
    private JobChecks() {}

    /** It is there, and neither done nor cancelled. */
    static UnaryOperator<Deed> open(Optional<DiscJob> job) {
        return deed -> deed.need(job.isPresent(), Refusal.UNKNOWN_DISC, "")
                .need(
                        job.filter(DiscJob::open).isPresent(),
                        Refusal.JOB_ENDED,
                        job.map(DiscJob::number).orElse(""));
    }

    /** There is such a copy, and every byte of it was read back. */
    static UnaryOperator<Deed> verified(Optional<DiscJob> job, int disc, int copy) {
        Optional<DiscCopy> wanted = job.flatMap(it -> it.copy(disc, copy));
        String number = job.map(it -> it.number(disc)).orElse("");
        return deed -> deed.need(wanted.isPresent(), Refusal.UNKNOWN_DISC, "")
                .need(wanted.filter(DiscCopy::isVerified).isPresent(), Refusal.NOT_VERIFIED, number);
    }
}
