package org.dateline.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.problem.Location;

/** What YAML holds. Every scalar is text: what it means is for its field to say. */
public sealed interface Value {

    Location at();

    /** A scalar; an absent value ({@code key:} with nothing behind it) is empty text. */
    record Text(String text, Location at, Typed typed) implements Value {}

    /** What YAML would have changed in silence: a problem tells of it, and nothing else is to be said of it. */
    record Unclear(Location at) implements Value {}

    record Items(List<Value> values, Location at) implements Value {}

    /**
     * Keys with their values.
     *
     * @param byKey in the order typed
     */
    record Mapping(Map<String, Field> byKey, Location at) implements Value {

        public static final Mapping EMPTY = new Mapping(Map.of(), Location.of(""));

        /** The field of that name. */
        public Optional<Field> field(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        /** All of them, in the order typed. */
        public Collection<Field> fields() {
            return byKey.values();
        }
    }

    /** A key with its value. */
    record Field(String key, Location at, Value value) {}
}
