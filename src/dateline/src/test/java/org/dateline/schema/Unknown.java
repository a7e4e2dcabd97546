package org.dateline.schema;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parse.Shape;
import org.dateline.problem.Problem;

/** Files with a key that there is not, in each of their mappings: the parser then names all that there are. */
final class Unknown {

    /** Like no other key, so that no near one is named. */
    private static final String KEY = "qqqqqqqqqq";

    private Unknown() {}

    static List<String> paths(FileType type) {
        return switch (type) {
            case EVENT -> List.of("content/story/events/any.md");
            case EXPLAINER -> List.of("content/story/explainer.md");
            case BACKGROUND -> List.of("content/background/any.md");
            case SERIES -> List.of("content/story/series.yaml");
            case EDITION ->
                List.of(
                        "content/background/any.en.md",
                        "content/story/explainer.en.md",
                        "content/story/events/any.en.md");
            case SERIES_EDITION -> List.of("content/story/series.en.yaml");
            case PUBLICATION -> List.of("site/dateline.yaml");
        };
    }

    static String text(FileType type) {
        String fields = String.join("", lines(type.fields(), ""));
        return paths(type).get(0).endsWith(".md") ? "---\n" + fields + "---\n" : fields;
    }

    private static List<String> lines(Shape.Fields fields, String indent) {
        List<String> lines = new ArrayList<>();
        fields.byKey()
                .forEach((key, shape) -> nested(shape).forEach(inside -> {
                    String name = key.equals(Shape.ANY_KEY) ? "one" : key;
                    lines.add(indent + name + ":\n" + String.join("", lines(inside, indent + "  ")));
                }));
        lines.add(fields.byKey().containsKey(Shape.ANY_KEY) ? "" : indent + KEY + ": 1\n");
        return lines;
    }

    /** The fields that a message lists. */
    static List<String> listed(Problem problem) {
        return List.of(problem.hint().replaceFirst(".*the fields are: ", "").split(", "));
    }

    /** The fields of each mapping. */
    static List<List<String>> lists(Shape.Fields fields) {
        List<List<String>> lists = new ArrayList<>();
        fields.byKey().values().forEach(shape -> nested(shape).forEach(inside -> lists.addAll(lists(inside))));
        if (!fields.byKey().containsKey(Shape.ANY_KEY)) {
            lists.add(List.copyOf(fields.byKey().keySet()));
        }
        return lists;
    }

    private static List<Shape.Fields> nested(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return nested(many.each());
        }
        if (shape instanceof Shape.Either either) {
            return either.shapes().stream().flatMap(one -> nested(one).stream()).toList();
        }
        return shape instanceof Shape.Fields fields && fields.byKey().size() < 40 ? List.of(fields) : List.of();
    }
}
