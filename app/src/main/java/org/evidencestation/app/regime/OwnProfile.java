package org.evidencestation.app.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.policy.RegimeProfile;

/**
 * The profile in which an office's own decisions stand: it inherits everything else. Each decision is an article of it, and
 * none is ever taken out; the value cites the last.
 */
final class OwnProfile {
    private static final String MARK = "LOCAL";
    private static final int FORMAT = 2;

    private final JsonMapper json = JsonMapper.builder().build();
    private final RegimeProfile inForce;
    private final ObjectNode tree;

    /** @param own the file, if there is one already */
    OwnProfile(RegimeProfile inForce, Optional<byte[]> own) throws IOException {
        this.inForce = inForce;
        this.tree = own.isPresent() ? (ObjectNode) json.readTree(own.get()) : begin(inForce);
    }

    /** Of the profile in force, or of the one that will inherit from it. */
    static String id(RegimeProfile inForce) {
        return inForce.id().endsWith(MARK) ? inForce.id() : inForce.id() + MARK;
    }

    private static ObjectNode begin(RegimeProfile inForce) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT)
                .put("id", id(inForce))
                .put("title", inForce.title() + "（含本单位决定）")
                .put("issuer", inForce.issuer())
                .put("inherits", inForce.id());
        tree.putObject("rules");
        tree.putArray("articles");
        return tree;
    }

    /**
     * @param key of the value as of {@link RegimeProfile#values}
     * @param value as a number or truth where it is written like one and {@code plain} is not asked for
     */
    byte[] with(String key, String value, boolean plain, Said said) throws IOException {
        ObjectNode copy = tree.deepCopy();
        ArrayNode articles = (ArrayNode) copy.get("articles");
        String id = id(inForce) + (articles.size() + 1);
        articles.addObject().put("id", id).put("text", text(articles.size(), key, value, said));
        ObjectNode at = (ObjectNode) copy.get("rules");
        String[] steps = key.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.get(steps[i]) instanceof ObjectNode there ? there : at.putObject(steps[i]);
        }
        at.put("article", id);
        at.set(steps[steps.length - 1], plain ? JsonNodeFactory.instance.textNode(value) : literal(value));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy);
    }

    private static String text(int number, String key, String value, Said said) {
        return "本单位决定第" + number + "号：" + key + " = " + value + "。" + said.decision() + "（" + said.document() + "，"
                + said.decider() + "，" + said.on() + "）";
    }

    private static JsonNode literal(String value) {
        if (value.matches("[0-9]{1,9}")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
        }
        return value.equals("true") || value.equals("false")
                ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value))
                : JsonNodeFactory.instance.textNode(value);
    }
}
