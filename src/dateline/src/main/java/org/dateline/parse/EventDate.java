package org.dateline.parse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.CalendarDate;
import org.dateline.model.FuzzyDate;
import org.dateline.model.WallTime;
import org.dateline.parse.scalar.DateReader;
import org.dateline.parse.scalar.Mistake;
import org.dateline.parse.scalar.Typography;
import org.dateline.parse.scalar.Weekdays;
import org.dateline.parse.scalar.WrittenDate;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Reads when an event happened, and checks what stands beside it. */
final class EventDate {

    static final Form<DayOfWeek> WEEKDAY =
            new Form<>(Shape.Scalar.of("weekday", Weekdays.FORM, false), EventDate::weekday);

    private static final Shape DATE_OR_WEEKDAY =
            Shape.Scalar.of("date or weekday", DateReader.FORM + "|" + Weekdays.FORM, true);

    private static final int DAYS_A_WEEK = 7;

    private final Reading reading;
    private final Fields fields;

    EventDate(Reading reading, Fields fields) {
        this.reading = reading;
        this.fields = fields;
    }

    /**
     * The date; the name of a weekday is resolved against the date of the report.
     *
     * @param expected whether the event was yet to come
     */
    Optional<FuzzyDate> read(Optional<LocalDate> reported, boolean expected) {
        return fields.read("date", DATE_OR_WEEKDAY, text -> {
                    Optional<DayOfWeek> weekday = Weekdays.named(text);
                    if (weekday.isEmpty()) {
                        FuzzyDate date = DateReader.read(text);
                        NegativeYears.warn(fields, "date", text);
                        return Optional.of(date);
                    }
                    if (!fields.has("reported")) {
                        throw new Mistake(
                                Rule.DATE_REPORTED,
                                "“" + text + "” alone is no date",
                                "add reported: with the date of the report");
                    }
                    Optional<LocalDate> day = reported.map(report -> Weekdays.resolve(weekday.get(), report, expected));
                    day.ifPresent(known -> nameOnly(text, known));
                    return day.<FuzzyDate>map(known -> new FuzzyDate.Single(CalendarDate.of(known)));
                })
                .flatMap(known -> known);
    }

    /** The name of a weekday is a date only beside the report's: written out, it stands alone and can be checked. */
    private void nameOnly(String weekday, LocalDate day) {
        Edit date = new Edit(fields.at("date"), weekday, day.toString());
        reading.problems()
                .add(Problem.of(
                                Rule.DATE_WEEKDAY_NAME,
                                fields.at("date"),
                                "“" + weekday + "” is " + day + ", as reported tells",
                                "write date: " + day + ", and below it weekday: " + weekday)
                        .settledBy(fields.has("weekday") ? date : date.adding("weekday: " + weekday)));
    }

    /** A date in front of the file's name must be the one inside. */
    void checkFileName(FuzzyDate date) {
        Optional<String> prefix = Ids.datePrefix(reading.file());
        if (prefix.isPresent() && !date.rank().toString().equals(prefix.get())) {
            Problem problem = Problem.of(
                    Rule.DATE_FILE_NAME,
                    fields.at("date"),
                    "The file's name says " + prefix.get() + ", its date " + date.rank(),
                    "correct the one that is wrong");
            String rest = reading.file().fileName().substring(prefix.get().length());
            reading.problems()
                    .add(
                            date.startsOnExactDay()
                                    ? problem.settledBy(
                                            Edit.rename(reading.file().name(), date.rank() + rest))
                                    : problem);
        }
    }

    /** An hour needs a day, and the hour at which something ended the day on which it did. */
    void checkTime(FuzzyDate date, Optional<WallTime> time) {
        if (time.isEmpty() && fields.has("gmt") && !fields.has("time")) {
            fields.report(Rule.TIME_GMT, "gmt", "The GMT time has no local time to check", "add time:, or delete gmt");
        }
        if (time.isPresent() && !date.isToTheDay()) {
            fields.report(
                    Rule.TIME_WITHOUT_DAY,
                    "time",
                    "An hour needs a day",
                    "give the date to the day, or delete the time");
        } else if (time.filter(WallTime::lasted).isPresent() && date.latest().equals(LocalDate.MAX)) {
            fields.report(
                    Rule.TIME_WITHOUT_DAY,
                    "time",
                    "The hour at which it ended needs a day",
                    "give the date an end, or the time of its start only");
        }
    }

    /** The weekday that the source printed must be that of the day, or of one of the days that are possible. */
    void checkWeekday(FuzzyDate date, DayOfWeek printed) {
        LocalDate first = date.rank();
        LocalDate last = date.latestStart();
        boolean open = date.earliest().equals(LocalDate.MIN) || last.toEpochDay() - first.toEpochDay() >= DAYS_A_WEEK;
        if (open || first.datesUntil(last.plusDays(1)).anyMatch(day -> Weekdays.agree(day, printed))) {
            return;
        }
        if (first.equals(last)) {
            fields.report(
                    Rule.DATE_WEEKDAY,
                    "weekday",
                    first + " is a " + Weekdays.name(first.getDayOfWeek()) + ", not a " + Weekdays.name(printed),
                    "correct the weekday, or the date: the nearest " + Weekdays.name(printed) + " is "
                            + nearest(printed, first));
        } else {
            fields.report(
                    Rule.DATE_WEEKDAY,
                    "weekday",
                    "No day from " + first + " to " + last + " is a " + Weekdays.name(printed),
                    "correct the weekday or the date");
        }
    }

    private static LocalDate nearest(DayOfWeek weekday, LocalDate day) {
        return Stream.of(day.with(TemporalAdjusters.previous(weekday)), day.with(TemporalAdjusters.next(weekday)))
                .min(Comparator.comparing(other -> Math.abs(other.toEpochDay() - day.toEpochDay())))
                .orElse(day);
    }

    private static DayOfWeek weekday(String text) throws Mistake {
        Optional<DayOfWeek> named = Weekdays.named(text);
        if (named.isEmpty()) {
            Optional<String> full = WrittenDate.of(Typography.plain(text))
                    .flatMap(WrittenDate::weekday)
                    .map(Weekdays::name);
            throw new Mistake(
                    Rule.VALUE_NOT_LISTED,
                    "“" + text + "” is not a weekday",
                    full.map(name -> "write " + name).orElse("write it in English: Wednesday"),
                    full);
        }
        return named.get();
    }
}
