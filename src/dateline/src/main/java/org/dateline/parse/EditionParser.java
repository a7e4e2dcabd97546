package org.dateline.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Body;
import org.dateline.model.Edition;
import org.dateline.model.Words;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Rule;
import org.dateline.source.SourceFile;
import org.dateline.source.Value;

/** Reads the words of an entry in another language. Every other key is refused: facts come from the original. */
final class EditionParser {

    private EditionParser() {}

    static Optional<Edition> parse(Reading reading) {
        SourceFile file = reading.file();
        Translatable words = Translatable.of(file);
        Fields fields = reading.fields();
        words.fields().forEach(key -> word(fields, key));
        words.lists()
                .forEach((list, keys) -> fields.items(list).forEach(item -> {
                    item.id("id");
                    keys.forEach(item::text);
                    if (list.equals("figures")) {
                        item.fields("parts")
                                .ifPresent(parts -> parts.keys()
                                        .forEach(part -> parts.fields(part).ifPresent(count -> {
                                            count.text("vague");
                                            refuseFacts(count, reading);
                                        })));
                    }
                    refuseFacts(item, reading);
                }));
        Optional<String> of = fields.text("of");
        refuseFacts(fields, reading);
        Body body = BodyWriter.write(reading, anchorPrefix(file));
        return Optional.of(
                new Edition(file.name(), original(file), language(file), of, Translatable.edition(file), body));
    }

    static Optional<Edition> parseSeries(Reading reading) {
        SourceFile file = reading.file();
        if (language(file).isEmpty()) {
            reading.problems()
                    .add(
                            Rule.FILE_MISPLACED,
                            Location.of(file.name()),
                            "The series of an explainer stand in series.yaml, and their translation in series.ar.yaml",
                            "rename this file, or take it out");
            return Optional.empty();
        }
        Fields all = reading.fields();
        Optional<String> of = all.text("of");
        all.keys()
                .filter(key -> !key.equals("of"))
                .toList()
                .forEach(series -> all.fields(series).ifPresent(fields -> {
                    fields.text("label");
                    fields.text("unit");
                    fields.fields("parts").ifPresent(Fields::textByKey);
                    refuseFacts(fields, reading);
                }));
        Words words = new Words(Map.of(), Translatable.series(file.frontMatter()), "");
        return Optional.of(new Edition(file.name(), original(file), language(file), of, words, Body.EMPTY));
    }

    private static void word(Fields fields, String key) {
        switch (key) {
            case "title" -> fields.text(key, EventParser.TITLE_LIMIT);
            case "short" -> fields.text(key, BackgroundParser.SHORT_LIMIT);
            default -> fields.text(key);
        }
    }

    private static void refuseFacts(Fields fields, Reading reading) {
        for (Value.Field field : fields.others()) {
            reading.problems()
                    .add(
                            Rule.KEY_UNKNOWN,
                            field.at(),
                            "“" + field.key() + "” cannot stand in an edition: facts come from the original",
                            "take it out; "
                                    + Nearest.to(field.key(), fields.asked())
                                            .map(near -> "or did you mean “" + near + "”?")
                                            .orElse("the fields are: " + String.join(", ", fields.asked())));
        }
    }

    /** As its original's, so that the two can take each other's place on a page. */
    private static String anchorPrefix(SourceFile file) {
        if (file.folder().equals("background")) {
            return "";
        }
        return file.path().contains("/events/") ? Ids.of(file) + "--" : "intro--";
    }

    /** {@code x.ar.md} translates {@code x.md}. */
    private static String original(SourceFile file) {
        String name = file.name();
        String suffix = name.substring(name.lastIndexOf('.'));
        return name.substring(0, name.length() - ("." + language(file) + suffix).length()) + suffix;
    }

    /** What stands between the last two dots of the file's name; empty where there is one dot only. */
    private static String language(SourceFile file) {
        List<String> parts = List.of(file.fileName().split("\\.", -1));
        return parts.size() < 3 ? "" : parts.get(parts.size() - 2);
    }
}
