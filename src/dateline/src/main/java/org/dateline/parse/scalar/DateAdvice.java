package org.dateline.parse.scalar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.problem.Rule;

/** Names the form of the subset that is nearest to what was typed as a date. */
final class DateAdvice {

    private static final Advice FORMS =
            Advice.say("write a date such as 2024-11-30, 2024-11, 2024, or 2024-11-27..2024-11-30");
    private static final Pattern ABOUT = ignoringCase(
            "(?:c\\.? ?(?=[0-9])|(?:c\\.|ca\\.?|circa|about|around|approximately|approx\\.?|roughly) ?|[~≈] ?)(.+)");
    private static final Pattern PERHAPS = ignoringCase("(?:(?:perhaps|possibly|probably|maybe) |\\? ?)(.+)");
    private static final Pattern BEHIND = Pattern.compile("(.+?) ?\\(?([?~%]{1,2})\\)?");
    private static final Pattern TIMED = ignoringCase("(.+?)(?:,| at)?(?:T| )"
            + "([0-9:.h]{1,8}(?: ?[ap]\\.? ?m\\.?)?|noon|midnight)(?: ?(?:Z|GMT|UTC|[+-][0-9:]+))?");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}");
    private static final Pattern RELATIVE =
            ignoringCase("(?:today|yesterday|tomorrow|tonight|last|next|this|earlier|later)(?: .*)?");
    private static final Pattern NO_YEAR = Pattern.compile("0 ?(?:BCE?|AD|CE)");

    private DateAdvice() {}

    /** What is wrong with a text that is no date of the subset. */
    static Mistake mistake(String text) {
        String plain = Typography.plain(text);
        try {
            Advice advice = DateReader.subset(plain).isPresent() ? Advice.one(plain) : advice(plain);
            boolean sound = advice.instead().isEmpty()
                    || DateReader.subset(advice.instead().get()).isPresent();
            Advice given = sound ? advice : FORMS;
            return new Mistake(Rule.DATE_FORM, "“" + text + "” is not a date", given.hint(), given.instead());
        } catch (Mistake impossible) {
            return impossible;
        }
    }

    static boolean isDate(String text) {
        try {
            return DateReader.subset(text).isPresent();
        } catch (Mistake impossible) {
            return false;
        }
    }

    /** What to type for a month that is none. */
    static String forMonth(String year, int month, Optional<String> day) {
        String twoDigits = String.format(Locale.ROOT, "%02d", month);
        if (day.isPresent()) {
            return EditorsDate.day(year, day.get(), twoDigits)
                    .map(swapped -> "write the month before the day, as in " + swapped)
                    .orElse("write the month as 01 to 12, before the day");
        }
        if (month == 0) {
            return "write " + year + " where the month is not known";
        }
        if (year.length() == 4 && month > Integer.parseInt(year.substring(2))) {
            String end = year.substring(0, 2) + twoDigits;
            return "write " + year + "/" + end + " for those years, or the month as 01 to 12";
        }
        return month > 20 && month < 25
                ? EditorsPeriod.months(EditorsPeriod.season(Integer.parseInt(year), month))
                        .hint()
                : "write the month as 01 to 12";
    }

    private static Advice advice(String plain) {
        return Stream.<Function<String, Optional<Advice>>>of(
                        DateAdvice::dashed,
                        DateAdvice::read,
                        DateAdvice::qualified,
                        EditorsRange::advice,
                        EditorsPeriod::advice,
                        DateAdvice::timed,
                        DateAdvice::lacking)
                .flatMap(kind -> kind.apply(plain).stream())
                .findFirst()
                .orElse(FORMS);
    }

    /** A day with long dashes, as phones set them. */
    private static Optional<Advice> dashed(String text) {
        return Optional.of(text.replace('–', '-'))
                .filter(hyphens -> hyphens.length() > 9 && !hyphens.equals(text) && isDate(hyphens))
                .map(Advice::one);
    }

    private static Optional<Advice> read(String text) {
        List<String> readings = EditorsDate.readings(text);
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        readings.size() > 1
                                ? Advice.say("write " + String.join(" or ", readings) + ", whichever it is")
                                : weekdayAgrees(text, readings.get(0)));
    }

    private static Advice weekdayAgrees(String text, String form) {
        return WrittenDate.of(text)
                .flatMap(WrittenDate::weekday)
                .filter(weekday -> form.length() == 10 && isDate(form))
                .map(weekday -> LocalDate.parse(form))
                .filter(day -> !Weekdays.agree(
                        day, WrittenDate.of(text).flatMap(WrittenDate::weekday).orElseThrow()))
                .map(day -> Advice.say(day + " is a " + Weekdays.name(day.getDayOfWeek())
                        + ": correct the weekday or the date, and write it as " + day))
                .orElse(Advice.one(form));
    }

    private static Optional<Advice> qualified(String text) {
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return EditorsDate.form(about.group(1)).map(form -> Advice.one(signed(form, "~")));
        }
        Matcher perhaps = PERHAPS.matcher(text);
        if (perhaps.matches()) {
            return EditorsDate.form(perhaps.group(1)).map(form -> Advice.one(signed(form, "?")));
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.matches()
                ? EditorsDate.form(behind.group(1)).map(form -> Advice.one(signed(form, behind.group(2))))
                : Optional.empty();
    }

    private static String signed(String form, String signs) {
        boolean has = form.matches(".*[?~%]");
        String all = has ? form.charAt(form.length() - 1) + signs : signs;
        String bare = has ? form.substring(0, form.length() - 1) : form;
        return bare + (all.chars().distinct().count() == 1 ? all.substring(0, 1) : "%");
    }

    /** A day with its hour. */
    private static Optional<Advice> timed(String text) {
        Matcher timed = TIMED.matcher(text);
        if (!timed.matches()) {
            return Optional.empty();
        }
        Optional<String> day = EditorsDate.form(timed.group(1)).filter(form -> form.length() == 10);
        String hour = EditorsTime.form(timed.group(2)).orElse("17:00, say");
        return day.map(form -> Advice.say("write date: " + form + " and, on a line of its own, time: " + hour));
    }

    /** A date that leaves something out. */
    private static Optional<Advice> lacking(String text) {
        Optional<WrittenDate> written = WrittenDate.of(text);
        Optional<Advice> year = written.flatMap(WrittenDate::withoutYear)
                .map(day -> Advice.say("write its year too, as in 2024-" + day));
        Optional<Advice> weekday = written.flatMap(WrittenDate::weekday)
                .map(day -> Advice.say("write the day itself, or " + Weekdays.name(day)
                        + " with reported: and the date of the report"));
        return year.or(() -> weekday).or(() -> number(text)).or(() -> words(text));
    }

    private static Optional<Advice> number(String text) {
        if (!text.matches("[0-9]{1,3}|[0-9]{5,6}")) {
            return Optional.empty();
        }
        return switch (text.length()) {
            case 5 -> Optional.of(Advice.say("write Y" + text + " for a year beyond 9999"));
            case 6 ->
                EditorsDate.form(text.substring(0, 4) + "-" + text.substring(4))
                        .map(month -> Advice.say("write " + month));
            default ->
                Optional.of(Advice.say("write all four digits of the year, as in "
                        + String.format(Locale.ROOT, "%04d", Integer.parseInt(text)) + ", or " + text + " BC"));
        };
    }

    private static Optional<Advice> words(String text) {
        if (NO_YEAR.matcher(text).matches()) {
            return Optional.of(Advice.say("write 1 BC for the year before 1 AD; there was no year 0"));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return Optional.of(Advice.say("write the year with four digits and first, as in 2024-11-30"));
        }
        return RELATIVE.matcher(text).matches()
                ? Optional.of(Advice.say("write the day itself, as in 2024-11-30"))
                : Optional.empty();
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
