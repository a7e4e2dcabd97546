package org.dateline.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.CalendarDate;
import org.dateline.model.Certainty;
import org.dateline.model.FuzzyDate;

/** Dates, hours, numbers and phrases in one language: patterns from its bundle, names and digits from CLDR. */
final class Phrases {

    private static final List<String> GMT = List.of("UTC", "GMT", "Etc/UTC", "Etc/GMT");

    /** The first day of the Gregorian calendar. */
    private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

    private static final long MILLISECONDS_A_DAY = 86_400_000L;

    private final Bundle bundle;
    private final Map<Pattern, SimpleDateFormat> formats = new EnumMap<>(Pattern.class);

    Phrases(Bundle bundle) {
        this.bundle = bundle;
        for (Pattern pattern : Pattern.values()) {
            formats.put(pattern, format(bundle.phrase("pattern." + pattern.key), bundle.locale()));
        }
    }

    /** How a day is written. */
    enum Pattern {
        WEEKDAY_DAY_MONTH_YEAR("weekdayDayMonthYear"),
        WEEKDAY_DAY_MONTH("weekdayDayMonth"),
        DAY_MONTH_YEAR("dayMonthYear"),
        DAY_MONTH("dayMonth"),
        SHORT_DAY("shortDay"),
        SHORT_DAY_YEAR("shortDayYear"),
        WEEKDAY_SHORT("shortWeekday"),
        SHORT_DAY_MONTH("shortDayMonth"),
        SHORT_DAY_MONTH_YEAR("shortDayMonthYear"),
        MONTH("month"),
        SHORT_MONTH("shortMonth"),
        MONTH_YEAR("monthYear"),
        SHORT_MONTH_YEAR("shortMonthYear"),
        DAY("day");

        private final String key;

        /** Whether it names the year. */
        private final boolean year;

        Pattern(String key) {
            this.key = key;
            this.year = key.endsWith("ear");
        }
    }

    /** Which of the patterns a text uses, and whether it may leave the year out. */
    record Style(Pattern day, Pattern dayInYear, Pattern month, Pattern monthInYear, Optional<Integer> knownYear) {

        /** "30 November 2024", "November 2024". */
        static final Style FULL = new Style(
                Pattern.DAY_MONTH_YEAR, Pattern.DAY_MONTH, Pattern.MONTH_YEAR, Pattern.MONTH, Optional.empty());

        /** "30 Nov 2024", "Nov 2024". */
        static final Style SHORT = new Style(
                Pattern.SHORT_DAY_MONTH_YEAR,
                Pattern.SHORT_DAY_MONTH,
                Pattern.SHORT_MONTH_YEAR,
                Pattern.SHORT_MONTH,
                Optional.empty());

        /** The same without the year, where that is a known one. */
        Style in(int year) {
            return new Style(day, dayInYear, month, monthInYear, Optional.of(year));
        }
    }

    ULocale locale() {
        return bundle.locale();
    }

    Map<String, String> words() {
        return bundle.words();
    }

    String phrase(String key) {
        return bundle.phrase(key);
    }

    String phrase(String key, Object... arguments) {
        return bundle.phrase(key, arguments);
    }

    /** The day; a year before 1000 with its era, since "44" alone reads as a day. */
    String day(Pattern pattern, LocalDate day) {
        SimpleDateFormat format =
                (SimpleDateFormat) Objects.requireNonNull(formats.get(pattern)).clone();
        String text = format.format(new Date(day.toEpochDay() * MILLISECONDS_A_DAY));
        return pattern.year ? inEra(day.getYear(), text) : text;
    }

    /** The same with its weekday, where that is certain: since the Gregorian calendar. */
    String weekday(Pattern pattern, Pattern without, LocalDate day) {
        return day(day.isBefore(GREGORIAN) ? without : pattern, day);
    }

