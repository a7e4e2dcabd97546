package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Repository;
import org.dateline.model.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bundle has the keys of the English one, with the same arguments, and the plurals of its own language. */
class BundlesTest {

    private static final Path FOLDER = Repository.module().resolve("src/main/resources/org/dateline/messages");

    static Stream<String> languages() {
        return Languages.spoken().stream();
    }

    @Test
    void twoLanguagesAreSpokenByTheirFilesAlone() {
        Set<String> files = new TreeSet<>();
        Folder.files(FOLDER).keySet().forEach(name -> files.add(name));

        assertThat(Languages.spoken()).contains("ar", "en");
        assertThat(files)
                .containsExactlyElementsOf(new TreeSet<>(Stream.concat(
                                languages().map(language -> "phrases." + language + ".properties"),
                                languages().map(language -> "words." + language + ".properties"))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheKeysOfTheEnglishOneEachOnce(String language) {
        for (String bundle : List.of("words", "phrases")) {
            assertThat(keys(bundle, language)).as(bundle).containsExactlyInAnyOrderElementsOf(keys(bundle, "en"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leavesNothingUnsaid(String language) {
        for (String bundle : List.of("words", "phrases")) {
            Map<String, String> english = messages(bundle, "en");
            messages(bundle, language)
                    .forEach((key, words) -> assertThat(words.isBlank())
                            .as(key)
                            .isEqualTo(english.get(key).isBlank()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void takesTheSameArguments(String language) {
        Map<String, String> english = messages("phrases", "en");
        messages("phrases", language)
                .forEach((key, phrase) -> assertThat(arguments(phrase)).as(key).isEqualTo(arguments(english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsPluralsAreThoseOfTheLanguage(String language) {
        Set<String> known =
                PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
        messages("phrases", language).forEach((key, phrase) -> {
            List<String> used = selectors(phrase);
            assertThat(known)
                    .as(key)
                    .containsAll(used.stream()
                            .filter(selector -> !selector.startsWith("="))
                            .toList());
        });
    }

    @Test
    void arabicCountsAsArabicDoes() {
        MessageFormat events = new MessageFormat(
                messages("phrases", "ar").get("count.events"), ULocale.forLanguageTag("ar-u-nu-latn"));

        assertThat(Stream.of(0, 1, 2, 3, 10, 11, 99, 100, 103, 1111).map(count -> events.format(new Object[] {count})))
                .containsExactly(
                        "لا أحداث",
                        "حدث واحد",
                        "حدثان",
                        "3 أحداث",
                        "10 أحداث",
                        "11 حدثا",
                        "99 حدثا",
                        "100 حدث",
                        "103 أحداث",
                        "1,111 حدثا");
    }

    /** Names and kinds of the arguments; a number and a plural are one kind. */
    private static Map<String, String> arguments(String phrase) {
        MessagePattern pattern = new MessagePattern(phrase);
        Map<String, String> arguments = new TreeMap<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                arguments.merge(
                        name,
                        part.getArgType() == MessagePattern.ArgType.NONE ? "words" : "number",
                        (one, other) -> one.equals(other) ? one : "number");
            }
        }
        return arguments;
    }

    private static List<String> selectors(String phrase) {
        MessagePattern pattern = new MessagePattern(phrase);
        List<String> selectors = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return selectors;
    }

    /** The keys as they stand: one that stands twice is there twice. */
    private static List<String> keys(String bundle, String language) {
        return text(bundle, language)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Map<String, String> messages(String bundle, String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(bundle, language)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    private static String text(String bundle, String language) {
        return Folder.read(FOLDER.resolve(bundle + "." + language + ".properties"));
    }
}
