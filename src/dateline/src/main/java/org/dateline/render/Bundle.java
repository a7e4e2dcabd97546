package org.dateline.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of the interface in one language: fixed ones for templates ({@code words}), and ones with parameters in
 * ICU's MessageFormat ({@code phrases}).
 */
final class Bundle {

    /** The Gregorian calendar, and Latin digits, which stand beside hours and figures in every language. */
    private static final String FORMATS = "-u-ca-gregory-nu-latn";

    private final ULocale locale;
    private final Map<String, String> words;
    private final Map<String, String> phrases;

    private Bundle(ULocale locale, Map<String, String> words, Map<String, String> phrases) {
        this.locale = locale;
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * @param language BCP 47 tag; {@code en} alone is British English
     */
    static Bundle of(String language) {
        ULocale locale = ULocale.forLanguageTag((language.equals("en") ? "en-GB" : language) + FORMATS);
        String name = locale.getLanguage();
        return new Bundle(locale, load("words." + name), load("phrases." + name));
    }

    ULocale locale() {
        return locale;
    }

    Map<String, String> words() {
        return words;
    }

    /** A phrase without parameters. */
    String phrase(String key) {
        return Optional.ofNullable(phrases.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No phrase " + key + " in " + locale));
    }

    /** A phrase with its parameters, numbered from 0. */
    String phrase(String key, Object... arguments) {
        return new MessageFormat(phrase(key), locale).format(arguments);
    }

    private static Map<String, String> load(String name) {
        String path = "/org/dateline/messages/" + name + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Bundle.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("There are no messages " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
