package org.dateline.parse.scalar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Rule;

/** Reads the number of a figure, and knows what editors type in its place. */
public final class Numbers {

    /** Digits, grouped by commas or not, at most fifteen before the point and six behind. */
    public static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(,[0-9]{3}){1,4})(\\.[0-9]{1,6})?");

    private static final String DIGITS = "([0-9][0-9.,]*)";

    /** A form that is no number, and what to type instead of it. */
    private record Typed(Pattern pattern, Function<MatchResult, String> hint) {

        Typed(String pattern, Function<MatchResult, String> hint) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), hint);
        }
    }

    /** The first that fits is the one that was meant. */
    private static final List<Typed> TYPED = List.of(
            new Typed("[0-9]{1,3},[0-9]{1,2}", found -> {
                String typed = found.group();
                return "write " + typed.replace(',', '.') + ", or " + typed.replace(",", "")
                        + "; a comma parts thousands only";
            }),
            new Typed("(?:more than|over|above|>) ?" + DIGITS, Numbers::qualified),
            new Typed(DIGITS + " ?\\+", found -> qualified("min", found.group(1), "at least")),
            new Typed("(?:at least) ?" + DIGITS, found -> qualified("min", found.group(1), "at least")),
            new Typed("(?:up to) ?" + DIGITS, found -> qualified("max", found.group(1), "up to")),
            new Typed(
                    "(?:fewer than|less than|under|<) ?" + DIGITS,
                    found -> qualified("max", found.group(1), "fewer than")),
            new Typed(
                    "(?:about|around|some|nearly|almost|approx\\.?|circa|c\\.|ca\\.|~) ?" + DIGITS + "~?",
                    found -> qualified("value", found.group(1), "about")),
            new Typed(DIGITS + "~", found -> qualified("value", found.group(1), "about")),
            new Typed(
                    DIGITS + " ?(?:-|–|—|to|\\.\\.) ?" + DIGITS,
                    found -> "write min: " + found.group(1) + " and max: " + found.group(2)),
            new Typed(
                    DIGITS + "(?: ?[%°€$£].*| \\p{L}.*)",
                    found -> "write " + found.group(1) + "; what is counted stands in label and unit"),
            new Typed("\\p{L}[\\p{L} '’-]*", found -> "write vague: " + found.group() + ", or the number in digits"));

    private static final Pattern LARGE = Pattern.compile(
            "([0-9]{1,3}(?:\\.[0-9]{1,3})?) ?(thousand|million|billion|k|m|bn)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTS_OR_SPACES =
            Pattern.compile("[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3}){2,}|(?:[ '’_\u00A0\u202F][0-9]{3})+)");

    private Numbers() {}

    public static BigDecimal read(String text) throws Mistake {
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        Optional<String> meant = latin(text).or(() -> large(text)).or(() -> ungrouped(text));
        String hint = meant.map(number -> "write " + number)
                .or(() -> TYPED.stream()
                        .flatMap(form -> matched(form, text).stream())
                        .findFirst())
                .orElse("write digits only, for example 300");
        throw new Mistake(Rule.VALUE_NUMBER, "“" + text + "” is not a number", hint, meant);
    }

    private static Optional<String> matched(Typed form, String text) {
        Matcher matcher = form.pattern().matcher(text);
        return matcher.matches() ? Optional.of(form.hint().apply(matcher.toMatchResult())) : Optional.empty();
    }

    private static String qualified(MatchResult found) {
        return qualified("min", found.group(1), "more than");
    }

    private static String qualified(String key, String number, String qualifier) {
        return "write " + key + ": " + number + " and qualifier: " + qualifier;
    }

    /** The same in the digits 0 to 9, where it was typed in those of another script. */
    private static Optional<String> latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = c > 127 && Character.isDigit(c) ? Character.digit(c, 10) : -1;
            latin.appendCodePoint(digit >= 0 ? '0' + digit : c == '٫' ? '.' : c == '٬' ? ',' : c == '−' ? '-' : c);
        });
        return Optional.of(latin.toString())
                .filter(number -> !number.equals(text) && NUMBER.matcher(number).matches());
    }

    /** {@code 1.5 million} is 1500000. */
    private static Optional<String> large(String text) {
        Matcher matcher = LARGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int zeros = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "thousand", "k" -> 3;
            case "million", "m" -> 6;
            default -> 9;
        };
        BigDecimal number = new BigDecimal(matcher.group(1)).movePointRight(zeros);
        return Optional.of(number.setScale(0).toPlainString());
    }

    /** {@code 1.234.567} and {@code 1 234 567} are 1234567. */
    private static Optional<String> ungrouped(String text) {
        return DOTS_OR_SPACES.matcher(text).matches() ? Optional.of(text.replaceAll("[^0-9]", "")) : Optional.empty();
    }
}
