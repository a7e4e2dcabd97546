package org.dateline.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * Days and weeks that mean another one to every reader: "on Saturday", "yesterday", "last week". Not meant are weekdays
 * beside their date, any such day ("every Friday"), one that the text itself fixes ("the next Friday"), and names ("Black
 * Saturday", "the Sunday Gazette").
 *
 * @param anchor what they are counted from
 */
record RelativeDays(Anchor anchor) {

    private static final String START = "(?<![\\p{L}\\p{M}\\p{N}/–-])";
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}]|[-/–][\\p{L}\\p{N}])";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*|\\.)";

    private static final Pattern WEEKDAY = Pattern.compile(
            START + "((?:(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Bb]y|[Uu]ntil|[Ss]ince"
                    + "|[Bb]efore|[Aa]fter|[Ff]rom)\\s){0,3})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
                    + "(?:\\s(?:morning|afternoon|evening|night)(?:['’]s)?|['’]s)?" + END);

    private static final Pattern DAY = Pattern.compile(START
            + "(?:[Tt]he day before yesterday|[Tt]he day after tomorrow|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)"
            + END);

    private static final Pattern SPAN = Pattern.compile(START
            + "(?:[Ll]ast (?:night|week|weekend|month|year|spring|summer|autumn|winter)"
            + "|[Nn]ext (?:week|weekend|month|year|spring|summer|autumn|winter)"
            + "|[Tt]his (?:morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)"
            + "|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]en|[0-9]{1,2}) (?:day|week)s? ago)" + END);

    /** What makes the day behind it any such day, or one that the text fixes. */
    private static final Pattern FIXED_BEFORE = Pattern.compile(
            "(?iu)(?:^|[^\\p{L}\\p{M}])(?:an?|every|each|any|some|one|the|that|its|his|her|their|our|my|your|whose|another|most"
                    + "|no|Monday to|same|following|previous|first|second|third|fourth|alternate|['’]s)\\s$");

    /** "In this year" points at the text, "this year" at the reader's calendar. */
    private static final Pattern PREPOSITION_BEFORE = Pattern.compile(
            "(?iu)(?:^|[^\\p{L}\\p{M}])(?:in|by|of|until|till|from|since|during|within|throughout|before|after|to|for|on|at)\\s$");

    private static final Pattern DATE_BEFORE = Pattern.compile(
            "(?:" + MONTH + "\\s[0-9]{1,2}|[0-9]{1,2}\\s" + MONTH + "|-[0-9]{2})(?:,?\\s-?[0-9]{1,4})?[\\s,(–—]+$");

    private static final Pattern DATE_AFTER =
            Pattern.compile("^[\\s,(–—]*(?:the\\s)?(?:[0-9]{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?" + MONTH + "|" + MONTH
                    + "\\s[0-9]|[0-9]{4}-[0-9]{2})");

    /** What a weekday is the first word of. */
    private static final Pattern NAME_AFTER = Pattern.compile(
            "^\\s(?:Times|Gazette|Post|Herald|Mail|Express|Review|Telegraph|Mirror|Observer|Magazine|Paper|Night\\s\\p{Lu}"
                    + "|Agreement|[Ss]chools?|[Pp]rayers?|[Ss]ermons?|[Mm]ass|best|roast|to\\sFriday)(?![\\p{L}\\p{M}])");

    private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]*\\s$");

    private static final Pattern AS_OF_BEFORE = Pattern.compile("(?i)as of $");

    private static final Pattern IN_SENTENCE = Pattern.compile("[\\p{L}\\p{M}\\p{N},]\\s$");

    private static final Pattern CAPITAL_AFTER = Pattern.compile("^\\s\\p{Lu}");

    /** So much of the text beside a word tells what it is. */
    private static final int NEAR = 60;

    Stream<Problem> in(Line line) {
        return Stream.of(
                        found(line, WEEKDAY, RelativeDays::isDay),
                        found(line, DAY, RelativeDays::isWord),
                        found(line, SPAN, RelativeDays::isSpan))
                .flatMap(found -> found)
                .map(found -> problem(line, found));
    }

    /** A word with what stands around it. */
    private record Found(int start, String words, boolean bare, String before, String after) {}

    private static Stream<Found> found(Line line, Pattern pattern, Predicate<Found> meant) {
        String text = line.own();
        return pattern.matcher(text)
                .results()
                .map(match -> new Found(
                        match.start(),
                        match.group(),
                        match.groupCount() > 0 && match.group(1).isEmpty(),
                        text.substring(Math.max(0, match.start() - NEAR), match.start()),
                        text.substring(match.end(), Math.min(text.length(), match.end() + NEAR))))
                .filter(meant);
    }

    private static boolean isDay(Found found) {
        return !DATE_AFTER.matcher(found.after()).find()
                && !DATE_BEFORE.matcher(found.before()).find()
                && !FIXED_BEFORE.matcher(found.before()).find()
                && !NAME_AFTER.matcher(found.after()).find()
                && !(found.bare() && CAPITAL_BEFORE.matcher(found.before()).find())
                && !(found.bare() && CAPITAL_AFTER.matcher(found.after()).find());
    }

    /** Not the second word of a name, nor "the leaders of tomorrow". */
    private static boolean isWord(Found found) {
        boolean capital = Character.isUpperCase(found.words().charAt(0));
        return !(capital && IN_SENTENCE.matcher(found.before()).find())
                && !(found.before().endsWith(" of ")
                        && !AS_OF_BEFORE.matcher(found.before()).find())
                && !found.before().endsWith(" better ");
    }

    private static boolean isSpan(Found found) {
        return !FIXED_BEFORE.matcher(found.before()).find()
                && !PREPOSITION_BEFORE.matcher(found.before()).find()
                && !found.after().startsWith(" of ");
    }

    private Problem problem(Line line, Found found) {
        Optional<String> meant = meant(found.words().toLowerCase(Locale.ROOT));
        return Problem.of(
                Rule.BODY_RELATIVE_DAY,
                line.at(found.start()),
                "“" + found.words() + "” "
                        + meant.map(day -> "is " + day + " here").orElse("is another day to every reader"),
                "write the date");
    }

    private Optional<String> meant(String words) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (words.contains(weekday.name().toLowerCase(Locale.ROOT))) {
                List<LocalDate> days = words.contains("last ")
                        ? anchor.before(weekday)
                        : words.contains("next ") ? anchor.after(weekday) : anchor.near(weekday);
                return days.isEmpty()
                        ? Optional.empty()
                        : Optional.of(days.stream().map(RelativeDays::date).collect(Collectors.joining(" or ")));
            }
        }
        return anchor.day().map(day -> counted(words, day));
    }

    private static String counted(String words, LocalDate day) {
        return switch (words) {
            case "the day before yesterday" -> date(day.minusDays(2));
            case "yesterday", "last night" -> date(day.minusDays(1));
            case "today", "tonight", "this morning", "this afternoon", "this evening" -> date(day);
            case "tomorrow" -> date(day.plusDays(1));
            case "the day after tomorrow" -> date(day.plusDays(2));
            case "last month" -> month(day.minusMonths(1));
            case "this month" -> month(day);
            case "next month" -> month(day.plusMonths(1));
            case "last year" -> String.valueOf(day.getYear() - 1);
            case "this year" -> String.valueOf(day.getYear());
            case "next year" -> String.valueOf(day.getYear() + 1);
            default -> "counted from " + date(day);
        };
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }
}
