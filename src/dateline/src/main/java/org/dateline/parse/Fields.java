package org.dateline.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Languages;
import org.dateline.model.LocalMoment;
import org.dateline.model.Speaker;
import org.dateline.problem.Edit;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.Value;
import org.dateline.zone.Zones;

/**
 * The fields of one mapping, asked for by name. A key that nobody asked for is unknown; a value that does not fit is a
 * problem and reads as absent.
 */
final class Fields {

    /** Digits, grouped by commas or not, at most fifteen before the point and six behind. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(,[0-9]{3}){1,4})(\\.[0-9]{1,6})?");

    /** Makes something of a scalar. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text) throws Mistake;
    }

    private final Value.Mapping mapping;
    private final String path;
    private final Reading reading;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param path of this mapping inside the file, empty for the outermost
     */
    Fields(Value.Mapping mapping, String path, Reading reading) {
        this.mapping = mapping;
        this.path = path;
        this.reading = reading;
    }

    /** The place of a field's value, or of the mapping where it is not written. */
    Location at(String key) {
        return mapping.field(key).map(field -> field.value().at()).orElse(mapping.at());
    }

    boolean has(String key) {
        return mapping.field(key).isPresent();
    }

    void report(Rule rule, String key, String message, String hint) {
        reading.problems().add(rule, at(key), message, hint);
    }

    /** Reports that a required key is missing. */
    void require(String... keys) {
        for (String key : keys) {
            asked.add(key);
            if (!has(key)) {
                reading.problems()
                        .add(
                                Rule.KEY_REQUIRED,
                                mapping.at(),
                                "“" + key + "” is missing" + inside(" from "),
                                "add a line " + key + ": …");
            }
        }
    }

    /** Plain text on one line. */
    Optional<String> text(String key) {
        return read(key, text -> text);
    }

    /** Text that is required: empty where it is missing, which is a problem. */
    String required(String key) {
        require(key);
        return text(key).orElse("");
    }

    /** Text of at most so many characters (code points). */
    Optional<String> text(String key, int limit) {
        return read(key, text -> {
            int length = text.codePointCount(0, text.length());
            if (length > limit) {
                throw new Mistake(
                        Rule.VALUE_TOO_LONG,
                        "“" + key + "” has " + length + " characters; at most " + limit + " are allowed",
                        "shorten it");
            }
            return text;
        });
    }

    /** What a reader makes of a scalar. */
    <T> Optional<T> read(String key, Reader<T> reader) {
        return value(key).flatMap(value -> scalar(key, key, value, reader));
    }

    /** A list of scalars, or a single one in its place. */
    <T> List<T> list(String key, Reader<T> reader) {
        List<T> list = new ArrayList<>();
        List<Value> values = values(key);
        for (int i = 0; i < values.size(); i++) {
            scalar(key, key + "[" + i + "]", values.get(i), reader).ifPresent(list::add);
        }
        return List.copyOf(list);
    }

    List<String> texts(String key) {
        return list(key, text -> text);
    }

    List<String> ids(String key) {
        return list(key, Ids::read);
    }

    Optional<String> id(String key) {
        return read(key, Ids::read);
    }

    Optional<FuzzyDate> date(String key) {
        return read(key, DateReader::read);
    }

    Optional<LocalMoment> moment(String key) {
        return read(key, TimeReader::moment);
    }

    /** Who speaks: an id, or words. */
    Optional<Speaker> speaker(String key) {
        return read(key, text -> Ids.isId(text) ? new Speaker.Known(text) : new Speaker.Named(text));
    }

