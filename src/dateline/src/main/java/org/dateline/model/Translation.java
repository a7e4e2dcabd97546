package org.dateline.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edition beside its original.
 *
 * @param original the words that it translates
 * @param words what is translated, by its place in the original: {@code title}, {@code claims[1].text}, {@code
 *     killed.label}
 */
public record Translation(Edition edition, Words original, Map<String, String> words) {

    /** What the edition says at a place of the original; empty where it says nothing, and the original's words stand. */
    public Optional<String> words(String place) {
        return Optional.ofNullable(words.get(place));
    }

    /** Places of the original's words that are not translated, the body aside. */
    public Stream<String> untranslated() {
        return Stream.concat(
                        original.fields().keySet().stream(),
                        original.items().stream()
                                .flatMap(item -> item.words().keySet().stream().map(item::place)))
                .filter(place -> !words.containsKey(place));
    }

    /** Whether the original's words are others than those that were translated; unknown without a seal. */
    public boolean outdated() {
        return edition.of().filter(seal -> !seal.equals(original.sum())).isPresent();
    }
}
