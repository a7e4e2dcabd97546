package org.dateline.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.model.FuzzyDate;
import org.dateline.model.LocalMoment;
import org.dateline.model.Speaker;
import org.dateline.parse.scalar.DateReader;
import org.dateline.parse.scalar.Mistake;
import org.dateline.problem.Edit;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.Value;

/**
 * The fields of one mapping, asked for by name. A key that nobody asked for is unknown; a value that does not fit is a
 * problem and reads as absent.
 */
final class Fields {

    private final Value.Mapping mapping;
    private final String path;
    private final Reading reading;
    private final Asked asked;

    /**
     * @param path of this mapping inside the file, empty for the outermost
     * @param asked takes down what is asked for
     */
    Fields(Value.Mapping mapping, String path, Reading reading, Asked asked) {
        this.mapping = mapping;
        this.path = path;
        this.reading = reading;
        this.asked = asked;
    }

    /** The place of a field's value, or of the mapping where it is not written. */
    Location at(String key) {
        return mapping.field(key).map(field -> field.value().at()).orElse(mapping.at());
    }

    boolean has(String key) {
        return mapping.field(key).isPresent();
    }

    /** Gives the places of these fields the name under which they are counted, where an item before them was dropped. */
    void counts(String name) {
        String typed = path.substring(0, path.length() - 1);
        if (!typed.equals(name)) {
            reading.move(typed, name);
        }
    }

    /** Whether a key is there with nothing behind it. */
    boolean blank(String key) {
        asked.field(key);
        return mapping.field(key)
                .filter(field ->
                        field.value() instanceof Value.Text text && text.text().isBlank())
                .isPresent();
    }

    void report(Rule rule, String key, String message, String hint) {
        reading.problems().add(rule, at(key), message, hint);
    }

    /** Reports that a required key is missing. */
    void require(String... keys) {
        for (String key : keys) {
            need(new Shape.Need.Always(key));
            missing(key);
        }
    }

    /** Reports that a key is missing that another one needs. */
    void requireWith(String other, String key) {
        need(new Shape.Need.With(other, key));
        if (has(other)) {
            missing(key);
        }
    }

    /**
     * Reports that a key is missing that only a flag makes superfluous.
     *
     * @param set what the flag says
     */
    void requireUnless(String flag, boolean set, String key) {
        need(new Shape.Need.Unless(flag, key));
        if (!set) {
            missing(key);
        }
    }

    /** Reports that none of these keys is there. */
    void requireAny(String... keys) {
        need(new Shape.Need.AnyOf(List.of(keys)));
        if (Arrays.stream(keys).noneMatch(this::has)) {
            missing(keys[0]);
        }
    }

    /** Takes down what fields need of each other, where the parser reports it in words of its own. */
    void need(Shape.Need need) {
        asked.need(need);
    }

    private void missing(String key) {
        asked.field(key);
        Optional<Location> below = path.isEmpty() ? reading.file().lineOfBody(key + ":") : Optional.empty();
        if (!has(key) && below.isPresent()) {
            reading.problems()
                    .add(
                            Rule.KEY_REQUIRED,
                            below.get(),
                            "“" + key + "” stands under the closing ---, where it counts as text",
                            "move it above that line");
        } else if (!has(key)) {
            reading.problems()
                    .add(
                            Rule.KEY_REQUIRED,
                            mapping.at(),
                            "“" + key + "” is missing" + inside(" from "),
                            "add a line " + key + ": …");
        }
    }

    /** Plain text on one line. */
    Optional<String> text(String key) {
        return read(key, Form.TEXT);
    }

    /** Text of at most so many characters (code points). */
    Optional<String> text(String key, int limit) {
        return read(key, Form.text(key, limit));
    }

    /** A scalar in a form. */
    <T> Optional<T> read(String key, Form<T> form) {
        return read(key, form.shape(), form.reader());
    }

    /** A scalar in a form, read in a way of its own. */
    <T> Optional<T> read(String key, Shape shape, Form.Reader<T> reader) {
        asked.field(key, shape);
        return value(key).flatMap(value -> scalar(key, key, value, Form.bounded(key, shape, reader)));
    }

