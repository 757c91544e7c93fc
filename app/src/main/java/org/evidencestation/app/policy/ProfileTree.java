package org.evidencestation.app.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A file's JSON with the place of every key, so that what is wrong is shown where it was written even after a parent's
 * values were put under it.
 */
final class ProfileTree {
    private final ObjectNode root;
    private final Map<JsonPointer, String> places;

    private ProfileTree(ObjectNode root, Map<JsonPointer, String> places) {
        this.root = root;
        this.places = places;
    }

    static ProfileTree parse(ObjectReader reader, String file, byte[] bytes) throws IOException {
        if (!(reader.readTree(bytes) instanceof ObjectNode root)) {
            throw new ProfileException(file + ": holds no profile", null);
        }
        Map<JsonPointer, String> places = new HashMap<>();
        try (JsonParser parser = reader.getFactory().createParser(bytes)) {
            while (parser.nextToken() != null) {
                places.putIfAbsent(
                        parser.getParsingContext().pathAsPointer(),
                        file + " line " + parser.currentTokenLocation().getLineNr());
            }
        }
        return new ProfileTree(root, places);
    }

    ObjectNode root() {
        return root;
    }

    boolean has(String key) {
        return root.has(key);
    }

    /** The same without one key; the places stay. */
    ProfileTree without(String key) {
        ObjectNode rest = root.deepCopy();
        rest.remove(key);
        return new ProfileTree(rest, places);
    }

    /** The part below a key, with its places; empty if it is missing. */
    ProfileTree below(String key) {
        JsonPointer head = JsonPointer.empty().appendProperty(key);
        Map<JsonPointer, String> inner = new HashMap<>();
        places.forEach((pointer, place) -> {
            if (key.equals(pointer.getMatchingProperty())) {
                inner.put(pointer.tail(), place);
            }
        });
        inner.putIfAbsent(JsonPointer.empty(), at(head));
        JsonNode node = root.path(key);
        return new ProfileTree(node instanceof ObjectNode object ? object : root.objectNode(), inner);
    }

    /** Refuses what is null: it says neither something nor nothing. */
    void refuseNulls() throws ProfileException {
        refuseNulls(root, JsonPointer.empty());
    }

    private void refuseNulls(JsonNode node, JsonPointer key) throws ProfileException {
        if (node.isNull()) {
            throw wrong(key, "null says nothing; leave the key out");
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            refuseNulls(entry.getValue(), key.appendProperty(entry.getKey()));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            refuseNulls(node.get(index), key.appendIndex(index));
        }
    }

    /** This tree changed by a derived profile's: RFC 7396, with a source for every change. */
    ProfileTree changedBy(ProfileTree patch) throws ProfileException {
        ProfileTree changed = with(patch.places);
        patch.change(changed.root, patch.root, JsonPointer.empty(), false);
        return changed;
    }

    private void change(ObjectNode target, ObjectNode patch, JsonPointer at, boolean cited) throws ProfileException {
        boolean source = cited || patch.has("article");
        for (Map.Entry<String, JsonNode> entry : patch.properties()) {
            JsonPointer key = at.appendProperty(entry.getKey());
            JsonNode value = entry.getValue();
            if (value.isNull()) {
                remove(target, entry.getKey(), key);
            } else if (value instanceof ObjectNode inner && !inner.has("rule")) {
                ObjectNode under = target.get(entry.getKey()) instanceof ObjectNode there
                        ? there
                        : target.putObject(entry.getKey());
                change(under, inner, key, source);
            } else if (source || value.has("article")) {
                target.set(entry.getKey(), value);
            } else {
                throw wrong(key, "is changed without an article that says so");
            }
        }
    }

    private void remove(ObjectNode target, String name, JsonPointer key) throws ProfileException {
        if (target.remove(name) == null) {
            throw wrong(key, "is taken out but was not there");
        }
    }

    /** This tree and a companion's. */
    ProfileTree joinedWith(ProfileTree companion) throws ProfileException {
        Map<JsonPointer, String> others = new HashMap<>(companion.places);
        others.keySet().removeAll(places.keySet());
        ProfileTree joined = with(others);
        companion.join(joined.root, companion.root, JsonPointer.empty());
        return joined;
    }

    private void join(ObjectNode target, ObjectNode other, JsonPointer at) throws ProfileException {
        for (Map.Entry<String, JsonNode> entry : other.properties()) {
            JsonPointer key = at.appendProperty(entry.getKey());
            JsonNode there = target.get(entry.getKey());
            if (there == null) {
                target.set(entry.getKey(), entry.getValue());
            } else if (there instanceof ObjectNode object && entry.getValue() instanceof ObjectNode inner) {
                join(object, inner, key);
            } else {
                throw wrong(key, "is already said by the document it goes with");
            }
        }
    }

    private ProfileTree with(Map<JsonPointer, String> more) {
        Map<JsonPointer, String> both = new HashMap<>(places);
        both.putAll(more);
        return new ProfileTree(root.deepCopy(), both);
    }

    ProfileException wrong(JsonPointer key, String what) {
        return new ProfileException(at(key) + ' ' + key + ": " + what, null);
    }

    /** Where a key stands, or what it should stand in. */
    String at(JsonPointer key) {
        JsonPointer nearest = key;
        while (!places.containsKey(nearest) && nearest.head() != null) {
            nearest = nearest.head();
        }
        return places.getOrDefault(nearest, "line 1");
    }
}
