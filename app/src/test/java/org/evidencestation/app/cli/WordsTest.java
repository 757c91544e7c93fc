package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = read("messages.properties");
        Properties chinese = read("messages_zh.properties");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english, key), arguments(chinese, key), key);
        }
    }

    private static int arguments(Properties words, String key) {
        return new MessageFormat(words.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