    /** A list of scalars, or a single one in its place. */
    <T> List<T> list(String key, Form<T> form) {
        asked.field(key, new Shape.Many(form.shape()));
        List<T> list = new ArrayList<>();
        List<Value> values = values(key);
        for (int i = 0; i < values.size(); i++) {
            scalar(key, key + "[" + i + "]", values.get(i), Form.bounded(key, form.shape(), form.reader()))
                    .ifPresent(list::add);
        }
        return List.copyOf(list);
    }

    List<String> texts(String key) {
        return list(key, Form.TEXT);
    }

    List<String> ids(String key) {
        return list(key, Form.ID);
    }

    Optional<String> id(String key) {
        return read(key, Form.ID);
    }

    Optional<FuzzyDate> date(String key) {
        return read(key, Form.DATE.shape(), text -> {
            FuzzyDate date = DateReader.read(text);
            NegativeYears.warn(this, key, text);
            return date;
        });
    }

    Optional<LocalMoment> moment(String key) {
        return read(key, Form.MOMENT);
    }

    /** Who speaks: an id, or words. */
    Optional<Speaker> speaker(String key) {
        return read(key, Form.SPEAKER);
    }

    boolean flag(String key) {
        return read(key, Form.flag(key)).orElse(false);
    }

    Optional<BigDecimal> number(String key) {
        return read(key, Form.DECIMAL);
    }

