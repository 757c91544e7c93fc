package org.evidencestation.app.policy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for keys no record has before the records are put together: a misspelt key would otherwise be told as the right
 * one missing, on the line where its object begins.
 */
final class ProfileKeys {
    private static final String RULE = "rule";

    private final ProfileTree tree;

    private ProfileKeys(ProfileTree tree) {
        this.tree = tree;
    }

    static void requireKnown(ProfileTree tree, Class<? extends Record> type) throws ProfileException {
        new ProfileKeys(tree).check(tree.root(), type, JsonPointer.empty());
    }

    private void check(JsonNode node, Type type, JsonPointer at) throws ProfileException {
        switch (type) {
            case Class<?> rules when rules.isSealed() -> sealed(node, rules, at);
            case Class<?> record when record.isRecord() -> record(node, record, at, false);
            case ParameterizedType collection -> entries(node, collection.getActualTypeArguments(), at);
            default -> {}
        }
    }

    private void entries(JsonNode node, Type[] types, JsonPointer at) throws ProfileException {
        Type type = types[types.length - 1];
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            requireConstant(entry.getKey(), types[0], at);
            check(entry.getValue(), type, at.appendProperty(entry.getKey()));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            check(node.get(index), type, at.appendIndex(index));
        }
    }

    private void requireConstant(String key, Type type, JsonPointer at) throws ProfileException {
        if (type instanceof Class<?> constants && constants.isEnum()) {
            List<String> names = Arrays.stream(constants.getEnumConstants())
                    .map(it -> ProfileNames.of((Enum<?>) it))
                    .toList();
            if (!names.contains(key)) {
                throw tree.wrong(at.appendProperty(key), "is none of " + names);
            }
        }
    }

    private void sealed(JsonNode node, Class<?> rules, JsonPointer at) throws ProfileException {
        String name = node.path(RULE).asText();
        Optional<Class<?>> rule = Arrays.stream(rules.getPermittedSubclasses())
                .filter(it -> ProfileNames.of(it).equals(name))
                .findFirst();
        if (rule.isPresent()) {
            record(node, rule.get(), at, true);
        } else if (node.has(RULE)) {
            throw tree.wrong(at.appendProperty(RULE), "there is no rule \"" + name + '"');
        }
    }

    private void record(JsonNode node, Class<?> record, JsonPointer at, boolean named) throws ProfileException {
        Map<String, Type> components = new HashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            components.put(component.getName(), component.getGenericType());
        }
        if (named) {
            components.put(RULE, String.class);
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Type type = components.get(entry.getKey());
            if (type == null) {
                throw tree.wrong(at.appendProperty(entry.getKey()), "is unknown here");
            }
            check(entry.getValue(), type, at.appendProperty(entry.getKey()));
        }
    }
}