    /** {@code 17:00}; 24 hours, in Latin digits. */
    static String hour(LocalTime hour) {
        return hour.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(bundle.locale());
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** The date inside a sentence: "30 November 2024", "some day between 27 and 30 November 2024", "since 2011". */
    String fuzzy(FuzzyDate date, Style style) {
        if (date instanceof FuzzyDate.Single single) {
            return point(single.date(), style);
        }
        if (date instanceof FuzzyDate.Lasting lasting) {
            return lasting.to()
                    .map(to -> span("date.lasted", lasting.from(), to, style))
                    .orElseGet(() -> phrase("date.since", point(lasting.from(), style)));
        }
        FuzzyDate.Between between = (FuzzyDate.Between) date;
        if (between.from().isPresent() && between.to().isPresent()) {
            boolean days = between.from().get().isDay() && between.to().get().isDay();
            return span(
                    days ? "date.someDayBetween" : "date.between",
                    between.from().get(),
                    between.to().get(),
                    style);
        }
        CalendarDate end = between.from().or(between::to).orElseThrow();
        String side = between.from().isPresent() ? "After" : "Before";
        return phrase((end.isDay() ? "date.onOr" : "date.inOr") + side, point(end, style));
    }

    /** Two dates in a phrase, with what they share said once: "27 and 30 November 2024", "500 to 449 BC". */
    String span(String phrase, CalendarDate from, CalendarDate to, Style style) {
        return phrase(phrase, beginning(from, to, style).orElseGet(() -> point(from, style)), point(to, style));
    }

    private Optional<String> beginning(CalendarDate from, CalendarDate to, Style style) {
        boolean sure = from.certainty() == Certainty.CERTAIN && to.certainty() == Certainty.CERTAIN;
        if (!sure || from.isDay() != to.isDay() || (from.month() == 0) != (to.month() == 0)) {
            return Optional.empty();
        }
        if (from.month() == 0) {
            boolean years = from.openDigits() == 0 && to.openDigits() == 0;
            return years && era(from.year()).equals(era(to.year()))
                    ? Optional.of(yearNumber(from.year()))
                    : Optional.empty();
        }
        if (from.year() != to.year()) {
            return Optional.empty();
        }
        Pattern ofDay = from.month() == to.month() ? Pattern.DAY : style.dayInYear();
        return Optional.of(day(from.isDay() ? ofDay : style.monthInYear(), from.earliest()));
    }

    /** One date: a day, a month or a year, with how sure it is. */
    String point(CalendarDate date, Style style) {
        String exact = date.isDay()
                ? day(dayPattern(date, style), date.earliest())
                : date.month() != 0
                        ? day(
                                style.month(),
                                YearMonth.of(date.year(), date.month()).atDay(1))
                        : year(date);
        return switch (date.certainty()) {
            case CERTAIN -> exact;
            case UNCERTAIN -> phrase("date.uncertain", exact);
            case APPROXIMATE -> phrase("date.about", exact);
            case UNCERTAIN_AND_APPROXIMATE -> phrase("date.uncertain", phrase("date.about", exact));
        };
    }

    private static Pattern dayPattern(CalendarDate date, Style style) {
        return style.knownYear().equals(Optional.of(date.year())) ? style.dayInYear() : style.day();
    }

    private String year(CalendarDate date) {
        if (date.openDigits() == 0) {
            return inEra(date.year(), yearNumber(date.year()));
        }
        int last = date.latest().getYear();
        return date.openDigits() == 1 && date.year() > 0
                ? inEra(date.year(), phrase("date.decade", yearNumber(date.year())))
                : phrase(
                        "date.century",
                        era(date.year()).equals(era(last))
                                ? yearNumber(date.year())
                                : inEra(date.year(), yearNumber(date.year())),
                        inEra(last, yearNumber(last)));
    }

    /** The year as people count it; a long one in groups of three digits. */
    private String yearNumber(int year) {
        int counted = year < 1 ? 1 - year : year;
        NumberFormat format = NumberFormat.getIntegerInstance(bundle.locale());
        format.setGroupingUsed(counted > 9999);
        return format.format(counted);
    }

    private String inEra(int year, String text) {
        return era(year).map(era -> phrase(era, text)).orElse(text);
    }

    /** How a year before 1000 says its era. */
    private static Optional<String> era(int year) {
        return year > 999 ? Optional.empty() : Optional.of(year < 1 ? "date.bc" : "date.ad");
    }

    /** The first letter in capital, as at the start of a line. */
    String capitalised(String text) {
        return UCharacter.toTitleCase(
                        bundle.locale(), text.substring(0, text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1)), null)
                + text.substring(text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1));
    }

    /** A label inside a sentence: its first letter small, unless the word is written in capitals. */
    String inSentence(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.codePointAt(label.offsetByCodePoints(0, 1)));
        return word
                ? UCharacter.toLowerCase(bundle.locale(), label.substring(0, label.offsetByCodePoints(0, 1)))
                        + label.substring(label.offsetByCodePoints(0, 1))
                : label;
    }

    /** {@code ltr} or {@code rtl}. */
    static String direction(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** What a language calls itself. */
    static String ownName(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }

    /** Whether its words are in a language. */
    boolean speaks(String language) {
        return ULocale.forLanguageTag(language)
                .getLanguage()
                .equals(bundle.locale().getLanguage());
    }

    /** The city that a zone is named after, as CLDR calls it; GMT for the zone that is named after none. */
    String city(String zone) {
        if (isGmt(zone)) {
            return phrase("gmt");
        }
        String name = TimeZoneNames.getInstance(bundle.locale()).getExemplarLocationName(zone);
        return Optional.ofNullable(name)
                .orElseGet(() -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
    }

    /** Several names in a sentence: "A, B and C". */
    String joined(List<String> names) {
        return ListFormatter.getInstance(bundle.locale()).format(names);
    }

    /** Several remarks beside each other. */
    String beside(List<String> remarks) {
        return String.join(phrase("beside") + " ", remarks);
    }

    /** Whether a zone is GMT itself under one of its names. */
    static boolean isGmt(String zone) {
        return GMT.contains(zone);
    }

    private static SimpleDateFormat format(String pattern, ULocale locale) {
        GregorianCalendar calendar =
                new GregorianCalendar(TimeZone.GMT_ZONE, locale.setKeywordValue("calendar", "gregorian"));
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setCalendar(calendar);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
