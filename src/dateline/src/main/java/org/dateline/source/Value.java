package org.dateline.source;

import java.util.List;
import java.util.Optional;
import org.dateline.problem.Location;

/** What YAML holds. Every scalar is text: what it means is for its field to say. */
public sealed interface Value {

    Location at();

    /** A scalar; an absent value ({@code key:} with nothing behind it) is empty text. */
    record Text(String text, Location at) implements Value {}

    record Items(List<Value> values, Location at) implements Value {}

    /** Fields in the order typed; keys are unique. */
    record Mapping(List<Field> fields, Location at) implements Value {

        public static final Mapping EMPTY = new Mapping(List.of(), Location.of(""));

        /** The field of that name. */
        public Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }
    }

    /** A key with its value. */
    record Field(String key, Location at, Value value) {}
}
