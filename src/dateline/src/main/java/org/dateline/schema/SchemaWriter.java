package org.dateline.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.parse.Shape;

/** Writes the JSON Schema of one kind of file; one use each. */
final class SchemaWriter {

    private final Descriptions descriptions;
    private final Map<String, Object> definitions = new TreeMap<>();

    SchemaWriter(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * The schema.
     *
     * @param id its address
     */
    Map<String, Object> write(FileType type, String id) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", type.title());
        schema.putAll(fields(type.fields(), type.word()));
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return schema;
    }

    private Map<String, Object> fields(Shape.Fields fields, String path) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.byKey().forEach((key, shape) -> {
            if (!key.equals(Shape.ANY_KEY)) {
                properties.put(key, field(shape, path + "." + key));
            }
        });
        if (!properties.isEmpty()) {
            schema.put("properties", properties);
        }
        Shape any = fields.byKey().get(Shape.ANY_KEY);
        schema.put("additionalProperties", any == null ? false : field(any, path + "." + Shape.ANY_KEY));
        schema.putAll(Needs.keywords(fields.needs()));
        return schema;
    }

    private Map<String, Object> field(Shape shape, String path) {
        Map<String, Object> schema = new LinkedHashMap<>();
        descriptions.field(path).ifPresent(sentence -> schema.put("description", sentence));
        schema.putAll(value(shape, path));
        return schema;
    }

    private Map<String, Object> value(Shape shape, String path) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar);
        }
        if (shape instanceof Shape.Words words) {
            return words(words, path);
        }
        if (shape instanceof Shape.Flag flag) {
            return flag.mayBeFalse() ? Map.of("type", "boolean") : Map.of("const", true);
        }
        if (shape instanceof Shape.Number number) {
            return number(number);
        }
        if (shape instanceof Shape.Many many) {
            return Map.of("anyOf", many(many, path));
        }
        if (shape instanceof Shape.Either either) {
            return Map.of("anyOf", either(either, path));
        }
        return fields((Shape.Fields) shape, path);
    }

    private Map<String, Object> scalar(Shape.Scalar scalar) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", scalar.numeric() ? List.of("string", "number") : "string");
        List<String> examples = descriptions.examples(scalar.form());
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        if (scalar.pattern().isEmpty()) {
            schema.put("minLength", 1);
            scalar.limit().ifPresent(limit -> schema.put("maxLength", limit));
            return schema;
        }
        schema.put("pattern", whole(scalar.pattern().get()));
        schema.put("patternErrorMessage", "Not a good " + scalar.form() + ": write " + String.join(" or ", examples));
        return defined(scalar.form().replace(' ', '-'), schema);
    }

    private Map<String, Object> words(Shape.Words words, String path) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", words.words());
        schema.put(
                "enumDescriptions",
                words.words().stream()
                        .map(word -> descriptions.word(path, word).orElse(""))
                        .toList());
        return schema;
    }

    private static Map<String, Object> number(Shape.Number number) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("number", "string"));
        schema.put("pattern", whole(number.pattern()));
        number.limit().ifPresent(limit -> {
            schema.put("minimum", -limit);
            schema.put("maximum", limit);
        });
        schema.put("patternErrorMessage", "Not a number: write digits only, for example 300");
        return schema;
    }

    private List<Object> many(Shape.Many many, String path) {
        List<Shape> alternatives = many.each() instanceof Shape.Either either ? either.shapes() : List.of(many.each());
        List<Object> single = alternatives.stream()
                .<Object>map(one -> one instanceof Shape.Fields fields
                        ? defined(path.substring(path.indexOf('.') + 1), fields(fields, path))
                        : value(one, path))
                .toList();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", single.size() == 1 ? single.get(0) : Map.of("anyOf", single));
        List<Object> all = new ArrayList<>();
        all.add(list);
        all.addAll(single);
        return all;
    }

    private List<Object> either(Shape.Either either, String path) {
        return either.shapes().stream().<Object>map(one -> value(one, path)).toList();
    }

    /**
     * Refers to what is written once, since it stands in many places: a form, or a mapping alone and in a list. What is
     * different under the same name is written in its place.
     */
    private Map<String, Object> defined(String name, Map<String, Object> schema) {
        if (!definitions.computeIfAbsent(name, first -> schema).equals(schema)) {
            return schema;
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** As the parser does: the whole value, spaces around it aside. */
    private static String whole(String pattern) {
        return "^\\s*(?:" + pattern + ")\\s*$";
    }
}
