package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same forty situations in all regimes: {@code situations.md} is the document, every cell of it is checked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SituationsTest {
    private final Map<String, RegimeProfile> profiles = new HashMap<>();

    @BeforeAll
    void readTheRegulations() throws IOException {
        for (String id : new BuiltInProfiles().ids()) {
            profiles.put(id, Law.profile(id));
        }
    }

    static List<Situation> situations() throws IOException {
        return Situation.all();
    }

    @ParameterizedTest
    @MethodSource("situations")
    @Tag("L5")
    @Tag("L11")
    @Tag("L15")
    @Tag("L16")
    @Tag("L17")
    @Tag("L18")
    @Tag("L19")
    @Tag("SA4")
    @Tag("SA5")
    @Tag("SA6")
    @Tag("SA7")
    @Tag("SM12")
    @Tag("SM13")
    @Tag("SM14")
    @Tag("SM15")
    @Tag("SM16")
    @Tag("Z6")
    @Tag("Z8")
    @Tag("Z15")
    @Tag("Z16")
    @Tag("W9")
    @Tag("W10")
    @Tag("W14")
    @Tag("W15")
    @Tag("W16")
    @Tag("W20")
    void everyRegulationAnswersAsTheTableSays(Situation situation) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String column : Situation.COLUMNS) {
            answers.put(column, answer(situation, column));
        }
        assertEquals(situation.expected(), answers);
    }

    @Test
    void thereAreFortySituations() throws Exception {
        assertEquals(40, Situation.all().size());
    }

    /** One office has two texts: its answer stands under the one it cites. */
    private String answer(Situation situation, String column) throws Exception {
        boolean office = column.equals("SA") || column.equals("SM");
        String answer =
                new SituationAnswers(Objects.requireNonNull(profiles.get(office ? "SM" : column)), situation).answer();
        boolean inSa = answer.matches(".* SA[0-9]+");
        return office && inSa != column.equals("SA") ? "—" : answer;
    }
}
