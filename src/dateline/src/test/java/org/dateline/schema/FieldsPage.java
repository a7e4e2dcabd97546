package org.dateline.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.parse.Shape;

/** Writes {@code docs/guide/fields.md}: what the schemas say, for people. */
final class FieldsPage {

    private static final String HEAD = """
            # All fields

            What each kind of file may hold, in the order in which Dateline reads it. This page is made of the same definitions as the parser and the [JSON Schemas](editors.md); a test keeps it current. **Bold** fields are required. Wherever a list is taken, a single value may stand in its place.

            """;

    /** Mappings with more keys than this are told of in a line. */
    private static final int MANY = 30;

    private final Descriptions descriptions = new Descriptions();
    private final Map<String, String> forms = new TreeMap<>();
    private final Map<Shape.Fields, String> sections = new LinkedHashMap<>();

    String write() {
        String types = Arrays.stream(FileType.values())
                .map(type -> section("## " + type.title(), type.fields(), type.word()))
                .collect(Collectors.joining());
        return HEAD + types + "## Forms of values\n\n| Form | Examples |\n|---|---|\n"
                + forms.entrySet().stream()
                        .map(form -> "| " + form.getKey() + " | " + form.getValue() + " |\n")
                        .collect(Collectors.joining());
    }

    private String section(String heading, Shape.Fields fields, String path) {
        List<String> inside = new ArrayList<>();
        StringBuilder table = new StringBuilder(heading + "\n\n| Field | Takes | Meaning |\n|---|---|---|\n");
        fields.byKey().forEach((key, shape) -> {
            String name = key.equals(Shape.ANY_KEY) ? "*each*" : "`" + key + "`";
            table.append("| ")
                    .append(required(fields, key) ? "**" + name + "**" : name)
                    .append(" | ")
                    .append(takes(shape, path + "." + key, inside))
                    .append(" | ")
                    .append(meaning(shape, path + "." + key))
                    .append(" |\n");
        });
        return table + "\n" + String.join("", inside);
    }

    private static boolean required(Shape.Fields fields, String key) {
        return fields.needs().contains(new Shape.Need.Always(key));
    }

    private String meaning(Shape shape, String path) {
        String words = shape instanceof Shape.Words listed
                ? listed.words().stream()
                        .map(word ->
                                "<br>`" + word + "`: " + described(descriptions.word(path, word), path + "/" + word))
                        .collect(Collectors.joining())
                : "";
        return described(descriptions.field(path), path) + words;
    }

    private static String described(Optional<String> sentence, String path) {
        return sentence.orElseThrow(() -> new AssertionError("fields.properties says nothing of " + path));
    }

    private String takes(Shape shape, String path, List<String> inside) {
        if (shape instanceof Shape.Scalar scalar) {
            List<String> examples = descriptions.examples(scalar.form());
            if (!examples.isEmpty()) {
                forms.put(scalar.form(), "`" + String.join("`, `", examples) + "`");
            }
            return scalar.form()
                    + (scalar.limit().isPresent()
                            ? ", at most " + scalar.limit().getAsInt() + " characters"
                            : "");
        }
        if (shape instanceof Shape.Words words) {
            return words.words().size() == 1 ? "`" + words.words().get(0) + "`" : "one word";
        }
        if (shape instanceof Shape.Flag flag) {
            return flag.mayBeFalse() ? "`true` or `false`" : "`true`";
        }
        if (shape instanceof Shape.Number number) {
            return number.limit().isPresent()
                    ? "number, -" + number.limit().getAsInt() + " to "
                            + number.limit().getAsInt()
                    : "number";
        }
        if (shape instanceof Shape.Many many) {
            return "list: " + takes(many.each(), path, inside);
        }
        if (shape instanceof Shape.Either either) {
            return either.shapes().stream().map(one -> takes(one, path, inside)).collect(Collectors.joining(" or "));
        }
        return nested((Shape.Fields) shape, path, inside);
    }

    private String nested(Shape.Fields fields, String path, List<String> inside) {
        Shape any = fields.byKey().get(Shape.ANY_KEY);
        if (any instanceof Shape.Scalar) {
            return "names of your own, each with " + takes(any, path, inside);
        }
        if (fields.byKey().size() > MANY) {
            return "ids of [rules](../rules/README.md), each with `error`, `warning` or `off`";
        }
        String title = path.replace(".*", "").replace(".", ": ");
        if (!sections.containsKey(fields)) {
            sections.put(fields, title);
            inside.add(section("### " + title, fields, path));
        }
        String known = sections.getOrDefault(fields, title);
        return "[fields](#" + known.toLowerCase(Locale.ROOT).replace(":", "").replace(" ", "-") + ")";
    }
}
