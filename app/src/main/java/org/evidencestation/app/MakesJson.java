package org.evidencestation.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.devices.gat947.Vendor;
import org.evidencestation.devices.identity.Layout;
import org.evidencestation.devices.unlocker.Unlocker;

/** Makers' libraries and programs in the settings file. What is wrong is an {@link IllegalArgumentException}. */
final class MakesJson {
    private static final int UNLOCK_SECONDS = 30;

    private MakesJson() {}

    static List<Vendor> vendors(JsonParser parser) throws IOException {
        List<Vendor> vendors = new ArrayList<>();
        Set<String> keys = Set.of("name", "usb", "helper", "library", "layout", "idCode", "passwordFile", "setClock");
        for (Members one : objects(parser, keys)) {
            vendors.add(new Vendor(
                    one.text("name"),
                    one.usb(),
                    one.texts("helper"),
                    absolute(one.text("library")),
                    layout(one.text("layout")),
                    one.optional("idCode").orElse(""),
                    one.optional("passwordFile").map(MakesJson::absolute),
                    one.flag("setClock", true)));
        }
        return vendors;
    }

    static List<Unlocker> unlockers(JsonParser parser) throws IOException {
        List<Unlocker> unlockers = new ArrayList<>();
        for (Members one : objects(parser, Set.of("name", "usb", "command", "seconds"))) {
            Duration limit = Duration.ofSeconds(one.number("seconds", UNLOCK_SECONDS));
            unlockers.add(new Unlocker(one.text("name"), one.usb(), one.texts("command"), limit));
        }
        return unlockers;
    }

    static List<Map<String, Object>> ofVendors(List<Vendor> vendors) {
        return vendors.stream()
                .map(vendor -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    members.put("name", vendor.name());
                    members.put("usb", new TreeSet<>(vendor.usbIds()));
                    members.put("helper", vendor.helper());
                    members.put("library", vendor.library().toString());
                    members.put("layout", vendor.layout().name());
                    members.put("idCode", vendor.idCode());
                    vendor.password().ifPresent(file -> members.put("passwordFile", file.toString()));
                    members.put("setClock", vendor.setsClock());
                    return members;
                })
                .toList();
    }

    static List<Map<String, Object>> ofUnlockers(List<Unlocker> unlockers) {
        return unlockers.stream()
                .map(unlocker -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    members.put("name", unlocker.name());
                    members.put("usb", new TreeSet<>(unlocker.usbIds()));
                    members.put("command", unlocker.command());
                    members.put("seconds", unlocker.limit().toSeconds());
                    return members;
                })
                .toList();
    }

    private static Layout layout(String name) {
        return switch (name) {
            case "A" -> Layout.A;
            case "B" -> Layout.B;
            default -> throw new IllegalArgumentException("\"layout\" is A or B, not " + name);
        };
    }

    private static Path absolute(String path) {
        Path absolute = Path.of(path);
        if (!absolute.isAbsolute()) {
            throw new IllegalArgumentException("an absolute path is expected, not " + path);
        }
        return absolute;
    }

    private static List<Members> objects(JsonParser parser, Set<String> keys) throws IOException {
        expect(parser, JsonToken.START_ARRAY, "a list [ ... ]");
        List<Members> objects = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser, JsonToken.START_OBJECT, "an object { ... }");
            Map<String, Object> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                if (!keys.contains(key)) {
                    throw new IllegalArgumentException("unknown key \"" + key + "\"");
                }
                parser.nextToken();
                values.put(key, value(parser));
            }
            objects.add(new Members(values));
        }
        return objects;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case START_ARRAY -> texts(parser);
            default -> throw new IllegalArgumentException("a text, a number, true, false or a list is expected");
        };
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser, JsonToken.VALUE_STRING, "a text in double quotes");
            texts.add(parser.getText());
        }
        return texts;
    }

    private static void expect(JsonParser parser, JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw new IllegalArgumentException(what + " is expected");
        }
    }

    /** The members of one object. */
    private record Members(Map<String, Object> values) {
        private <T> Optional<T> of(String key, Class<T> type) {
            Object value = values.get(key);
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException("\"" + key + "\" is not what is expected there");
            }
            return Optional.ofNullable(value).map(type::cast);
        }

        Optional<String> optional(String key) {
            return of(key, String.class);
        }

        String text(String key) {
            return optional(key).orElseThrow(() -> missing(key));
        }

        List<String> texts(String key) {
            List<?> texts = of(key, List.class).orElseThrow(() -> missing(key));
            return texts.stream().map(String.class::cast).toList();
        }

        Set<String> usb() {
            List<String> ids = texts("usb");
            return Set.copyOf(
                    ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).toList());
        }

        boolean flag(String key, boolean otherwise) {
            return of(key, Boolean.class).orElse(otherwise);
        }

        int number(String key, int otherwise) {
            return of(key, Integer.class).orElse(otherwise);
        }

        private static IllegalArgumentException missing(String key) {
            return new IllegalArgumentException("\"" + key + "\" is missing");
        }
    }
}
