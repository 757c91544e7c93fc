package org.evidencestation.app.desktop.journal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody or something that a line names, and that can be followed. */
public sealed interface Trace {
    record OfPerson(String number) implements Trace {}

    /** @param key of a recorder */
    record OfRecorder(String key) implements Trace {}

    /** @param id as the journal writes it */
    record OfRecording(String id) implements Trace {}

    /** More than that nobody chooses from. */
    int MOST = 6;

    /** Members of lines that hold numbers of people. */
    Pattern PERSON = Pattern.compile("\"(?:by|person|officer|custodian)\":\"([0-9A-Za-z-]{1,32})\"");

    Pattern RECORDER = Pattern.compile("\"recorder\":\"([^\"\\\\]{1,200})\"");
    Pattern RECORDING = Pattern.compile("urn:evidencestation:recording:[0-9a-f]{64}");

    /** @param line as it stands in the journal */
    static List<Trace> in(String line) {
        Set<Trace> traces = new LinkedHashSet<>();
        RECORDING.matcher(line).results().map(MatchResult::group).forEach(it -> traces.add(new OfRecording(it)));
        PERSON.matcher(line)
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.equals("station"))
                .forEach(it -> traces.add(new OfPerson(it)));
        RECORDER.matcher(line).results().map(it -> it.group(1)).forEach(it -> traces.add(new OfRecorder(it)));
        List<Trace> all = new ArrayList<>(traces);
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }
}
