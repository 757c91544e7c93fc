package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evidencestation.app.SettingTexts;
import org.evidencestation.app.Settings;
import org.evidencestation.app.SettingsFile;
import org.evidencestation.app.setting.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the file of settings says, each by its name there; what nobody chose as it is then. Changes nothing. */
@Command(name = "settings", mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    SettingsCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Path file = where.locations(around).settings();
        Map<Setting, String> kept = SettingTexts.all(new SettingsFile(file).load());
        Map<Setting, String> usual = SettingTexts.all(Settings.DEFAULT);
        if (!json) {
            around.out().println(words.of("settings.file", file));
            around.out().println(words.of("settings.vault", where.vault(around)));
        }
        for (Setting setting : Setting.values()) {
            String value = kept.getOrDefault(setting, "");
            boolean chosen = !value.equals(usual.get(setting));
            if (json) {
                new JsonLines(around.out())
                        .line("setting")
                        .with("name", setting.key())
                        .with("value", value)
                        .with("chosen", chosen)
                        .with("counts", setting.counts())
                        .print();
            } else {
                around.out().println("  " + setting.key() + " = " + value);
            }
        }
        return ExitCodes.OK;
    }
}
