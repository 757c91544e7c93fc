package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidencestation.app.policy.RegimeProfile.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every article of every regulation is served by a tested feature, or it is written down why not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlesTest {
    private static final int ARTICLES = 91;
    private static final String LATER = "later:";

    private final Set<String> tested = tested();

    @Test
    void everyArticleHasATestOrAReasonWhyNot() throws Exception {
        Set<String> open = new TreeSet<>(articles());
        assertEquals(ARTICLES, open.size());
        open.removeAll(tested);
        open.removeAll(reasons().keySet());
        assertEquals(Set.of(), open);
    }

    @Test
    void aReasonIsGivenOnlyForAnArticleThatExistsAndIsNotServed() throws Exception {
        Map<String, String> reasons = reasons();
        assertTrue(articles().containsAll(reasons.keySet()), reasons.toString());
        Set<String> stale = new TreeSet<>(tested);
        stale.retainAll(reasons.keySet());
        stale.removeIf(article -> String.valueOf(reasons.get(article)).startsWith(LATER));
        assertEquals(Set.of(), stale);
    }

    @Test
    void noTestServesAnArticleThatIsNotThere() throws Exception {
        Set<String> unknown = new TreeSet<>(tested);
        unknown.removeAll(articles());
        assertEquals(Set.of(), unknown);
    }

    private static Set<String> articles() throws IOException {
        Set<String> articles = new TreeSet<>();
        for (String id : new BuiltInProfiles().ids()) {
            Law.profile(id).articles().stream().map(Article::id).forEach(articles::add);
        }
        return articles;
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines()) {
            String[] parts = line.split(" ", 2);
            assertTrue(parts.length == 2 && parts[1].length() > 10, line);
            assertTrue(reasons.put(parts[0], parts[1].strip()) == null, line);
        }
        return reasons;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = RegimeProfile.class.getResourceAsStream("articles-without-software.txt")) {
            String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return page.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /** The tags that look like articles of any test class there is. */
    private static Set<String> tested() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("org.evidencestation");
        Set<String> tags = new TreeSet<>();
        for (JavaClass test : tests) {
            test.getAnnotations().forEach(it -> values(it).forEach(tags::add));
            for (JavaMethod method : test.getMethods()) {
                method.getAnnotations().forEach(it -> values(it).forEach(tags::add));
            }
        }
        tags.removeIf(tag -> !tag.matches("(L|SA|SM|Z|W)[0-9]+"));
        return tags;
    }

    private static Stream<String> values(JavaAnnotation<?> annotation) {
        Optional<Object> value = annotation.get("value");
        return switch (annotation.getRawType().getSimpleName()) {
            case "Tag" -> value.map(Object::toString).stream();
            case "Tags", "TagList" ->
                Arrays.stream((Object[]) value.orElseThrow()).flatMap(it -> values((JavaAnnotation<?>) it));
            default -> Stream.empty();
        };
    }
}
