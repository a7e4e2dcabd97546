package org.dateline.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a field takes, as its parser asks for it. */
public sealed interface Shape {

    /** The name that stands for every key, where keys are free. */
    String ANY_KEY = "*";

    /**
     * A word, a number or a sentence in a form of its own.
     *
     * @param form what it is called: text, date, id …
     * @param pattern a regular expression that it matches as a whole, in the syntax that Java and ECMA-262 share; never
     *     stricter than the reader
     * @param limit the number of characters (code points) that it may have
     * @param numeric whether YAML may take it for a number
     */
    record Scalar(String form, Optional<String> pattern, OptionalInt limit, boolean numeric) implements Shape {

        static Scalar of(String form, boolean numeric) {
            return new Scalar(form, Optional.empty(), OptionalInt.empty(), numeric);
        }

        static Scalar of(String form, String pattern, boolean numeric) {
            return new Scalar(form, Optional.of(pattern), OptionalInt.empty(), numeric);
        }
    }

    /** One of a list of words. */
    record Words(List<String> words) implements Shape {}

    /** true, or false where it may be typed. */
    record Flag(boolean mayBeFalse) implements Shape {}

    /**
     * A number; with commas it is text that matches the pattern.
     *
     * @param limit how far it may be from nought
     */
    record Number(String pattern, OptionalInt limit) implements Shape {}

    /** A list, or a single one in its place. */
    record Many(Shape each) implements Shape {}

    /** Either of several. */
    record Either(List<Shape> shapes) implements Shape {}

    /** Fields by name, in the order asked for; where keys are free, {@link #ANY_KEY} stands for them. */
    record Fields(Map<String, Shape> byKey, List<Need> needs) implements Shape {}

    /** What fields need of each other. */
    sealed interface Need {

        /** A key that must be there. */
        record Always(String key) implements Need {}

        /** A key that must be there where another one is. */
        record With(String other, String key) implements Need {}

        /** A key that must be there unless a flag is true. */
        record Unless(String flag, String key) implements Need {}

        /** A key that may be there only where another one is one of these words. */
        record OnlyWhere(String key, String other, List<String> words) implements Need {}

        /** Keys that are free, but for their form. */
        record Keys(String pattern) implements Need {}

        /** At least one of these keys must be there. */
        record AnyOf(List<String> keys) implements Need {}

        /** The keys of exactly one of these groups must be there, one of them or several. */
        record OneGroup(List<List<String>> groups) implements Need {}
    }
}
