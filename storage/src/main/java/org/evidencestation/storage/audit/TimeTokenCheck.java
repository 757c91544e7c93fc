package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.journal.StoredCheckpoint;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.SealException;
import org.evidencestation.storage.seal.TimeAnchor;

/** Checks the tokens of time authorities, where there are any; none is normal. */
final class TimeTokenCheck {
    private final StoredCheckpoints stored;
    private final Path trusted;
    private final Findings findings;
    private Optional<TimeAnchor> anchor;

    /**
     * @param given whom to believe; if nobody is named, the file tells
     * @param trusted certificates of the authority, as PEM; a file that need not be there
     */
    TimeTokenCheck(StoredCheckpoints stored, Optional<TimeAnchor> given, Path trusted, Findings findings) {
        this.stored = stored;
        this.anchor = given;
        this.trusted = trusted;
        this.findings = findings;
    }

    void run(StoredCheckpoint checkpoint) {
        Path file = stored.token(checkpoint.size());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            anchor().check(checkpoint.text(), SmallFile.read(file));
        } catch (IOException e) {
            findings.add(FindingCode.TIME_TOKEN_WRONG, file, SmallFile.reason(e));
        }
    }

    private TimeAnchor anchor() {
        TimeAnchor known = anchor.orElseGet(this::read);
        anchor = Optional.of(known);
        return known;
    }

    private TimeAnchor read() {
        if (!Files.exists(trusted, LinkOption.NOFOLLOW_LINKS)) {
            return TimeAnchor.anybody();
        }
        try {
            return TimeAnchor.parse(SmallFile.read(trusted));
        } catch (SealException e) {
            findings.add(FindingCode.TIME_TOKEN_WRONG, trusted, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            findings.add(FindingCode.TIME_TOKEN_WRONG, trusted, SmallFile.reason(e));
        }
        return TimeAnchor.anybody();
    }
}