    boolean flag(String key) {
        return read(key, text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw new Mistake(
                                Rule.VALUE_NOT_LISTED, "“" + key + "” is “" + text + "”", "write true or false");
                })
                .orElse(false);
    }

    Optional<BigDecimal> number(String key) {
        return read(key, text -> {
            if (!NUMBER.matcher(text).matches()) {
                throw new Mistake(
                        Rule.VALUE_NUMBER, "“" + text + "” is not a number", "write digits only, for example 300");
            }
            return new BigDecimal(text.replace(",", ""));
        });
    }

    /** One of a fixed list of words; {@code more than} stands for MORE_THAN, {@code state-media} for STATE_MEDIA. */
    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type, String separator) {
        List<E> constants = List.of(type.getEnumConstants());
        return read(key, text -> {
            for (E constant : constants) {
                if (word(constant, separator).equals(text)) {
                    return constant;
                }
            }
            List<String> words = constants.stream()
                    .map(constant -> word(constant, separator))
                    .toList();
            throw new Mistake(
                    Rule.VALUE_NOT_LISTED,
                    "“" + key + "” cannot be “" + text + "”",
                    Nearest.hint(text, words, "write one of: " + String.join(", ", words)));
        });
    }

    /** The IANA name of a time zone. */
    Optional<String> zone() {
        return read("zone", id -> {
            if (!Zones.exists(id)) {
                throw new Mistake(
                        Rule.TIME_ZONE,
                        "There is no time zone “" + id + "”",
                        Nearest.hint(id, Zones.ids(), "write its IANA name, for example Asia/Damascus"));
            }
            return id;
        });
    }

    /** Old addresses of an entry. */
    List<String> aliases() {
        return list("aliases", Links::old);
    }

    /** Languages that the interface speaks, as BCP 47 tags. */
    List<String> languages(String key) {
        return list(key, tag -> {
            if (!Languages.speaks(tag)) {
                throw new Mistake(
                        Rule.VALUE_NOT_LISTED,
                        "The interface does not speak “" + tag + "”",
                        "write one of: " + String.join(", ", Languages.SPOKEN));
            }
            return tag;
        });
    }

    /** One language that the interface speaks. */
    Optional<String> language(String key) {
        return languages(key).stream().findFirst();
    }

    /** An address on the web. */
    Optional<String> address(String key) {
        return read(key, Links::external);
    }

    /** Nested mappings: a list, or a single one in its place. */
    List<Fields> items(String key) {
        List<Fields> items = new ArrayList<>();
        List<Value> values = values(key);
        for (int i = 0; i < values.size(); i++) {
            String name = key + "[" + i + "]";
            if (values.get(i) instanceof Value.Mapping item) {
                items.add(nested(item, name));
            } else {
                reading.problems()
                        .add(
                                Rule.VALUE_SHAPE,
                                values.get(i).at(),
                                "“" + key + "” needs fields here",
                                "write each as key: value");
            }
        }
        return items;
    }

    private List<Value> values(String key) {
        return value(key)
                .map(value -> value instanceof Value.Items items ? items.values() : List.of(value))
                .orElse(List.of());
    }

    /** A list, or a single value in its place, of words or mappings. */
    <T> List<T> either(String key, Reader<T> word, Function<Fields, T> mapping) {
        List<T> list = new ArrayList<>();
        List<Value> values = values(key);
        for (int i = 0; i < values.size(); i++) {
            String name = key + "[" + i + "]";
            if (values.get(i) instanceof Value.Mapping item) {
                list.add(mapping.apply(nested(item, name)));
            } else {
                scalar(key, name, values.get(i), word).ifPresent(list::add);
            }
        }
        return List.copyOf(list);
    }

    /** One nested mapping. */
    Optional<Fields> fields(String key) {
        return value(key).flatMap(value -> {
            if (value instanceof Value.Mapping inner) {
                return Optional.of(nested(inner, key));
            }
            reading.problems()
                    .add(Rule.VALUE_SHAPE, value.at(), "“" + key + "” needs fields", "write each as key: value");
            return Optional.empty();
        });
    }

    /** The mapping at a name, as fields. */
    Fields nested(Value.Mapping inner, String name) {
        reading.places().put(path + name, inner.at());
        return new Fields(inner, path + name + ".", reading);
    }

    /** All keys as typed, each with its text; for mappings whose keys are free. */
    Map<String, String> textByKey() {
        Map<String, String> texts = new LinkedHashMap<>();
        keys().forEach(key -> text(key).ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    Stream<String> keys() {
        return mapping.fields().stream().map(Value.Field::key);
    }

    /** Reports every key that nobody asked for. */
    void refuseOthers() {
        for (Value.Field field : mapping.fields()) {
            if (!asked.contains(field.key())) {
                reading.problems()
                        .add(
                                Rule.KEY_UNKNOWN,
                                field.at(),
                                "“" + field.key() + "” is not a field" + inside(" of "),
                                Nearest.hint(field.key(), asked, "the fields are: " + String.join(", ", asked)));
            }
        }
    }

    static String word(Enum<?> constant, String separator) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", separator);
    }

    private Optional<Value> value(String key) {
        asked.add(key);
        Optional<Value> value = mapping.field(key).map(Value.Field::value);
        value.ifPresent(found -> reading.places().put(path + key, found.at()));
        return value;
    }

    private <T> Optional<T> scalar(String key, String name, Value value, Reader<T> reader) {
        reading.places().put(path + name, value.at());
        try {
            if (!(value instanceof Value.Text text)) {
                throw new Mistake(Rule.VALUE_SHAPE, "“" + key + "” takes a single value", "write it on the same line");
            }
            if (text.text().isBlank()) {
                throw new Mistake(Rule.VALUE_SHAPE, "“" + key + "” is empty", "write a value, or delete the line");
            }
            return Optional.of(reader.read(text.text().strip()));
        } catch (Mistake mistake) {
            Problem problem = Problem.of(mistake.rule(), value.at(), mistake.message(), mistake.hint());
            reading.problems()
                    .add(mistake.instead()
                            .map(instead -> problem.settledBy(new Edit(value.at(), typed(value), instead)))
                            .orElse(problem));
            return Optional.empty();
        }
    }

    private static String typed(Value value) {
        return value instanceof Value.Text text ? text.text().strip() : "";
    }

    private String inside(String preposition) {
        return path.isEmpty() ? "" : preposition + path.substring(0, path.length() - 1);
    }
}
