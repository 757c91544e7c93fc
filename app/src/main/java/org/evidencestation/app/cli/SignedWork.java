package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.RecordingId;

/** A command for somebody who has signed in, about recordings that are named. */
final class SignedWork {
    private final Surroundings around;
    private final Words words;
    private final OfficeOptions office;

    SignedWork(Surroundings around, Words words, OfficeOptions office) {
        this.around = around;
        this.words = words;
        this.office = office;
    }

    /** What is done. */
    interface Work {
        Answer<?> at(Station station, Session session, List<RecordingId> recordings) throws IOException;
    }

    /** @param done what is said if it was */
    int run(String by, List<String> names, String done, Work work) throws IOException {
        return office.work(around, station -> {
            Optional<List<RecordingId>> recordings = recordings(station, names);
            if (recordings.isEmpty()) {
                return ExitCodes.USAGE;
            }
            return switch (office.signing.signIn(around, words, station, by)) {
                case Answer.Done<Session>(Session session) ->
                    office.tell(around, words, work.at(station, session, recordings.get()), done, names.size());
                case Answer.Refused<Session> refused -> office.tell(around, words, refused, done);
            };
        });
    }

    private Optional<List<RecordingId>> recordings(Station station, List<String> names) {
        NamedRecordings named = new NamedRecordings(station.index());
        List<RecordingId> found = new ArrayList<>();
        for (String name : names) {
            Optional<RecordingId> one = named.find(name);
            if (one.isEmpty()) {
                around.err().println(words.of("keep.unknown", name));
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }
}
