package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.gat947.Vendor;
import org.evidencestation.devices.identity.Layout;
import org.evidencestation.devices.unlocker.Unlocker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder = Path.of("");

    private Path file() {
        return folder.resolve("config/settings.json");
    }

    @Test
    void noFileIsTheDefaults() throws IOException {
        assertEquals(Settings.DEFAULT, new SettingsFile(file()).load());
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        Settings settings = new Settings(
                Optional.of(folder.resolve("保管库")),
                Settings.Language.ZH,
                Settings.Theme.DARK,
                24,
                "示例单位",
                "Z",
                ZoneId.of("Asia/Urumqi"),
                new Settings.Upkeep(Optional.of(folder.resolve("第二副本")), 5, 24),
                Optional.of(new Settings.TimeService(
                        URI.create("https://authority.example/tsa"), folder.resolve("authority.pem"))),
                new Makes(List.of(vendor()), List.of(unlocker())),
                new Settings.Recorders(false, true, true, List.of("sudo", "-n", "示例")),
                false,
                false);
        new SettingsFile(file()).save(Settings.DEFAULT);
        new SettingsFile(file()).save(settings);
        assertEquals(settings, new SettingsFile(file()).load());
        try (var left = Files.list(folder.resolve("config"))) {
            assertEquals(List.of(file()), left.toList());
        }
    }

    private Vendor vendor() {
        return new Vendor(
                "示例厂",
                Set.of("1d6b:0104", "1d6b:0114"),
                List.of(folder.resolve("gat947-helper").toString(), "--example"),
                folder.resolve("libexample.so"),
                Layout.B,
                "SLJ01",
                Optional.of(folder.resolve("password.txt")),
                false);
    }

    private Unlocker unlocker() {
        return new Unlocker(
                "示例厂乙",
                Set.of("1d6b:0105"),
                List.of(folder.resolve("U.bat").toString(), "a b"),
                Duration.ofSeconds(45));
    }

    @Test
    void aMakersLibraryNeedsFewWords() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                {
                  "vendorLibraries": [
                    { "name": "示例厂", "usb": ["1D6B:0104"], "helper": ["/opt/helper"], "library": "/opt/lib.so", "layout": "A" }
                  ],
                  "unlockers": [ { "name": "示例厂乙", "usb": ["1d6b:0105"], "command": ["/opt/unlock", "now"] } ]
                }
                """);
        Makes makes = new SettingsFile(file()).load().makes();
        Vendor vendor = makes.libraries().getFirst();
        assertEquals(Set.of("1d6b:0104"), vendor.usbIds());
        assertEquals(Optional.empty(), vendor.password());
        assertTrue(vendor.setsClock());
        assertEquals(Duration.ofSeconds(30), makes.unlockers().getFirst().limit());
    }

    @Test
    void everySlipInAMakersEntryIsToldWithFileAndLine() throws IOException {
        String good = "\"name\": \"x\", \"usb\": [\"1d6b:0104\"], \"command\": [\"/opt/u\"]";
        refuses("{\n \"unlockers\": {} }", 2, "list");
        refuses("{\n \"unlockers\": [\n 7 ] }", 3, "object");
        refuses("{\n \"unlockers\": [ {\n" + good + ",\n \"shell\": true } ] }", 4, "shell");
        refuses("{\n \"unlockers\": [ {\n" + good + ",\n \"name\": \"y\" } ] }", 4, "name");
        refuses("{\n \"unlockers\": [ {\n" + good + ",\n \"seconds\": \"3\" } ] }", 4, "seconds");
        refuses("{\n \"unlockers\": [ {\n" + good + ",\n \"seconds\": 0 } ] }", 4, "time");
        refuses("{\n \"unlockers\": [ {\n \"name\": \"x\" } ] }", 3, "usb");
        refuses("{\n \"unlockers\": [ {\n \"usb\": [\n 1 ] } ] }", 4, "text");
        refuses("{\n \"unlockers\": [ {" + good + "},\n {" + good + "} ] }", 3, "two makes");
        refuses("{\n \"unlockers\": [ {" + good.replace("1d6b:0104", "1d6b") + "} ] }", 2, "colon");
        refuses(
                "{\n \"vendorLibraries\": [ { \"name\": \"x\", \"usb\": [\"1d6b:0104\"], \"helper\": [\"h\"],\n"
                        + "\"library\": \"/l\", \"layout\": \"C\" } ] }",
                3,
                "A or B, not C");
        refuses("{\n \"vendorLibraries\": [ {\n \"password\": \"x\" } ] }", 3, "password");
        refuses(
                "{\n \"vendorLibraries\": [ { \"name\": \"x\", \"usb\": [\"1d6b:0104\"], \"helper\": [\"h\"],\n"
                        + "\"library\": \"relative\", \"layout\": \"A\" } ] }",
                3,
                "absolute");
    }

    @Test
    void everySlipIsToldWithFileAndLine() throws IOException {
        refuses("{\n  \"slots\": 16,\n  \"colour\": \"red\"\n}", 3, "colour");
        refuses("{\n  \"slots\": 12\n}", 2, "8, 16 or 24");
        refuses("{\n  \"slots\": \"16\"\n}", 2, "whole number");
        refuses("{\n\n  \"zone\": \"Mars/Olympus\"\n}", 3, "zone");
        refuses("{\n  \"theme\": \"pink\"\n}", 2, "theme");
        refuses("{\n  \"clearRecorders\": 1\n}", 2, "true or false");
        refuses("{\n  \"remountCommand\": \"sudo\"\n}", 2, "a list");
        refuses("{\n  \"vault\": \"relative/folder\"\n}", 2, "absolute");
        refuses("{\n  \"slots\": 16,\n  \"slots\": 8\n}", 3, "slots");
        refuses("{\n  \"slots\": 16\n", 3, "end-of-input");
        refuses("{\n  \"mirror\": \"relative/folder\"\n}", 2, "absolute");
        refuses("{\n  \"fixityHours\": -1\n}", 2, "fixityHours");
        refuses("{\n  \"timeAuthority\": \"http://authority.example\"\n}", 2, "object");
        refuses("{\n  \"timeAuthority\": {\n  \"url\": \"http://authority.example\"\n}\n}", 4, "certificates");
        refuses(
                "{\n  \"timeAuthority\": { \"url\": \"ftp://authority.example\", \"certificates\": \"/a.pem\" }\n}",
                2,
                "http");
        refuses("[]", 1, "object");
        refuses("", 1, "object");
        refuses("{}\n{}", 2, "follows");
    }

    @Test
    void stickerNumbersAreReadAsStrictly() throws IOException {
        Path slots = folder.resolve("slots.json");
        assertEquals(1, new SlotsFile(slots).load().of(new PortKey("usb/1")));
        assertEquals(1, new SlotsFile(slots).load().of(new PortKey("usb/1")));
        Files.writeString(slots, "{\n  \"usb/1\": \"one\"\n}");
        SettingsException wrong = assertThrows(SettingsException.class, () -> new SlotsFile(slots).load());
        assertTrue(String.valueOf(wrong.getMessage()).contains("slots.json, line 2"), wrong.getMessage());
    }

    @Test
    void placesFollowTheOptionThenTheEnvironmentThenTheSettings() {
        Path home = Path.of("/home/example");
        Locations places = Locations.of(Map.of("XDG_CACHE_HOME", "relative"), home, false);
        assertEquals(home.resolve(".cache/evidence-station"), places.cache());
        Map<String, String> environment = Map.of(Locations.VAULT_VARIABLE, "/from/environment");
        Path option = Path.of("/from/option");
        assertEquals(option, places.vault(Optional.of(option), environment, Settings.DEFAULT));
        assertEquals(Path.of("/from/environment"), places.vault(Optional.empty(), environment, Settings.DEFAULT));
        assertEquals(
                home.resolve(".local/share/evidence-station/vault"),
                places.vault(Optional.empty(), Map.of(), Settings.DEFAULT));
    }

    private void refuses(String json, int line, String why) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), json);
        SettingsException wrong = assertThrows(SettingsException.class, () -> new SettingsFile(file()).load(), json);
        String message = String.valueOf(wrong.getMessage());
        assertTrue(message.startsWith(file() + ", line " + line + ":") && message.contains(why), message);
    }
}
