package org.evidencestation.app.duty;

import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;

/** What became of a wish, where a test knows it. */
public final class Answers {
    private Answers() {}

    public static <T> T done(Answer<T> answer) {
        return answer.fold(it -> it, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    public static Refusal refused(Answer<?> answer) {
        return answer.fold(
                it -> {
                    throw new AssertionError("was done: " + it);
                },
                Answer.Refused::why);
    }
}
