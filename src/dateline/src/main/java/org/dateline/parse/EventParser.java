package org.dateline.parse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Event;
import org.dateline.model.Facts;
import org.dateline.model.FuzzyDate;
import org.dateline.model.GmtCheck;
import org.dateline.model.LocalMoment;
import org.dateline.model.Publishing;
import org.dateline.model.Status;
import org.dateline.model.WallTime;
import org.dateline.problem.Rule;

/** Reads an event. */
final class EventParser {

    /** Titles longer than this break over too many lines on a phone. */
    static final int TITLE_LIMIT = 110;

    private EventParser() {}

    static Optional<Event> parse(Reading reading) {
        Fields fields = reading.fields();
        String id = Ids.of(reading);
        fields.require("title", "date");
        Optional<String> title = fields.text("title", TITLE_LIMIT);
        Optional<Status> status = fields.oneOf("status", Status.class, "-");
        EventDate when = new EventDate(reading, fields);
        Optional<LocalDate> reported = fields.read("reported", Form.DAY);
        Optional<FuzzyDate> date = when.read(reported, status.equals(Optional.of(Status.EXPECTED)));
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
        Optional<DayOfWeek> weekday = fields.read("weekday", EventDate.WEEKDAY);
        fields.refuseOthers();
        date.ifPresent(known -> {
            when.checkFileName(known);
            when.checkTime(known, time);
            weekday.ifPresent(printed -> when.checkWeekday(known, printed));
        });
        checkRetraction(fields, status, facts);
        var body = BodyWriter.write(reading, id + "--");
        return title.isEmpty() || date.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event(
                        reading.file().name(),
                        Address.ofEvent(reading.file().folder(), id),
                        reading.file().folder(),
                        id,
                        title.get(),
                        date.get(),
                        reported,
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
}
