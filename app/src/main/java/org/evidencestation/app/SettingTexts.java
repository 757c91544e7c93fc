package org.evidencestation.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.setting.Setting;

/**
 * Settings as screens, commands and the journal write them: a text as it is, truth and numbers as they are, what is longer as
 * JSON, nothing where there is none. A time authority is its address and, after a space, the file of its certificates.
 */
public final class SettingTexts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SettingTexts() {}

    public static Map<Setting, String> all(Settings settings) {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            all.put(setting, of(settings, setting));
        }
        return all;
    }

    public static String of(Settings settings, Setting setting) {
        return switch (setting) {
            case UNIT -> settings.unit();
            case ZONE -> settings.zone().getId();
            case PROFILE -> settings.profile();
            case SLOTS -> Integer.toString(settings.slots());
            case LANGUAGE -> settings.language().name().toLowerCase(Locale.ROOT);
            case THEME -> settings.theme().name().toLowerCase(Locale.ROOT);
            case SOUNDS -> Boolean.toString(settings.sounds());
            case VAULT -> settings.vault().map(Path::toString).orElse("");
            case MIRROR -> settings.upkeep().mirror().map(Path::toString).orElse("");
            case FIXITY_HOURS -> Integer.toString(settings.upkeep().proofHours());
            case FIXITY_PACE -> Integer.toString(settings.upkeep().megabytesPerSecond());
            case SET_CLOCKS -> Boolean.toString(settings.recorders().setClocks());
            case CLEAR_RECORDERS -> Boolean.toString(settings.recorders().clear());
            case CLEAR_LOCKED -> Boolean.toString(settings.recorders().clearLocked());
            case REMOUNT -> json(settings.recorders().remount());
            case VENDOR_LIBRARIES -> json(MakesJson.ofVendors(settings.makes().libraries()));
            case UNLOCKERS -> json(MakesJson.ofUnlockers(settings.makes().unlockers()));
            case ERROR_CORRECTION -> Boolean.toString(settings.discErrorCorrection());
            case TIME_AUTHORITY ->
                settings.timeAuthority()
                        .map(it -> it.url() + " " + it.certificates())
                        .orElse("");
        };
    }

    private static String json(List<?> list) {
        try {
            return list.isEmpty() ? "" : JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists of texts can be written", e);
        }
    }

    /** What stands in the file for it, right or wrong; empty if nothing does. */
    static Optional<Object> member(Setting setting, String text) {
        return switch (setting) {
            case SLOTS, FIXITY_HOURS, FIXITY_PACE ->
                Optional.of(text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : text);
            case SET_CLOCKS, CLEAR_RECORDERS, CLEAR_LOCKED, ERROR_CORRECTION, SOUNDS ->
                Optional.of(text.equals(Setting.YES) || text.equals(Setting.NO) ? Boolean.valueOf(text) : text);
            case TIME_AUTHORITY -> Optional.of(text).filter(it -> !it.isBlank()).map(SettingTexts::service);
            case MIRROR, VAULT -> Optional.<Object>of(text).filter(it -> !text.isBlank());
            case UNIT, ZONE, PROFILE, LANGUAGE, THEME -> Optional.of(text);
            case REMOUNT, VENDOR_LIBRARIES, UNLOCKERS ->
                throw new IllegalArgumentException(setting.key() + " is changed by hand only");
        };
    }

    private static Map<String, String> service(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return Map.of("url", parts[0], "certificates", parts.length < 2 ? "" : parts[1]);
    }
}
