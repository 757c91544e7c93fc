package org.evidencestation.app.policy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.app.policy.RegimeProfile.Article;
import org.evidencestation.storage.seal.Sha256;

/** Reads profile files. Strict: what is unknown, doubled, missing, null or of another type is an error with its line. */
public final class ProfileReader {
    private static final int DEEPEST = 8;

    private final JsonMapper mapper = ProfileMapping.mapper();

    /**
     * @param name of the file, for the message
     * @throws ProfileException if the bytes are not exactly a profile that stands alone
     */
    public RegimeProfile read(String name, byte[] bytes) throws IOException {
        return read(name, bytes, ProfileFiles.NONE);
    }

    /**
     * @param name of the file, for the message
     * @param others where documents it inherits from or goes with are found
     * @throws ProfileException if the bytes are not exactly a profile
     */
    public RegimeProfile read(String name, byte[] bytes, ProfileFiles others) throws IOException {
        ProfileDraft draft = draft(name, bytes, others, 0);
        Rules rules = bind(draft.rules(), Rules.class);
        requireSources(draft, rules);
        try {
            return draft.profile(rules);
        } catch (IllegalArgumentException e) {
            throw new ProfileException(name + ": " + e.getMessage(), e);
        }
    }

    private ProfileDraft draft(String name, byte[] bytes, ProfileFiles others, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new ProfileException(name + ": inherits in a circle", null);
        }
        ProfileTree tree = parse(name, bytes);
        ProfileTree rules = tree.below("rules");
        ProfileHeader header = header(tree);
        ProfileDraft draft;
        if (header.inherits() == null) {
            rules.refuseNulls();
            draft = ProfileDraft.alone(header, rules, Sha256.of(bytes));
        } else {
            draft = draft(header.inherits(), tree, "inherits", others, depth + 1)
                    .derived(header, rules, Sha256.of(bytes));
        }
        for (String companion : header.with()) {
            draft = draft.joined(draft(companion, tree, "with", others, depth + 1));
        }
        return draft;
    }

    private ProfileDraft draft(String id, ProfileTree tree, String key, ProfileFiles others, int depth)
            throws IOException {
        Optional<byte[]> found = others.bytes(id);
        if (found.isEmpty()) {
            throw tree.wrong(JsonPointer.empty().appendProperty(key), "there is no profile " + id);
        }
        return draft(id + ".json", found.get(), others, depth);
    }

    private ProfileTree parse(String name, byte[] bytes) throws IOException {
        try {
            return ProfileTree.parse(mapper.reader(), name, bytes);
        } catch (JacksonException e) {
            String line =
                    e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
            throw new ProfileException(name + line + ": " + e.getOriginalMessage(), e);
        } catch (ProfileException e) {
            throw e;
        } catch (IOException e) {
            throw new ProfileException(name + ": " + e.getMessage(), e);
        }
    }

    private ProfileHeader header(ProfileTree tree) throws ProfileException {
        ProfileTree head = tree.without("rules");
        head.refuseNulls();
        ProfileHeader header = bind(head, ProfileHeader.class);
        header.check(head);
        if (!tree.has("rules")) {
            throw tree.wrong(JsonPointer.empty().appendProperty("rules"), "is missing");
        }
        return header;
    }

    /** What the profile's constructor would refuse without knowing the line. */
    private static void requireSources(ProfileDraft draft, Rules rules) throws ProfileException {
        Set<String> articles = draft.articles().stream().map(Article::id).collect(Collectors.toSet());
        for (CitedValue value : CitedValues.of(rules)) {
            if (value.article().isPresent()
                    && !articles.contains(value.article().get())) {
                JsonPointer key = JsonPointer.empty();
                for (String step : value.key().split("\\.", -1)) {
                    key = key.appendProperty(step);
                }
                throw draft.rules().wrong(key, "cites " + value.article().get() + ", which is not there");
            }
        }
    }

    private <T extends Record> T bind(ProfileTree tree, Class<T> type) throws ProfileException {
        ProfileKeys.requireKnown(tree, type);
        try {
            return Objects.requireNonNull(mapper.treeToValue(tree.root(), type));
        } catch (JsonMappingException e) {
            throw new ProfileException(at(tree, e) + ": " + e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            throw new ProfileException(tree.at(JsonPointer.empty()) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String at(ProfileTree tree, JsonMappingException e) {
        JsonPointer key = JsonPointer.empty();
        for (JsonMappingException.Reference step : e.getPath()) {
            key = step.getFieldName() == null
                    ? key.appendIndex(step.getIndex())
                    : key.appendProperty(step.getFieldName());
        }
        return tree.at(key) + ' ' + key;
    }
}
