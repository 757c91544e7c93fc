package org.evidencestation.app.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.evidencestation.app.policy.RegimeText.Standing;
import org.evidencestation.app.policy.RegimeText.Validity;

/**
 * That a profile is used outside the time the regulation gives itself. A banner, never a stop: nothing keeps footage from
 * being taken in, and what was taken in under a regulation stays judged by it.
 *
 * @param title of the regulation
 * @param day the last day in force, or the first
 * @param article that says so, for example {@code W20}
 */
public record ProfileNotice(Kind kind, String title, LocalDate day, String article) {
    /** Which side of its validity the day is on. */
    public enum Kind {
        /** 本办法有效期至 (day): it has ended. */
        ENDED,
        /** 本办法自 (day) 起施行: it has not begun. */
        NOT_YET
    }

    /**
     * @param today in the profile's zone
     * @return empty while the regulation and what goes with it are in force; they still are on their last day
     */
    public static Optional<ProfileNotice> of(RegimeProfile profile, LocalDate today) {
        return profile.texts().stream()
                .filter(text -> text.standing() != Standing.PARENT)
                .flatMap(text -> of(text, today).stream())
                .findFirst();
    }

    private static Optional<ProfileNotice> of(RegimeText text, LocalDate today) {
        Validity validity = text.validity();
        if (validity.to() != null && today.isAfter(validity.to())) {
            return Optional.of(new ProfileNotice(Kind.ENDED, text.title(), validity.to(), validity.article()));
        }
        if (validity.from() != null && today.isBefore(validity.from())) {
            return Optional.of(new ProfileNotice(Kind.NOT_YET, text.title(), validity.from(), validity.article()));
        }
        return Optional.empty();
    }
}
