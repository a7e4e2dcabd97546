package org.dateline.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.problem.Nearest;

/**
 * A key that its mapping does not have, and what was probably meant by it.
 *
 * @param key as typed
 * @param known the keys of its mapping
 * @param nested whether the mapping stands inside another one
 * @param file all fields of the file
 */
record UnknownKey(String key, Set<String> known, boolean nested, Shape.Fields file) {

    /** What to type instead. */
    String hint() {
        return otherWord()
                .map(word -> "did you mean “" + word + "”?")
                .or(() -> nested ? Optional.empty() : noSuchThing())
                .or(() -> Nearest.to(key, known).map(near -> "did you mean “" + near + "”?"))
                .or(this::otherLevel)
                .orElseGet(() -> "the fields are: " + String.join(", ", known));
    }

    /** The word that this mapping has for what other systems call otherwise. */
    private Optional<String> otherWord() {
        return meant(key).stream().filter(known::contains).findFirst();
    }

    private static List<String> meant(String key) {
        return switch (key) {
            case "headline", "heading", "name" -> List.of("title", "label", "name");
            case "location", "where", "venue", "city", "country" -> List.of("place");
            case "when", "day", "on" -> List.of("date", "at");
            case "hour" -> List.of("time");
            case "date", "time", "timestamp", "moment" -> List.of("at", "as_of", "published", "taken");
            case "timezone", "time_zone", "tz" -> List.of("zone");
            case "who", "people", "persons", "participants" -> List.of("actors", "by", "speaker");
            case "byline", "author", "writer", "reporter" -> List.of("authors");
            case "tags", "tag", "topics", "related", "see_also" -> List.of("about");
            case "description", "excerpt", "abstract", "dek", "subtitle", "lede", "teaser" ->
                List.of("summary", "standfirst", "short", "text", "caption");
            case "image", "images", "picture", "pictures", "photo", "photos", "cover" -> List.of("image", "media");
            case "language" -> List.of("lang");
            case "lang", "locale" -> List.of("language");
            case "modified", "lastmod", "last_updated", "changed" -> List.of("updated");
            case "redirect_from", "redirects", "old_ids" -> List.of("aliases");
            case "type", "category" -> List.of("kind", "type", "source");
            case "kind" -> List.of("type");
            case "source", "speaker", "said_by", "says" -> List.of("by", "speaker", "source");
            case "by", "from" -> List.of("speaker", "source");
            case "quote", "quotation", "statement", "said", "claim", "words", "body" -> List.of("text");
            case "number", "count", "total", "amount", "figure" -> List.of("value");
            case "at_least", "from_number" -> List.of("min");
            case "at_most" -> List.of("max");
            case "src", "filename", "url" -> List.of("file", "url", "base_url");
            case "link", "href", "website", "homepage" -> List.of("url", "base_url");
            case "latitude" -> List.of("lat");
            case "longitude", "lng", "long" -> List.of("lon");
            case "also_known_as", "names", "nicknames", "alias" -> List.of("aka", "aliases");
            case "important", "importance", "priority", "highlight" -> List.of("key");
            case "follows" -> List.of("after");
            case "reporting_date", "report_date" -> List.of("reported");
            default -> List.of();
        };
    }

    /** What entries have under no name. */
    private Optional<String> noSuchThing() {
        return switch (key) {
            case "id", "slug", "permalink" -> Optional.of("the name of the file is the id; old ones go into aliases");
            case "layout", "template" -> Optional.of("delete the line: its place says which page it becomes");
            case "tags", "tag", "topics", "categories" ->
                Optional.of("delete the line: there are no tags, but entries name background pages");
            case "author", "byline", "writer" ->
                Optional.of(
                        "delete the line, or write authors in explainer.md: an entry's sources say who reported it");
            default -> Optional.empty();
        };
    }

    /** A key that stands too far left or right. */
    private Optional<String> otherLevel() {
        if (nested && file.byKey().containsKey(key)) {
            return Optional.of("it is a field of the whole entry: write it without indent");
        }
        return file.byKey().entrySet().stream()
                .filter(field -> mappings(field.getValue()).anyMatch(inside -> inside.containsKey(key)))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(list -> "it belongs under " + list + ":, with an indent");
    }

    private static Stream<Map<String, Shape>> mappings(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return mappings(many.each());
        }
        if (shape instanceof Shape.Either either) {
            return either.shapes().stream().flatMap(UnknownKey::mappings);
        }
        return shape instanceof Shape.Fields fields ? Stream.of(fields.byKey()) : Stream.empty();
    }
}
