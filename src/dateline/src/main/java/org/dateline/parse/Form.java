package org.dateline.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.FuzzyDate;
import org.dateline.model.GmtCheck;
import org.dateline.model.Languages;
import org.dateline.model.LocalMoment;
import org.dateline.model.Speaker;
import org.dateline.model.WallTime;
import org.dateline.parse.scalar.DateReader;
import org.dateline.parse.scalar.Links;
import org.dateline.parse.scalar.Mistake;
import org.dateline.parse.scalar.Numbers;
import org.dateline.parse.scalar.TimeReader;
import org.dateline.problem.Nearest;
import org.dateline.problem.Rule;
import org.dateline.zone.Zones;

/**
 * A way to read a scalar.
 *
 * @param shape what it takes
 */
record Form<T>(Shape shape, Form.Reader<T> reader) {

    /** Makes something of a scalar. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text) throws Mistake;
    }

    /** Plain text on one line. */
    static final Form<String> TEXT = new Form<>(Shape.Scalar.of("text", true), text -> text);

    /** Any date of the subset. */
    static final Form<FuzzyDate> DATE = new Form<>(Shape.Scalar.of("date", DateReader.FORM, true), DateReader::read);

    /** One day without a qualifier. */
    static final Form<LocalDate> DAY = new Form<>(Shape.Scalar.of("day", DateReader.DAY_FORM, false), DateReader::day);

    /** An hour, or two. */
    static final Form<WallTime> TIME = new Form<>(Shape.Scalar.of("time", TimeReader.FORM, true), TimeReader::wallTime);

    /** An hour in Greenwich, with its date where that differs. */
    static final Form<GmtCheck> GMT =
            new Form<>(Shape.Scalar.of("GMT time", TimeReader.GMT_FORM, true), TimeReader::gmt);

    /** A day and an hour. */
    static final Form<LocalMoment> MOMENT =
            new Form<>(Shape.Scalar.of("moment", TimeReader.MOMENT.pattern(), false), TimeReader::moment);

    /** A reference to an entry, a claim or a figure. */
    static final Form<String> ID = new Form<>(Shape.Scalar.of("id", Ids.ID.pattern(), true), Ids::read);

    /** Who speaks: an id, or words. */
    static final Form<Speaker> SPEAKER = new Form<>(
            Shape.Scalar.of("id or words", true),
            text -> Ids.isId(text) ? new Speaker.Known(text) : new Speaker.Named(text));

    /** An address on the web. */
    static final Form<String> ADDRESS =
            new Form<>(Shape.Scalar.of("address", Links.ALLOWED.pattern(), false), Links::external);

    /** An old address of an entry. */
    static final Form<String> OLD_ADDRESS =
            new Form<>(Shape.Scalar.of("old address", Links.OLD_FORM, true), Links::old);

    /** The IANA name of a time zone. */
    static final Form<String> ZONE = new Form<>(Shape.Scalar.of("time zone", false), Form::zone);

    /** A language that the interface speaks, as a BCP 47 tag. */
    static final Form<String> SPOKEN = new Form<>(Shape.Scalar.of("language", false), Form::spoken);

    /** The language of an edition, as a BCP 47 tag. */
    static final Form<String> LANGUAGE =
            new Form<>(Shape.Scalar.of("language", Languages.TAG.pattern(), false), Form::language);

    /** A number. */
    static final Form<BigDecimal> DECIMAL =
            new Form<>(new Shape.Number(Numbers.NUMBER.pattern(), OptionalInt.empty()), Numbers::read);

    /** Degrees from nought, so many at most, which is for the parser to check. */
    static Form<BigDecimal> degrees(int limit) {
        return new Form<>(new Shape.Number(Numbers.NUMBER.pattern(), OptionalInt.of(limit)), Numbers::read);
    }

    /** In characters (code points): what no word, date or number needs, and what no address or text does. */
    private static final int LONGEST_WORD = 200;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_TEXT = 10_000;

    /** Reads what is of a length that makes sense: what is far too long is not looked into. */
    static <T> Reader<T> bounded(String key, Shape shape, Reader<T> reader) {
        int longest = longest(shape);
        return text -> {
            int length = text.length() > longest ? text.codePointCount(0, text.length()) : 0;
            if (length > longest) {
                throw new Mistake(
                        Rule.VALUE_TOO_LONG,
                        "“" + key + "” has " + length + " characters; at most " + longest + " are read",
                        "see whether a quote was never closed, or shorten it");
            }
            return reader.read(text);
        };
    }

    private static int longest(Shape shape) {
        if (!(shape instanceof Shape.Scalar scalar)) {
            return LONGEST_WORD;
        }
        return switch (scalar.form()) {
            case "text", "id or words" -> LONGEST_TEXT;
            case "address", "address of a site", "old address" -> LONGEST_ADDRESS;
            default -> LONGEST_WORD;
        };
    }

    /** Text of at most so many characters (code points). */
    static Form<String> text(String key, int limit) {
        Shape shape = new Shape.Scalar("text", Optional.empty(), OptionalInt.of(limit), true);
        return new Form<>(shape, text -> {
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

    static Form<Boolean> flag(String key) {
        return new Form<>(new Shape.Flag(true), text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new Mistake(Rule.VALUE_NOT_LISTED, "“" + key + "” is “" + text + "”", "write true or false");
        });
    }

    /** One of a fixed list of words; {@code more than} stands for MORE_THAN, {@code state-media} for STATE_MEDIA. */
    static <E extends Enum<E>> Form<E> oneOf(String key, Class<E> type, String separator) {
        List<E> constants = List.of(type.getEnumConstants());
        List<String> words =
                constants.stream().map(constant -> word(constant, separator)).toList();
        return new Form<>(new Shape.Words(words), text -> {
            int index = words.indexOf(text);
            if (index < 0) {
                throw new Mistake(
                        Rule.VALUE_NOT_LISTED,
                        "“" + key + "” cannot be “" + text + "”",
                        Nearest.hint(text, words, "write one of: " + String.join(", ", words)));
            }
            return constants.get(index);
        });
    }

    static String word(Enum<?> constant, String separator) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", separator);
    }

    private static String zone(String id) throws Mistake {
        if (!Zones.exists(id)) {
            throw new Mistake(
                    Rule.TIME_ZONE,
                    "There is no time zone “" + id + "”",
                    Nearest.hint(id, Zones.ids(), "write its IANA name, for example Asia/Damascus"));
        }
        return id;
    }

    private static String language(String tag) throws Mistake {
        if (!Languages.isTag(tag)) {
            throw new Mistake(
                    Rule.VALUE_NOT_LISTED,
                    "“" + tag + "” is not the tag of a language",
                    "write it as in ar, fr or pt-BR");
        }
        return tag;
    }

    private static String spoken(String tag) throws Mistake {
        if (!Languages.speaks(tag)) {
            throw new Mistake(
                    Rule.VALUE_NOT_LISTED,
                    "The interface does not speak “" + tag + "”",
                    "write one of: " + String.join(", ", Languages.spoken()));
        }
        return tag;
    }
}
