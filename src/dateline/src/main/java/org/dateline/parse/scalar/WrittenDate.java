package org.dateline.parse.scalar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words and numbers of a date that is written out: "Wednesday, 27th November 2024", "Nov. 27", "15 March 44 BC".
 *
 * @param numbers as typed, day before year
 */
public record WrittenDate(Optional<DayOfWeek> weekday, Optional<Month> month, List<String> numbers, Optional<Era> era) {

    /** Which way years are counted. */
    enum Era {
        BC,
        AD
    }

    private static final Pattern BC = Pattern.compile("(?<![a-z])b\\. ?c\\.(?: ?e\\.)?|(?<![a-z])bce?(?![a-z])");
    private static final Pattern AD = Pattern.compile("(?<![a-z])a\\. ?d\\.|(?<![a-z])(?:ad|ce)(?![a-z])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern FILLER = Pattern.compile("(?<![a-z])(?:the|of|on|in)(?![a-z])");
    private static final Pattern ORDINAL = Pattern.compile("(?<=[0-9])(?:st|nd|rd|th)(?![a-z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,./-]+");
    private static final Pattern CUT_OFF = Pattern.compile("^[-/.]|[-/]$|\\.\\.");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** The parts; empty where any word is none of a date. */
    public static Optional<WrittenDate> of(String text) {
        if (CUT_OFF.matcher(text).find()) {
            return Optional.empty();
        }
        String lower = THOUSANDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        lower = AD.matcher(BC.matcher(lower).replaceAll(" bc ")).replaceAll(" ad ");
        lower = ORDINAL.matcher(FILLER.matcher(lower).replaceAll(" ")).replaceAll("");
        WrittenDate date = new WrittenDate(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        for (String word : BETWEEN_WORDS.split(lower.strip(), -1)) {
            Optional<WrittenDate> more = word.isEmpty() ? Optional.of(date) : date.with(word);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            date = more.get();
        }
        return Optional.of(date);
    }

    private Optional<WrittenDate> with(String word) {
        if (NUMBER.matcher(word).matches()) {
            List<String> all = new ArrayList<>(numbers);
            all.add(word);
            return Optional.of(new WrittenDate(weekday, month, List.copyOf(all), era));
        }
        Optional<Month> name = named(word, Month.values()).filter(known -> month.isEmpty());
        Optional<DayOfWeek> day = named(word, DayOfWeek.values()).filter(known -> weekday.isEmpty());
        Optional<Era> counted = Arrays.stream(Era.values())
                .filter(known ->
                        era.isEmpty() && known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        return name.isEmpty() && day.isEmpty() && counted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WrittenDate(day.or(() -> weekday), name.or(() -> month), numbers, counted.or(() -> era)));
    }

    /** A name in full or shortened to three letters or more. */
    private static <E extends Enum<E>> Optional<E> named(String word, E[] names) {
        return Arrays.stream(names)
                .filter(name -> word.length() > 2
                        && name.name().startsWith(word.equals("weds") ? "WED" : word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** What this leaves out, taken from the other end of a range: "27" before "30 November 2024". */
    WrittenDate filledFrom(WrittenDate other) {
        List<String> all = new ArrayList<>(numbers);
        boolean bareYears = month.isEmpty() && other.month.isEmpty();
        if (year().isEmpty() && !bareYears) {
            other.year().ifPresent(all::add);
        }
        return new WrittenDate(weekday, month.or(other::month), List.copyOf(all), era.or(other::era));
    }

    /** The year as typed: the number of four digits, or the one that an era goes with. */
    private Optional<String> year() {
        return numbers.isEmpty()
                ? Optional.empty()
                : era.isPresent()
                        ? Optional.of(numbers.get(numbers.size() - 1))
                        : numbers.stream()
                                .filter(number -> number.length() == 4)
                                .findFirst();
    }

    /** The day as typed: what is no year. */
    private List<String> days() {
        List<String> days = new ArrayList<>(numbers);
        year().ifPresent(days::remove);
        return days;
    }

    /** The month, or its day as "11-27", where only the year is wanting. */
    Optional<String> withoutYear() {
        List<String> days = days();
        boolean wanting = year().isEmpty() && days.size() < 2 && days.stream().allMatch(day -> day.length() < 3);
        return month.filter(known -> wanting)
                .map(known -> String.format(Locale.ROOT, "%02d", known.getValue())
                        + days.stream()
                                .map(day -> String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)))
                                .collect(Collectors.joining()));
    }

    /** The date in the subset, whether or not there is such a day. */
    Optional<String> form() {
        List<String> days = days();
        boolean readable = (month.isPresent() || era.isPresent() || weekday.isEmpty())
                && days.size() <= (month.isPresent() ? 1 : 0)
                && days.stream().allMatch(day -> day.length() < 3);
        return readable ? year().flatMap(year -> form(Integer.parseInt(year), days)) : Optional.empty();
    }

    private Optional<String> form(int typed, List<String> days) {
        boolean before = era.equals(Optional.of(Era.BC));
        if (typed == 0 || month.isEmpty() && before) {
            return typed == 0 ? Optional.empty() : Optional.of(typed + " BC");
        }
        int year = before ? 1 - typed : typed;
        if (year > 9999 || year < -9999) {
            return Optional.empty();
        }
        StringBuilder form = new StringBuilder(String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year));
        month.ifPresent(known -> form.append(String.format(Locale.ROOT, "-%02d", known.getValue())));
        days.forEach(day -> form.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(day))));
        return Optional.of(form.toString());
    }
}
