package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key of any profile can be misspelt unnoticed, and no value can be of another kind. */
class ProfileStrictnessTest {
    private static final Pattern KEY = Pattern.compile("\"([A-Za-z0-9-]+)\":");
    private static final Pattern SCALAR = Pattern.compile("(?<=\": )(\"[^\"]*\"|[0-9]+|true|false)");

    /** The items of a text and the demands on a device have the names a profile gives them. */
    private static final Pattern FREE = Pattern.compile("[A-Z]+[0-9]+(-[a-z0-9]+)?|[a-z]+(-[a-z]+)?");

    private final BuiltInProfiles others = new BuiltInProfiles();
    private final ProfileReader reader = new ProfileReader();

    @ParameterizedTest
    @ValueSource(strings = {"L", "SM", "W", "Z"})
    void aMisspeltKeyIsRefusedOnItsOwnLine(String id) throws Exception {
        Set<String> accepted = new TreeSet<>();
        String file = file(id);
        Matcher key = KEY.matcher(file);
        while (key.find()) {
            String wrong = file.substring(0, key.start(1)) + "x" + file.substring(key.start(1));
            Optional<String> refusal = refusal(id, wrong);
            if (refusal.isEmpty()) {
                accepted.add(key.group(1));
            } else if (!key.group(1).matches("rule|rules")) {
                assertTrue(refusal.get().contains(at(id, file, key.start())), refusal.get());
            }
        }
        Set<String> free = names(id);
        assertTrue(free.containsAll(accepted), accepted + " of " + free);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "SM", "W", "Z"})
    void aValueOfAnotherKindIsRefusedOnItsOwnLine(String id) throws Exception {
        String file = file(id);
        Matcher scalar = SCALAR.matcher(file);
        while (scalar.find()) {
            String other = scalar.group().startsWith("\"") ? "7" : "\"7\"";
            String wrong = file.substring(0, scalar.start()) + other + file.substring(scalar.end());
            Optional<String> refusal = refusal(id, wrong);
            assertFalse(refusal.isEmpty(), at(id, file, scalar.start()) + ' ' + scalar.group());
            assertTrue(refusal.get().contains(at(id, file, scalar.start())), refusal.get());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "SM", "W", "Z"})
    void noValueMayBeNull(String id) throws Exception {
        String file = file(id);
        Matcher scalar = SCALAR.matcher(file);
        while (scalar.find()) {
            String wrong = file.substring(0, scalar.start()) + "null" + file.substring(scalar.end());
            String refusal = refusal(id, wrong).orElse("");
            assertTrue(refusal.contains(at(id, file, scalar.start())), refusal);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "SM", "W", "Z"})
    void aFileReadTwiceIsTheSameProfile(String id) throws Exception {
        assertEquals(others.profile(id), others.profile(id));
        assertEquals(List.of(), ProfileDiff.between(others.profile(id), others.profile(id)));
    }

    /** Names that are not those of a rule: they stand in the values' keys but are chosen by who writes the profile. */
    private Set<String> names(String id) throws IOException {
        Set<String> names = new TreeSet<>();
        RegimeProfile profile = others.profile(id);
        Rules rules = profile.rules();
        Stream.of(
                        rules.basis(),
                        rules.secrecy(),
                        rules.oversight(),
                        rules.violations(),
                        rules.recording().actionTypes(),
                        rules.recording().activities(),
                        rules.recording().fullCourse(),
                        rules.recording().checklist(),
                        rules.recording().prohibitions(),
                        rules.explanations().grounds(),
                        rules.keeping().triggers(),
                        rules.equipment().demands(),
                        rules.equipment().upkeep())
                .forEach(map -> names.addAll(map.keySet()));
        assertTrue(names.stream().allMatch(name -> FREE.matcher(name).matches()), names.toString());
        return names;
    }

    private String file(String id) throws IOException {
        return new String(others.bytes(id).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String at(String id, String file, int position) {
        long line = file.substring(0, position).lines().count();
        return id + ".json line " + line + ' ';
    }

    private Optional<String> refusal(String id, String file) throws IOException {
        try {
            reader.read(id + ".json", file.getBytes(StandardCharsets.UTF_8), others);
            return Optional.empty();
        } catch (ProfileException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
