package org.dateline.assemble;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Edition;
import org.dateline.model.Explainer;
import org.dateline.model.Locations;
import org.dateline.model.Publication;
import org.dateline.model.Translation;
import org.dateline.model.Words;
import org.dateline.parse.Entries;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** Puts each edition beside its original, and finds what it says that the original does not. */
final class Editions {

    private final Entries entries;
    private final Publication publication;
    private final Locations locations;
    private final Problems problems;

    /** File of an original → its language. */
    private final Map<String, String> originals = new TreeMap<>();

    Editions(Entries entries, Publication publication, Problems problems) {
        this.entries = entries;
        this.publication = publication;
        this.locations = entries.locations();
        this.problems = problems;
        Map<String, String> languages = entries.explainers().stream()
                .collect(Collectors.toMap(
                        Explainer::id, one -> one.language().orElse(publication.language()), (one, other) -> one));
        Stream.concat(
                        Index.all(entries).map(entry -> Map.entry(entry.file(), Index.scope(entry))),
                        entries.series().stream().map(list -> Map.entry(list.file(), list.folder())))
                .forEach(file ->
                        originals.put(file.getKey(), languages.getOrDefault(file.getValue(), publication.language())));
    }

    /** File of an original → language → its translation. */
    Map<String, Map<String, Translation>> translations() {
        Map<String, Map<String, Translation>> all = new TreeMap<>();
        for (Edition edition : entries.editions()) {
            if (entries.failed().contains(edition.original())) {
                continue;
            }
            Optional<Words> original = Optional.ofNullable(entries.words().get(edition.original()));
            if (original.isEmpty()) {
                lost(edition);
            } else {
                checkLanguage(edition);
                Translation translation = matched(edition, original.get());
                new Seals(locations).check(translation).ifPresent(problems::add);
                all.computeIfAbsent(edition.original(), file -> new TreeMap<>()).put(edition.language(), translation);
            }
        }
        checkFolders();
        return all;
    }

    private void lost(Edition edition) {
        String name = name(edition.original());
        List<String> beside = originals.keySet().stream()
                .filter(file -> folder(file).equals(folder(edition.original())))
                .map(Editions::name)
                .toList();
        problems.add(
                Rule.FILE_MISPLACED,
                Location.of(edition.file()),
                "There is no " + name + " beside this edition of it",
                Nearest.hint(
                        name,
                        beside,
                        "name it <name>." + edition.language() + ".md after the <name>.md it translates"));
    }

    private void checkLanguage(Edition edition) {
        String language = edition.language();
        String original = originals.getOrDefault(edition.original(), "");
        if (publication.equals(Publication.UNNAMED)) {
            return;
        }
        if (language.equals(original)) {
            problems.add(
                    Rule.VALUE_NOT_LISTED,
                    Location.of(edition.file()),
                    "“" + language + "” is the language of " + name(edition.original()) + " itself",
                    "put the words there, or correct the language in this file’s name");
        } else if (!publication.languages().contains(language)) {
            problems.add(
                    Rule.VALUE_NOT_LISTED,
                    Location.of(edition.file()),
                    "“" + language + "” is not a language of this publication",
                    "add it to languages: in the settings, or correct the language in this file’s name");
        }
    }

    /** Editions stand in a folder of their language, so no explainer can. */
    private void checkFolders() {
        entries.explainers().stream()
                .filter(explainer -> publication.languages().stream().anyMatch(explainer.id()::equalsIgnoreCase))
                .forEach(explainer -> problems.add(
                        Rule.ID_FORM,
                        Location.of(explainer.file()),
                        "The name “" + explainer.id() + "” is taken by the editions in that language",
                        "choose another name for the folder"));
    }

    private Translation matched(Edition edition, Words original) {
        Map<String, String> words = new LinkedHashMap<>();
        edition.words().fields().forEach((key, text) -> {
            if (original.fields().containsKey(key)) {
                words.put(key, text);
            } else {
                unsaid(edition, key, key);
            }
        });
        edition.words().items().stream()
                .map(Words.Item::list)
                .distinct()
                .forEach(list -> matchItems(
                        edition, original.items(list), edition.words().items(list), words));
        if (original.body().isEmpty() && !edition.words().body().isEmpty()) {
            problems.add(
                    Rule.KEY_UNKNOWN,
                    Location.of(edition.file()),
                    "This edition has a body, and " + name(edition.original()) + " has none",
                    "write the original first");
        }
        return new Translation(edition, original, words);
    }

    /** By id where one is written; the others in the order of the original's items without id. */
    private void matchItems(
            Edition edition, List<Words.Item> originals, List<Words.Item> items, Map<String, String> words) {
        Map<String, Words.Item> byId = new LinkedHashMap<>();
        originals.forEach(item -> item.id().ifPresent(id -> byId.put(id, item)));
        List<Words.Item> others =
                originals.stream().filter(item -> item.id().isEmpty()).toList();
        Map<String, Words.Item> taken = new HashMap<>();
        int next = 0;
        for (Words.Item item : items) {
            Optional<Words.Item> original;
            if (item.id().isPresent()) {
                original = Optional.ofNullable(byId.get(item.id().get()));
                if (original.isEmpty()) {
                    unknown(edition, item, item.id().get(), byId.keySet());
                }
            } else {
                original = next < others.size() ? Optional.of(others.get(next)) : Optional.empty();
                next++;
                if (original.isEmpty()) {
                    tooMany(edition, item, others.size(), byId.keySet());
                }
            }
            original.ifPresent(found -> {
                Words.Item first = taken.putIfAbsent(found.place(), item);
                if (first != null) {
                    twice(edition, item, first);
                }
                say(edition, item, found, words);
            });
        }
    }

    private void say(Edition edition, Words.Item item, Words.Item original, Map<String, String> words) {
        item.words().forEach((key, text) -> {
            if (original.words().containsKey(key)) {
                words.put(original.place(key), text);
            } else {
                unsaid(edition, item.place(key), key);
            }
        });
    }

    private void unsaid(Edition edition, String place, String key) {
        problems.add(
                Rule.KEY_UNKNOWN,
                locations.of(edition.file(), place),
                "The original has no words at “" + key + "” that could be translated",
                "take it out; ids, and what the original does not say, are its own affair");
    }

    private void unknown(Edition edition, Words.Item item, String id, Collection<String> known) {
        boolean series = item.list().equals("series");
        problems.add(
                Rule.ID_UNKNOWN,
                locations.of(edition.file(), series ? item.place() : item.place("id")),
                series
                        ? "“" + id + "” is not a series of series.yaml"
                        : "No item of “" + item.list() + "” in the original has the id “" + id + "”",
                Nearest.hint(
                        id, known, known.isEmpty() ? "take the id out" : "write one of: " + String.join(", ", known)));
    }

    private void tooMany(Edition edition, Words.Item item, int others, Set<String> ids) {
        problems.add(
                Rule.ID_UNKNOWN,
                locations.of(edition.file(), item.place()),
                "“" + item.list() + "” has " + (others == 0 ? "no item" : "only " + others)
                        + (ids.isEmpty() ? "" : " without an id") + " in the original",
                ids.isEmpty() ? "take this one out" : "say which it is: id: " + String.join(", or id: ", ids));
    }

    private void twice(Edition edition, Words.Item item, Words.Item first) {
        problems.add(
                Rule.ID_DUPLICATE,
                locations.of(edition.file(), item.place()),
                "This item is translated already, by " + locations.of(edition.file(), first.place()),
                "take one of the two out");
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