    /** One of a fixed list of words; {@code more than} stands for MORE_THAN, {@code state-media} for STATE_MEDIA. */
    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type, String separator) {
        return read(key, Form.oneOf(key, type, separator));
    }

    /** The IANA name of a time zone. */
    Optional<String> zone() {
        return read("zone", Form.ZONE);
    }

    /** Old addresses of an entry. */
    List<String> aliases() {
        return list("aliases", Form.OLD_ADDRESS);
    }

    /** Languages of editions, as BCP 47 tags. */
    List<String> languages(String key) {
        return list(key, Form.LANGUAGE);
    }

    /** One language that the interface speaks. */
    Optional<String> language(String key) {
        return read(key, Form.SPOKEN);
    }

    /** An address on the web. */
    Optional<String> address(String key) {
        return read(key, Form.ADDRESS);
    }

    /** Nested mappings: a list, or a single one in its place. */
    List<Fields> items(String key) {
        List<Fields> items = new ArrayList<>();
        List<Value> values = nestedValues(key);
        for (int i = 0; i < values.size(); i++) {
            String name = key + "[" + i + "]";
            if (values.get(i) instanceof Value.Mapping item) {
                items.add(nested(item, name, asked.inside(key, Shape.Many::new)));
            } else {
                noFields(key, values.get(i));
            }
        }
        return items;
    }

    private List<Value> values(String key) {
        return all(value(key));
    }

    private List<Value> nestedValues(String key) {
        return all(nestedValue(key));
    }

    private static List<Value> all(Optional<Value> given) {
        return given.map(value -> value instanceof Value.Items items ? items.values() : List.of(value))
                .orElse(List.of());
    }

    /** A list, or a single value in its place, of words or mappings. */
    <T> List<T> either(String key, Form<T> word, Function<Fields, T> mapping) {
        List<T> list = new ArrayList<>();
        List<Value> values = nestedValues(key);
        for (int i = 0; i < values.size(); i++) {
            String name = key + "[" + i + "]";
            if (values.get(i) instanceof Value.Mapping item) {
                Asked inside =
                        asked.inside(key, fields -> new Shape.Many(new Shape.Either(List.of(word.shape(), fields))));
                list.add(mapping.apply(nested(item, name, inside)));
            } else {
                scalar(key, name, values.get(i), Form.bounded(key, word.shape(), word.reader()))
                        .ifPresent(list::add);
            }
        }
        return List.copyOf(list);
    }

    /** One nested mapping. */
    Optional<Fields> fields(String key) {
        return nestedValue(key).flatMap(value -> {
            if (value instanceof Value.Mapping inner) {
                return Optional.of(nested(inner, key, asked.inside(key, UnaryOperator.identity())));
            }
            noFields(key, value);
            return Optional.empty();
        });
    }

    private void noFields(String key, Value value) {
        if (value instanceof Value.Unclear) {
            return;
        }
        boolean empty = value instanceof Value.Text text && text.text().isBlank();
        reading.problems()
                .add(
                        Rule.VALUE_SHAPE,
                        value.at(),
                        empty ? "“" + key + "” is empty" : "“" + key + "” needs fields here",
                        empty ? "write its fields, or delete the line" : "write each as key: value");
    }

    private Fields nested(Value.Mapping inner, String name, Asked inside) {
        reading.places().put(path + name, inner.at());
        return new Fields(inner, path + name + ".", reading, inside);
    }

    /** All keys as typed, each with its text; for mappings whose keys are free. */
    Map<String, String> textByKey() {
        Map<String, String> texts = new LinkedHashMap<>();
        keys().forEach(key -> text(key).ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    /** All keys as typed, where they are free. */
    Stream<String> keys() {
        return reading.describes()
                ? Stream.of(Shape.ANY_KEY)
                : mapping.fields().stream().map(Value.Field::key);
    }

    /** All keys as typed; to whoever wants to know which there are, all that are known. */
    Stream<String> keys(List<String> known) {
        return reading.describes() ? known.stream() : keys();
    }

    /** Reports every key that nobody asked for. */
    void refuseOthers() {
        for (Value.Field field : others()) {
            UnknownKey unknown = new UnknownKey(
                    field.key(),
                    asked.keys(),
                    !path.isEmpty(),
                    Shapes.of(reading.file().kind()));
            reading.problems()
                    .add(
                            Rule.KEY_UNKNOWN,
                            field.at(),
                            "“" + field.key() + "” is not a field" + inside(" of "),
                            unknown.hint());
        }
    }

    /** The keys that nobody asked for. */
    List<Value.Field> others() {
        return mapping.fields().stream()
                .filter(field -> !asked.contains(field.key()))
                .toList();
    }

    /** The keys that can stand here. */
    Set<String> asked() {
        return Collections.unmodifiableSet(asked.keys());
    }

    private Optional<Value> value(String key) {
        asked.field(key);
        Optional<Value> value = mapping.field(key).map(Value.Field::value);
        value.ifPresent(found -> reading.places().put(path + key, found.at()));
        return value;
    }

    /** What should be a mapping, or a list of some; a parser that describes itself gets an empty one. */
    private Optional<Value> nestedValue(String key) {
        Optional<Value> value = value(key);
        return reading.describes() ? Optional.of(Value.Mapping.EMPTY) : value;
    }

    private <T> Optional<T> scalar(String key, String name, Value value, Form.Reader<T> reader) {
        reading.places().put(path + name, value.at());
        if (value instanceof Value.Unclear) {
            return Optional.empty();
        }
        try {
            if (!(value instanceof Value.Text text)) {
                String not = value instanceof Value.Items ? "not a list" : "not fields";
                throw new Mistake(Rule.VALUE_SHAPE, "“" + key + "” takes a single value, " + not, single(value));
            }
            if (text.text().isBlank()) {
                throw new Mistake(Rule.VALUE_SHAPE, "“" + key + "” is empty", "write a value, or delete the line");
            }
            T read = reader.read(text.text().strip());
            reading.keep(path + name, text);
            return Optional.of(read);
        } catch (Mistake mistake) {
            Problem problem = Problem.of(mistake.rule(), value.at(), mistake.message(), mistake.hint());
            reading.problems()
                    .add(mistake.instead()
                            .map(instead -> problem.settledBy(new Edit(value.at(), typed(value), instead)))
                            .orElse(problem));
            return Optional.empty();
        }
    }

    /** EDTF writes ranges in brackets, which make a list in YAML. */
    private static String single(Value value) {
        if (!(value instanceof Value.Items items)) {
            return "write it on the same line, in quotes if it holds a colon";
        }
        return items.values().size() == 1 && items.values().get(0) instanceof Value.Text text
                ? "write it without brackets: " + text.text()
                : "write one, on the same line";
    }

    private static String typed(Value value) {
        return value instanceof Value.Text text ? text.text().strip() : "";
    }

    /** Where this mapping stands, as an editor counts. */
    private String inside(String preposition) {
        if (path.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (String part : path.split("\\.")) {
            int bracket = part.endsWith("]") ? part.lastIndexOf('[') : -1;
            parts.add(
                    bracket < 0
                            ? part
                            : part.substring(0, bracket) + " (item "
                                    + (Integer.parseInt(part.substring(bracket + 1, part.length() - 1)) + 1) + ")");
        }
        return preposition + String.join(", ", parts);
    }
}
