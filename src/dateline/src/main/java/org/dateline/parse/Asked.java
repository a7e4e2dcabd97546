package org.dateline.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a parser has asked one mapping for: the list of its fields, for messages and for schemas. */
final class Asked {

    private final Map<String, List<Supplier<Shape>>> fields = new LinkedHashMap<>();
    private final Set<Shape.Need> needs = new LinkedHashSet<>();

    void field(String key) {
        shapes(key);
    }

    void field(String key, Shape shape) {
        shapes(key).add(() -> shape);
    }

    private List<Supplier<Shape>> shapes(String key) {
        return fields.computeIfAbsent(key, asked -> new ArrayList<>(1));
    }

    /**
     * A mapping inside.
     *
     * @param where makes the field's shape of the mapping's
     */
    Asked inside(String key, UnaryOperator<Shape> where) {
        Asked inside = new Asked();
        shapes(key).add(() -> where.apply(inside.shape()));
        return inside;
    }

    void need(Shape.Need need) {
        needs.add(need);
    }

    /** The names of all fields, in the order asked for. */
    Set<String> keys() {
        return fields.keySet();
    }

    boolean contains(String key) {
        return fields.containsKey(key);
    }

    Shape.Fields shape() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        fields.forEach((key, asked) -> {
            List<Shape> different = asked.stream().map(Supplier::get).distinct().toList();
            shapes.put(key, different.size() == 1 ? different.get(0) : new Shape.Either(different));
        });
        return new Shape.Fields(shapes, List.copyOf(needs));
    }
}
