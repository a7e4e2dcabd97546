package org.dateline.parse.scalar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Rule;

/** A day with its hour as editors type them: "30 November 2024, 5pm". */
final class EditorsMoment {

    private static final Pattern OFFSET = Pattern.compile("(.+?) ?(Z|GMT|UTC|[+-][0-9]{1,2}(?::?[0-9]{2})?)");
    private static final Pattern PARTS =
            Pattern.compile("(.+?)(?:,| at)?(?:T| )([0-9:.h]+(?: ?[ap]\\.? ?m\\.?)?|noon)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private EditorsMoment() {}

    /** What is wrong with it, where it is a day, with an hour or without; otherwise empty. */
    static Optional<Mistake> mistake(String text) {
        String plain = Typography.plain(text);
        Matcher offset = OFFSET.matcher(plain);
        List<String> whole = readings(plain, "");
        List<String> readings =
                whole.isEmpty() && offset.matches() ? readings(offset.group(1), padded(offset.group(2))) : whole;
        return advice(readings)
                .map(advice ->
                        new Mistake(Rule.TIME_FORM, "“" + text + "” is not a moment", advice.hint(), advice.instead()))
                .or(() -> days(plain).stream()
                        .findFirst()
                        .map(day -> new Mistake(
                                Rule.TIME_FORM,
                                "“" + text + "” has no hour",
                                "write it too, as in " + day + "T23:59")));
    }

    /** What to type for a moment that need not be said to be in GMT; empty where it is none. */
    static Optional<Advice> inGreenwich(String text) {
        return advice(readings(Typography.plain(text).replaceFirst(" ?(?:Z|GMT|UTC)$", ""), ""));
    }

    private static Optional<Advice> advice(List<String> readings) {
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        readings.size() == 1
                                ? Advice.one(readings.get(0))
                                : Advice.say("write " + String.join(" or ", readings) + ", whichever it is"));
    }

    private static List<String> readings(String plain, String offset) {
        Matcher parts = PARTS.matcher(plain);
        return parts.matches()
                ? days(parts.group(1)).stream()
                        .flatMap(day ->
                                EditorsTime.readings(parts.group(2)).stream().map(hour -> day + "T" + hour + offset))
                        .toList()
                : List.of();
    }

    private static List<String> days(String text) {
        return EditorsDate.readings(text).stream()
                .filter(form -> DAY.matcher(form).matches() && DateAdvice.isDate(form))
                .toList();
    }

    private static String padded(String offset) {
        if (!offset.matches("[+-].*")) {
            return "Z";
        }
        String digits = offset.substring(1).replace(":", "");
        int hours = digits.length() < 3 ? digits.length() : digits.length() - 2;
        return String.format(
                Locale.ROOT,
                "%s%02d:%s",
                offset.charAt(0),
                Integer.parseInt(digits.substring(0, hours)),
                digits.length() < 3 ? "00" : digits.substring(hours));
    }
}
