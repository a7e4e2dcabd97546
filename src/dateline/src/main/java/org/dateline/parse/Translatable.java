package org.dateline.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Words;
import org.dateline.source.SourceFile;
import org.dateline.source.Value;

/**
 * Which fields of a file hold words: what an edition may say, and what its seal covers.
 *
 * @param fields outermost ones
 * @param lists name of a list → those of its items
 */
record Translatable(List<String> fields, Map<String, List<String>> lists) {

    /** Fields of whom words name only where no id does. */
    private static final List<String> WHO = List.of("by", "via", "speaker", "source");

    private static final List<String> CORRECTIONS = List.of("text");
    private static final Translatable EXPLAINER =
            new Translatable(List.of("title", "standfirst", "as_of_note", "alt"), Map.of("corrections", CORRECTIONS));
    private static final Translatable EVENT = new Translatable(List.of("title", "summary"), facts());
    private static final Translatable BACKGROUND = new Translatable(List.of("title", "short"), ownFigures());

    /** Those of all kinds of entry. */
    private static final Translatable ANY = new Translatable(
            Stream.of(EXPLAINER, EVENT, BACKGROUND)
                    .flatMap(one -> one.fields().stream())
                    .distinct()
                    .toList(),
            ownFigures());

    /** Those of an entry, or of its edition, by its place. */
    static Translatable of(SourceFile file) {
        if (file.folder().equals("background")) {
            return BACKGROUND;
        }
        if (file.fileName().startsWith("explainer.")) {
            return EXPLAINER;
        }
        return file.path().contains("/events/") ? EVENT : ANY;
    }

    private static Map<String, List<String>> facts() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("claims", List.of("by", "via", "text"));
        lists.put("figures", List.of("vague", "source", "coverage", "reason"));
        lists.put("quotes", List.of("speaker", "via", "text"));
        lists.put("media", List.of("alt", "caption", "source", "warning"));
        lists.put("corrections", CORRECTIONS);
        return lists;
    }

    private static Map<String, List<String>> ownFigures() {
        Map<String, List<String>> lists = facts();
        lists.put("figures", List.of("label", "unit", "vague", "source", "coverage", "reason"));
        return lists;
    }

    /** The words that an original holds. */
    static Words original(SourceFile file) {
        return file.kind() == SourceFile.Kind.SERIES
                ? new Words(Map.of(), series(file.frontMatter()), "")
                : of(file).words(file, true);
    }

    /** The words that an edition of an entry holds. */
    static Words edition(SourceFile file) {
        return of(file).words(file, false);
    }

    private Words words(SourceFile file, boolean original) {
        List<Words.Item> items = new ArrayList<>();
        lists.forEach((list, keys) -> {
            List<Value> values = file.frontMatter().field(list).map(Value.Field::value).stream()
                    .flatMap(value -> value instanceof Value.Items many ? many.values().stream() : Stream.of(value))
                    .toList();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Value.Mapping item) {
                    Map<String, String> words = words(item, keys);
                    parts(item, words);
                    words.entrySet().removeIf(word -> original && isFact(word.getKey(), word.getValue()));
                    items.add(new Words.Item(list, list + "[" + i + "]", text(item, "id"), words));
                }
            }
        });
        return new Words(words(file.frontMatter(), fields), items, file.body().strip());
    }

    /** Whether an id, or a word of a fixed list, stands where words may. */
    private static boolean isFact(String key, String words) {
        return WHO.contains(key) && Ids.isId(words) || key.equals("warning") && words.equals("graphic");
    }

    private static Map<String, String> words(Value.Mapping mapping, List<String> keys) {
        Map<String, String> words = new LinkedHashMap<>();
        keys.forEach(key -> text(mapping, key).ifPresent(text -> words.put(key, text)));
        return words;
    }

    /** Vague words of a figure's parts. */
    private static void parts(Value.Mapping figure, Map<String, String> words) {
        figure.field("parts").map(Value.Field::value).ifPresent(value -> {
            if (value instanceof Value.Mapping parts) {
                parts.fields().forEach(part -> {
                    if (part.value() instanceof Value.Mapping count) {
                        text(count, "vague").ifPresent(text -> words.put("parts." + part.key() + ".vague", text));
                    }
                });
            }
        });
    }

    /** The words of series, in an original or an edition: what its parts are called is said in the edition alone. */
    static List<Words.Item> series(Value.Mapping all) {
        List<Words.Item> items = new ArrayList<>();
        all.fields().forEach(field -> {
            if (field.value() instanceof Value.Mapping series) {
                Map<String, String> words = words(series, List.of("label", "unit"));
                series.field("parts")
                        .map(Value.Field::value)
                        .ifPresent(parts -> named(parts).forEach((part, text) -> words.put("parts." + part, text)));
                items.add(new Words.Item("series", field.key(), Optional.of(field.key()), words));
            }
        });
        return items;
    }

    private static Map<String, String> named(Value parts) {
        Map<String, String> named = new LinkedHashMap<>();
        if (parts instanceof Value.Mapping mapping) {
            mapping.fields().forEach(part -> text(mapping, part.key()).ifPresent(text -> named.put(part.key(), text)));
        } else {
            (parts instanceof Value.Items items ? items.values().stream() : Stream.of(parts)).forEach(part -> {
                if (part instanceof Value.Text text) {
                    named.put(text.text().strip(), text.text().strip());
                }
            });
        }
        return named;
    }

    private static Optional<String> text(Value.Mapping mapping, String key) {
        return mapping.field(key)
                .map(Value.Field::value)
                .flatMap(value -> value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
