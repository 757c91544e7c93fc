package org.evidencestation.app;

import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every line of the journal, which is every decision that people or the station have made, as one line of the log between what else the
 * program says: number, kind, and whatever of it names nobody. Texts are left out but for codes of ours: words in
 * capitals, articles, findings; who wants to know more looks the number up in the journal.
 */
final class DecisionLog implements Consumer<Entry> {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+|[A-Z]{2,}|[A-Z]{1,2}\\d{1,3}");
    private static final int DIGITS_OF_DIGEST = 12;
    private static final int DEEPEST = 3;

    @Override
    public void accept(Entry entry) {
        if (LOG.isInfoEnabled()) {
            LOG.info(line(entry));
        }
    }

    static String line(Entry entry) {
        List<String> words = new ArrayList<>();
        tell(entry.event(), words, 0);
        return "Journal " + entry.number() + ": " + entry.event().getClass().getSimpleName()
                + (words.isEmpty() ? "" : " " + String.join(", ", words));
    }

    private static void tell(Object part, List<String> words, int depth) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            tell(component.getName(), value(component, part), words, depth);
        }
    }

    private static void tell(String name, @Nullable Object value, List<String> words, int depth) {
        switch (value) {
            case null -> {}
            case String text -> {
                if (CODE.matcher(text).matches()) {
                    words.add(name + " " + text);
                }
            }
            case Sha256 digest -> words.add(name + " " + digest.hex().substring(0, DIGITS_OF_DIGEST));
            case Collection<?> several -> words.add(several.size() + " " + name);
            case Map<?, ?> several -> words.add(several.size() + " " + name);
            case Number number -> words.add(name + " " + number);
            case Boolean yes -> words.add(name + " " + yes);
            case Enum<?> word -> words.add(name + " " + word.name());
            case TemporalAccessor time -> words.add(name + " " + time);
            case Record id when isId(id) -> words.add(name + " " + only(id));
            case Record part -> {
                if (depth < DEEPEST) {
                    tell(part, words, depth + 1);
                }
            }
            default -> {}
        }
    }

    /** The numbers that the station itself gives; a text of people is never alone in a record of this name. */
    private static boolean isId(Record record) {
        return record.getClass().getSimpleName().endsWith("Id")
                && record.getClass().getRecordComponents().length == 1;
    }

    private static @Nullable Object only(Record id) {
        return value(id.getClass().getRecordComponents()[0], id);
    }

    private static @Nullable Object value(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The components of journal records are public", e);
        }
    }
}
