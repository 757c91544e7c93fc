package org.evidencestation.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evidencestation.app.setting.Setting;

/** Settings on the disk: strict JSON, read without mercy, so that a slip is told with its line and never guessed around. */
public final class SettingsFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * A file that does not exist is the defaults; one that does must be right in every line.
     *
     * @throws SettingsException naming file and line
     */
    public Settings load() throws IOException {
        return read(bytes());
    }

    /** Empty where there is no file. */
    private byte[] bytes() throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private Settings read(byte[] json) throws IOException {
        if (json.length == 0 && !Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try (JsonParser parser = JSON.createParser(json)) {
            return read(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new SettingsException(file, line, e.getOriginalMessage());
        }
    }

    private Settings read(JsonParser parser) throws IOException {
        Settings settings = Settings.DEFAULT;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong(parser, "an object { ... } is expected");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            settings = with(settings, key, parser);
        }
        if (parser.nextToken() != null) {
            throw wrong(parser, "something follows the closing brace");
        }
        return settings;
    }

    private Settings with(Settings s, String key, JsonParser parser) throws IOException {
        try {
            return switch (key) {
                case "vault" -> s.withVault(absolute(text(parser)));
                case "language" -> s.withLanguage(Settings.Language.valueOf(word(parser)));
                case "theme" -> s.withTheme(Settings.Theme.valueOf(word(parser)));
                case "slots" -> s.withSlots(number(parser));
                case "unit" -> s.withUnit(text(parser));
                case "profile" -> s.withProfile(text(parser));
                case "zone" -> s.withZone(ZoneId.of(text(parser)));
                case "mirror" -> s.withUpkeep(with(s.upkeep(), Optional.of(absolute(text(parser)))));
                case "fixityMegabytesPerSecond" ->
                    s.withUpkeep(new Settings.Upkeep(
                            s.upkeep().mirror(), number(parser), s.upkeep().proofHours()));
                case "fixityHours" ->
                    s.withUpkeep(
                            new Settings.Upkeep(s.upkeep().mirror(), s.upkeep().megabytesPerSecond(), number(parser)));
                case "vendorLibraries" ->
                    s.withMakes(new Makes(MakesJson.vendors(parser), s.makes().unlockers()));
                case "unlockers" -> s.withMakes(new Makes(s.makes().libraries(), MakesJson.unlockers(parser)));
                case "timeAuthority" -> s.withTimeAuthority(timeService(parser));
                case "setRecorderClocks", "clearRecorders", "clearLockedClips", "remountCommand" ->
                    s.withRecorders(with(s.recorders(), key, parser));
                case "discErrorCorrection" -> s.withDiscErrorCorrection(yesOrNo(parser));
                case "sounds" -> s.withSounds(yesOrNo(parser));
                default -> throw wrong(parser, "unknown key \"" + key + "\"");
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(parser, "\"" + key + "\": " + e.getMessage());
        }
    }

    private static Settings.Upkeep with(Settings.Upkeep upkeep, Optional<Path> mirror) {
        return new Settings.Upkeep(mirror, upkeep.megabytesPerSecond(), upkeep.proofHours());
    }

    private Settings.Recorders with(Settings.Recorders r, String key, JsonParser parser) throws IOException {
        return switch (key) {
            case "setRecorderClocks" ->
                new Settings.Recorders(yesOrNo(parser), r.clear(), r.clearLocked(), r.remount());
            case "clearRecorders" ->
                new Settings.Recorders(r.setClocks(), yesOrNo(parser), r.clearLocked(), r.remount());
            case "clearLockedClips" -> new Settings.Recorders(r.setClocks(), r.clear(), yesOrNo(parser), r.remount());
            default -> new Settings.Recorders(r.setClocks(), r.clear(), r.clearLocked(), texts(parser));
        };
    }

    private boolean yesOrNo(JsonParser parser) throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw wrong(parser, "true or false is expected");
        }
        return parser.getBooleanValue();
    }

    private List<String> texts(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(parser, "a list [ ... ] of texts is expected");
        }
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(parser));
        }
        return texts;
    }

    private Settings.TimeService timeService(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(parser, "an object { \"url\": ..., \"certificates\": ... } is expected");
        }
        Map<String, String> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.put(key, text(parser));
        }
        String url = members.remove("url");
        String certificates = members.remove("certificates");
        if (url == null || certificates == null || !members.isEmpty()) {
            throw wrong(parser, "\"url\" and \"certificates\" are expected, and nothing else");
        }
        return new Settings.TimeService(webAddress(url), absolute(certificates));
    }

    private static URI webAddress(String text) {
        URI url = URI.create(text);
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
            throw new IllegalArgumentException("an address that begins with http:// or https:// is expected");
        }
        return url;
    }

    private String text(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(parser, "a text in double quotes is expected");
        }
        return parser.getText();
    }

    private String word(JsonParser parser) throws IOException {
        return text(parser).toUpperCase(Locale.ROOT);
    }

    private int number(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrong(parser, "a whole number is expected");
        }
        return parser.getIntValue();
    }

    private static Path absolute(String path) {
        Path absolute = Path.of(path);
        if (!absolute.isAbsolute()) {
            throw new IllegalArgumentException("an absolute path is expected, not " + path);
        }
        return absolute;
    }

    private SettingsException wrong(JsonParser parser, String why) {
        return new SettingsException(file, parser.currentTokenLocation().getLineNr(), why);
    }

    /**
     * Whether a setting may be that, read as strictly as the file is.
     *
     * @throws SettingsException if not
     */
    Settings with(Settings settings, Setting setting, String text) throws IOException {
        Map<String, Object> members = members(settings);
        Optional<Object> member = SettingTexts.member(setting, text);
        member.ifPresentOrElse(it -> members.put(setting.key(), it), () -> members.remove(setting.key()));
        return read(json(members));
    }

    /**
     * Changes one setting of the file as it is now, whoever wrote it; everything else in it stays.
     *
     * @return empty, and nothing is changed, if the setting is not {@code before} any more
     */
    synchronized Optional<Settings> change(Setting setting, String before, String after) throws IOException {
        byte[] found = bytes();
        Settings now = read(found);
        if (!SettingTexts.of(now, setting).equals(before)) {
            return Optional.empty();
        }
        Settings next = with(now, setting, after);
        if (!Arrays.equals(found, bytes())) {
            return Optional.empty();
        }
        save(next);
        return Optional.of(next);
    }

    /** Changes what the file says now. */
    public synchronized void change(UnaryOperator<Settings> change) throws IOException {
        save(change.apply(load()));
    }

    /** Replaces the file in one step; when this returns the new one is on the disk. */
    public synchronized void save(Settings settings) throws IOException {
        SavedFile.replace(file, json(members(settings)));
    }

    private static byte[] json(Map<String, Object> members) throws IOException {
        return JsonMapper.builder().build().writer(new DefaultPrettyPrinter()).writeValueAsBytes(members);
    }

    private static Map<String, Object> members(Settings settings) {
        Map<String, Object> members = new LinkedHashMap<>();
        settings.vault().ifPresent(vault -> members.put("vault", vault.toString()));
        members.put("language", settings.language().name().toLowerCase(Locale.ROOT));
        members.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        members.put("slots", settings.slots());
        members.put("unit", settings.unit());
        members.put("profile", settings.profile());
        members.put("zone", settings.zone().getId());
        settings.upkeep().mirror().ifPresent(mirror -> members.put("mirror", mirror.toString()));
        members.put("fixityMegabytesPerSecond", settings.upkeep().megabytesPerSecond());
        members.put("fixityHours", settings.upkeep().proofHours());
        settings.timeAuthority()
                .ifPresent(service -> members.put(
                        "timeAuthority",
                        Map.of(
                                "url", service.url().toString(),
                                "certificates", service.certificates().toString())));
        if (!settings.makes().equals(Makes.NONE)) {
            members.put("vendorLibraries", MakesJson.ofVendors(settings.makes().libraries()));
            members.put("unlockers", MakesJson.ofUnlockers(settings.makes().unlockers()));
        }
        members.put("setRecorderClocks", settings.recorders().setClocks());
        members.put("clearRecorders", settings.recorders().clear());
        members.put("clearLockedClips", settings.recorders().clearLocked());
        members.put("remountCommand", settings.recorders().remount());
        members.put("discErrorCorrection", settings.discErrorCorrection());
        members.put("sounds", settings.sounds());
        return members;
    }
}
