package org.dateline.parse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.CalendarDate;
import org.dateline.model.Event;
import org.dateline.model.Facts;
import org.dateline.model.FuzzyDate;
import org.dateline.model.GmtCheck;
import org.dateline.model.LocalMoment;
import org.dateline.model.Publishing;
import org.dateline.model.Status;
import org.dateline.model.WallTime;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Reads an event. */
final class EventParser {

    /** Titles longer than this break over too many lines on a phone. */
    static final int TITLE_LIMIT = 110;

    /** The first day on which the Gregorian calendar, and with it a weekday, is certain. */
    private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

    private static final Form<DayOfWeek> WEEKDAY =
            new Form<>(Shape.Scalar.of("weekday", DateReader.WEEKDAY_FORM, false), EventParser::weekday);

    private static final Shape DATE_OR_WEEKDAY =
            Shape.Scalar.of("date", DateReader.FORM + "|" + DateReader.WEEKDAY_FORM, true);

    private EventParser() {}

    static Optional<Event> parse(Reading reading) {
        Fields fields = reading.fields();
        String id = Ids.of(reading);
        fields.require("title", "date");
        Optional<String> title = fields.text("title", TITLE_LIMIT);
        Optional<Status> status = fields.oneOf("status", Status.class, "-");
        Optional<FuzzyDate> date = date(reading, fields, status);
        Optional<WallTime> time = fields.read("time", Form.TIME);
        Optional<String> zone = fields.zone();
        Optional<GmtCheck> gmt = fields.read("gmt", Form.GMT);
        List<String> after = fields.ids("after");
        List<String> places = fields.ids("place");
        List<String> actors = fields.ids("actors");
        List<String> about = fields.ids("about");
        Facts facts = FactsParser.parse(fields, false);
        boolean key = fields.flag("key");
        Optional<String> summary = fields.text("summary");
        Optional<LocalMoment> updated = fields.moment("updated");
        Publishing publishing = publishing(fields);
        List<String> aliases = fields.aliases();
        Optional<DayOfWeek> weekday = fields.read("weekday", WEEKDAY);
        fields.refuseOthers();
        date.ifPresent(known -> {
            checkFileName(reading, fields, known);
            checkTime(fields, known, time);
            checkWeekday(fields, known, weekday);
        });
        checkRetraction(fields, status, facts);
        var body = BodyWriter.write(reading, id + "--");
        return title.isEmpty() || date.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event(
                        reading.file().name(),
                        reading.file().folder(),
                        id,
                        title.get(),
                        date.get(),
                        time,
                        zone,
                        gmt,
                        after,
                        status,
                        places,
                        actors,
                        about,
                        facts,
                        key,
                        summary,
                        updated,
                        publishing,
                        aliases,
                        body));
    }

    static Publishing publishing(Fields fields) {
        return new Publishing(fields.flag("draft"), fields.moment("embargo"));
    }

    /** A date in front of the file's name must be the one inside. */
    static void checkFileName(Reading reading, Fields fields, FuzzyDate date) {
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

    private static Optional<FuzzyDate> date(Reading reading, Fields fields, Optional<Status> status) {
        Optional<LocalDate> reported = fields.read("reported", Form.DAY);
        boolean expected = status.equals(Optional.of(Status.EXPECTED));
        return fields.read("date", DATE_OR_WEEKDAY, text -> {
                    Optional<DayOfWeek> weekday = DateReader.weekday(text);
                    if (weekday.isEmpty()) {
                        return Optional.of(DateReader.read(text));
                    }
                    if (!fields.has("reported")) {
                        throw new Mistake(
                                Rule.DATE_REPORTED,
                                "“" + text + "” alone is no date",
                                "add reported: with the date of the report");
                    }
                    Optional<LocalDate> day =
                            reported.map(report -> DateReader.resolve(weekday.get(), report, expected));
                    day.ifPresent(known -> nameOnly(reading, fields, text, known));
                    return day.<FuzzyDate>map(known -> new FuzzyDate.Single(CalendarDate.of(known)));
                })
                .flatMap(known -> known);
    }

    /** The name of a weekday is a date only beside the report's: written out, it stands alone and can be checked. */
    private static void nameOnly(Reading reading, Fields fields, String weekday, LocalDate day) {
        Edit date = new Edit(fields.at("date"), weekday, day.toString());
        reading.problems()
                .add(Problem.of(
                                Rule.DATE_WEEKDAY_NAME,
                                fields.at("date"),
                                "“" + weekday + "” is " + day + ", as reported tells",
                                "write date: " + day + ", and below it weekday: " + weekday)
                        .settledBy(fields.has("weekday") ? date : date.adding("weekday: " + weekday)));
    }

    private static void checkTime(Fields fields, FuzzyDate date, Optional<WallTime> time) {
        if (time.isEmpty() && fields.has("gmt") && !fields.has("time")) {
            fields.report(Rule.TIME_GMT, "gmt", "The GMT time has no local time to check", "add time:, or delete gmt");
        }
        boolean toTheDay = date instanceof FuzzyDate.Single single
                ? single.date().isDay()
                : date instanceof FuzzyDate.Lasting lasting
                        ? lasting.from().isDay()
                                && lasting.to().filter(end -> !end.isDay()).isEmpty()
                        : date instanceof FuzzyDate.Between between
                                && between.from().filter(end -> !end.isDay()).isEmpty()
                                && between.to().filter(end -> !end.isDay()).isEmpty();
        if (time.isPresent() && !toTheDay) {
            fields.report(
                    Rule.TIME_WITHOUT_DAY,
                    "time",
                    "An hour needs a day",
                    "give the date to the day, or delete the time");
        }
    }

    private static DayOfWeek weekday(String text) throws Mistake {
        return DateReader.weekday(text)
                .orElseThrow(() -> new Mistake(
                        Rule.VALUE_NOT_LISTED, "“" + text + "” is not a weekday", "write it in English: Wednesday"));
    }

    private static void checkWeekday(Fields fields, FuzzyDate date, Optional<DayOfWeek> printed) {
        LocalDate day = date.rank();
        if (printed.isPresent() && !day.isBefore(GREGORIAN) && day.getDayOfWeek() != printed.get()) {
            fields.report(
                    Rule.DATE_WEEKDAY,
                    "weekday",
                    day + " is a " + name(day.getDayOfWeek()) + ", not a " + name(printed.get()),
                    "correct the date or the weekday");
        }
    }

    private static void checkRetraction(Fields fields, Optional<Status> status, Facts facts) {
        boolean withdrawn = status.equals(Optional.of(Status.WITHDRAWN));
        if (withdrawn && !facts.retracted()) {
            fields.report(
                    Rule.STATUS_RETRACTION,
                    "status",
                    "A withdrawn event needs a retraction",
                    "add a correction with kind: retraction that says why");
        } else if (!withdrawn && facts.retracted()) {
            fields.report(
                    Rule.STATUS_RETRACTION,
                    "corrections",
                    "A retraction takes the event back",
                    "add status: withdrawn");
        }
    }

    private static String name(DayOfWeek day) {
        String name = day.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
