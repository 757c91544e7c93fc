package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.evidencestation.app.paper.PaperCheckpoint;
import org.evidencestation.app.paper.PaperComparison;
import org.evidencestation.app.paper.PaperComparison.Verdict;

/** Says whether a journal is still the one that stands on paper; reads only, also while a station is running. */
final class CheckpointAnswer {
    private final Surroundings around;
    private final Words words;
    private final boolean json;

    CheckpointAnswer(Surroundings around, Words words, boolean json) {
        this.around = around;
        this.words = words;
        this.json = json;
    }

    /** @return {@link ExitCodes#OK} only if it is */
    int compare(Path vault, PaperCheckpoint paper) throws IOException {
        PaperComparison.Result result = new PaperComparison(vault).with(paper);
        boolean same = result.verdict() == Verdict.SAME;
        if (json) {
            new JsonLines(around.out())
                    .line("compared")
                    .with("same", same)
                    .with("verdict", result.verdict())
                    .with("size", paper.size())
                    .with("code", paper.code())
                    .with("whole", paper.whole().isPresent())
                    .with("lines", result.lines())
                    .print();
        } else {
            around.out().println(emphasised(said(result, paper), same));
        }
        return same ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private String said(PaperComparison.Result result, PaperCheckpoint paper) {
        String what = words.of("checkpoint." + result.verdict(), paper.size(), paper.code(), result.lines());
        boolean byCode = result.verdict() == Verdict.SAME && paper.whole().isEmpty();
        return byCode ? what + System.lineSeparator() + words.of("checkpoint.bycode") : what;
    }

    private String emphasised(String text, boolean same) {
        return around.terminal() && !same ? "\u001b[31m" + text + "\u001b[0m" : text;
    }
}
