package org.dateline.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Edition;
import org.dateline.model.SeriesEdition;

/** Reads the words of an entry in another language. Every other key is refused: facts come from the original. */
final class EditionParser {

    private static final List<String> WORDS = List.of("title", "standfirst", "short", "summary", "as_of_note");

    /** Lists that hold words, and which of their fields are words. */
    private static final Map<String, List<String>> ITEMS = Stream.of(
                    Map.entry("claims", List.of("text", "via", "by")),
                    Map.entry("quotes", List.of("text", "via", "speaker")),
                    Map.entry("figures", List.of("reason", "coverage", "vague", "label", "unit", "source")),
                    Map.entry("media", List.of("alt", "caption")),
                    Map.entry("corrections", List.of("text", "via")))
            .collect(LinkedHashMap::new, (map, entry) -> map.put(entry.getKey(), entry.getValue()), Map::putAll);

    private EditionParser() {}

    static Optional<Edition> parse(Reading reading) {
        Fields fields = reading.fields();
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(key -> fields.text(key).ifPresent(text -> words.put(key, text)));
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        ITEMS.forEach((list, keys) -> {
            int position = 0;
            for (Fields item : fields.items(list)) {
                String name = list + "/" + item.id("id").orElse(String.valueOf(position++));
                Map<String, String> texts = new LinkedHashMap<>();
                keys.forEach(key -> item.text(key).ifPresent(text -> texts.put(key, text)));
                item.refuseOthers();
                items.put(name, texts);
            }
        });
        Optional<String> of = fields.text("of");
        fields.refuseOthers();
        String file = reading.file().name();
        return Optional.of(
                new Edition(file, original(file), language(file), of, words, items, BodyWriter.write(reading, "")));
    }

    static Optional<SeriesEdition> parseSeries(Reading reading) {
        Fields all = reading.fields();
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        all.keys()
                .toList()
                .forEach(series -> all.fields(series).ifPresent(fields -> {
                    fields.text("label").ifPresent(label -> labels.put(series, label));
                    fields.text("unit").ifPresent(unit -> labels.put(series + ".unit", unit));
                    fields.fields("parts").ifPresent(inner -> parts.put(series, inner.textByKey()));
                    fields.refuseOthers();
                }));
        String file = reading.file().name();
        return Optional.of(new SeriesEdition(file, reading.file().folder(), language(file), labels, parts));
    }

    /** {@code x.ar.md} translates {@code x.md}. */
    private static String original(String file) {
        String stem = stem(file);
        return stem.substring(0, stem.lastIndexOf('.')) + ".md";
    }

    private static String language(String file) {
        String stem = stem(file);
        return stem.substring(stem.lastIndexOf('.') + 1);
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
