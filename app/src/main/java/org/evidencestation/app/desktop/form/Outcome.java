package org.evidencestation.app.desktop.form;

import org.evidencestation.app.office.Answer;

/** What became of something that a person wanted to be written down. */
public sealed interface Outcome {
    record Nothing() implements Outcome {}

    record Busy() implements Outcome {}

    record Done() implements Outcome {}

    /** Nothing was written. */
    record Refused(Answer.Refused<?> why) implements Outcome {}

    /** @param words key of what is wrong with it; with the field's name in place of {@code {0}} */
    record Wrong(Field field, String words) implements Outcome {}

    record NobodySpeaks() implements Outcome {}

    /** The station could not write. */
    record Failed() implements Outcome {}
}
