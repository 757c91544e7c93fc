package org.evidencestation.app.disc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.disc.paper.BlankFields;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.PaperRules;
import org.evidencestation.storage.journal.DiscEvent.Said;

/** What a regulation wants to be written on labels and sheets, how many copies it wants, and which article says so. */
public final class DiscWords {
    private final Optional<PaperRules.Discs> discs;
    private final Optional<PaperRules.Sheet> sheet;

    public DiscWords(RegimeProfile profile) {
        PaperRules papers = profile.rules().papers();
        this.discs = Optional.ofNullable(papers.discs());
        this.sheet = Optional.ofNullable(papers.sheet());
    }

    /** Copies of each disc, at least. */
    public int copies() {
        return discs.map(PaperRules.Discs::copies).orElse(1);
    }

    /** The words of label and sleeve, letter by letter. */
    public List<String> label() {
        return discs.map(PaperRules.Discs::label).orElse(List.of());
    }

    /** The words of the sheet: the regulation's, and two of ours. */
    public List<String> sheet() {
        List<String> words = new ArrayList<>(sheet.map(PaperRules.Sheet::fields).orElse(List.of()));
        Stream.of(BlankFields.METHOD, BlankFields.PURPOSE)
                .filter(it -> !words.contains(it))
                .forEach(words::add);
        return words;
    }

    /** That asks for discs; else for the sheet; empty where the text knows neither. */
    public String article() {
        return discs.map(PaperRules.Discs::article)
                .or(() -> sheet.map(PaperRules.Sheet::article))
                .orElse("");
    }

    /** The words nothing, or nothing but blanks, was said to. */
    public List<String> blank(List<Said> label, List<Said> sheet) {
        return Stream.concat(missing(label(), label), missing(sheet(), sheet))
                .distinct()
                .toList();
    }

    private static Stream<String> missing(List<String> words, List<Said> said) {
        Stream<String> wanted = words.stream().filter(word -> said.stream()
                .noneMatch(it -> it.word().equals(word) && !BlankFields.blank(it.value())));
        Stream<String> more =
                said.stream().filter(it -> BlankFields.blank(it.value())).map(Said::word);
        return Stream.concat(wanted, more);
    }
}
