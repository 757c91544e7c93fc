package org.evidencestation.app.access;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.Secrecy;

/** What every deed at the counter asks of its request. */
final class RequestChecks {
    private RequestChecks() {}

    /** It is there, and something can still be done with it. */
    static UnaryOperator<Deed> open(Optional<AccessRequest> request) {
        return deed -> deed.need(request.isPresent(), Refusal.UNKNOWN_REQUEST, "")
                .need(request.filter(it -> !it.ended()).isPresent(), Refusal.REQUEST_ENDED, row(request));
    }

    /** Nobody changed what is asked since it was looked at. */
    static UnaryOperator<Deed> unchanged(Optional<AccessRequest> request, long asOf) {
        return deed ->
                deed.need(request.filter(it -> it.asOf() == asOf).isPresent(), Refusal.REQUEST_CHANGED, row(request));
    }

    /** Nobody has found since that a recording is a state secret. */
    static UnaryOperator<Deed> noSecret(Optional<AccessRequest> request, CaseFiles files) {
        return deed -> {
            request.stream()
                    .flatMap(it -> it.asked().recordings().stream())
                    .filter(it -> files.secrecy(it) == Secrecy.STATE)
                    .forEach(it -> deed.need(false, Refusal.STATE_SECRET, it.toString()));
            return deed;
        };
    }

    private static String row(Optional<AccessRequest> request) {
        return request.map(it -> Long.toString(it.row())).orElse("");
    }
}
