package org.dateline.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.parse.Shape;

/** What fields need of each other, in JSON Schema's words. */
final class Needs {

    private Needs() {}

    static Map<String, Object> keywords(List<Shape.Need> needs) {
        List<String> required = new ArrayList<>();
        Map<String, List<String>> dependent = new LinkedHashMap<>();
        List<Object> others = new ArrayList<>();
        for (Shape.Need need : needs) {
            if (need instanceof Shape.Need.Always always) {
                required.add(always.key());
            } else if (need instanceof Shape.Need.With with) {
                dependent
                        .computeIfAbsent(with.other(), other -> new ArrayList<>())
                        .add(with.key());
            } else if (need instanceof Shape.Need.Unless unless) {
                others.add(unless(unless));
            } else if (need instanceof Shape.Need.OnlyWhere where) {
                others.add(onlyWhere(where));
            } else if (need instanceof Shape.Need.Keys keys) {
                others.add(Map.of("propertyNames", Map.of("pattern", "^" + keys.pattern() + "$")));
            } else if (need instanceof Shape.Need.AnyOf any) {
                others.add(anyOf(any.keys()));
            } else if (need instanceof Shape.Need.OneGroup one) {
                others.add(
                        Map.of("oneOf", one.groups().stream().map(Needs::anyOf).toList()));
            }
        }
        Map<String, Object> keywords = new LinkedHashMap<>();
        put(keywords, "required", required, required.isEmpty());
        put(keywords, "dependentRequired", dependent, dependent.isEmpty());
        put(keywords, "allOf", others, others.isEmpty());
        return keywords;
    }

    private static void put(Map<String, Object> keywords, String keyword, Object value, boolean empty) {
        if (!empty) {
            keywords.put(keyword, value);
        }
    }

    private static Map<String, Object> unless(Shape.Need.Unless unless) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Map<String, Object> set = new LinkedHashMap<>(required(unless.flag()));
        set.put("properties", Map.of(unless.flag(), Map.of("const", true)));
        schema.put("if", set);
        schema.put("else", required(unless.key()));
        return schema;
    }

    private static Map<String, Object> onlyWhere(Shape.Need.OnlyWhere where) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", required(where.key()));
        schema.put("then", Map.of("properties", Map.of(where.other(), Map.of("enum", where.words()))));
        return schema;
    }

    private static Map<String, Object> anyOf(List<String> keys) {
        return keys.size() == 1
                ? required(keys.get(0))
                : Map.of("anyOf", keys.stream().map(Needs::required).toList());
    }

    private static Map<String, Object> required(String key) {
        return Map.of("required", List.of(key));
    }
}
