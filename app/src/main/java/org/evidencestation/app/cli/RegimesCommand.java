package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Locations;
import org.evidencestation.app.policy.CitedValue;
import org.evidencestation.app.policy.ProfileDiff;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.RegimeProfile.Article;
import org.evidencestation.app.policy.RegimeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The regulations the station knows: what they say, what differs, and whether a file of one's own is one. */
@Command(name = "regimes", mixinStandardHelpOptions = true)
final class RegimesCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Option(names = "--json", descriptionKey = "option.json", scope = ScopeType.INHERIT)
    private boolean json;

    RegimesCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        ProfileLibrary library = library();
        for (String id : library.ids()) {
            tell(library.profile(id));
        }
        return ExitCodes.OK;
    }

    @Command(name = "article", mixinStandardHelpOptions = true)
    int article(@Parameters(paramLabel = "ARTICLE", descriptionKey = "regimes.article") String article)
            throws IOException {
        ProfileLibrary library = library();
        for (String id : library.ids()) {
            RegimeProfile profile = library.profile(id);
            Optional<Article> found = profile.article(article);
            if (found.isPresent()) {
                tell(profile, found.get());
                return ExitCodes.OK;
            }
        }
        around.err().println(words.of("regimes.noArticle", article));
        return ExitCodes.USAGE;
    }

    @Command(name = "values", mixinStandardHelpOptions = true)
    int values(@Parameters(paramLabel = "PROFILE", descriptionKey = "regimes.profile") String id) throws IOException {
        library().profile(id).values().forEach(this::tell);
        return ExitCodes.OK;
    }

    @Command(name = "diff", mixinStandardHelpOptions = true)
    int diff(
            @Parameters(paramLabel = "BEFORE", descriptionKey = "regimes.profile") String before,
            @Parameters(paramLabel = "AFTER", descriptionKey = "regimes.profile") String after)
            throws IOException {
        ProfileLibrary library = library();
        ProfileDiff.between(library.profile(before), library.profile(after)).forEach(this::tell);
        return ExitCodes.OK;
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "regimes.file") Path file) throws IOException {
        tell(library().check(file));
        return ExitCodes.OK;
    }

    private ProfileLibrary library() {
        return new ProfileLibrary(Locations.of(around.environment(), around.home(), around.windows())
                .regimes());
    }

    private void tell(RegimeProfile profile) {
        LocalDate today = LocalDate.ofInstant(around.time().instant(), profile.zone());
        Optional<ProfileNotice> notice = ProfileNotice.of(profile, today);
        if (json) {
            new JsonLines(around.out())
                    .line("regime")
                    .with("id", profile.id())
                    .with("title", profile.title())
                    .with("issuer", profile.issuer())
                    .with("articles", profile.articles().size())
                    .with("notice", notice.map(ProfileNotice::kind))
                    .with("day", notice.map(ProfileNotice::day))
                    .with("digest", profile.digest().hex())
                    .print();
            return;
        }
        String id = profile.id();
        around.out()
                .println(words.of(
                        "regimes.line", id, profile.title(), profile.articles().size()));
        notice.ifPresent(it -> around.out().println(words.of("regimes." + it.kind(), it.day(), it.article())));
        around.out().println(words.of("regimes.digest", profile.digest().hex()));
    }

    private void tell(RegimeProfile profile, Article article) {
        if (!json) {
            around.out()
                    .println(profile.document(article.id())
                            .map(RegimeText::title)
                            .orElse(profile.title()));
            around.out().println(article.text());
        } else {
            new JsonLines(around.out())
                    .line("article")
                    .with("id", article.id())
                    .with("profile", profile.id())
                    .with("text", article.text())
                    .print();
        }
        profile.values().stream()
                .filter(it -> it.article().equals(Optional.of(article.id())))
                .forEach(this::tell);
    }

    private void tell(CitedValue value) {
        if (json) {
            new JsonLines(around.out())
                    .line("value")
                    .with("key", value.key())
                    .with("value", value.value())
                    .with("article", value.article())
                    .print();
        } else {
            around.out()
                    .println(words.of(
                            "regimes.value",
                            value.key(),
                            value.value(),
                            value.article().orElse("-")));
        }
    }

    private void tell(ProfileDiff.Change change) {
        if (json) {
            new JsonLines(around.out())
                    .line("change")
                    .with("key", change.key())
                    .with("before", change.before())
                    .with("after", change.after())
                    .with("article", change.article())
                    .print();
        } else {
            around.out()
                    .println(words.of(
                            "regimes.change",
                            change.key(),
                            change.before().orElse("-"),
                            change.after().orElse("-"),
                            change.article().orElse("-")));
        }
    }
}
