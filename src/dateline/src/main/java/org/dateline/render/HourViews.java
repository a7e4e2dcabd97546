package org.dateline.render;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
import org.dateline.model.Event;
import org.dateline.model.FuzzyDate;
import org.dateline.model.WallTime;
import org.dateline.render.view.WhenView;

/** Views of hours: on the wall of the place, and in Greenwich. */
final class HourViews {

    private final Context context;
    private final Phrases phrases;

    HourViews(Context context) {
        this.context = context;
        this.phrases = context.phrases();
    }

    /**
     * @param order what an event follows, for one without an hour
     */
    WhenView when(ChronologyItem item, Optional<String> order) {
        Event event = item.event();
        Optional<Clock> clock = item.clock();
        return new WhenView(
                clock.map(known -> hours(known.time())),
                clock.map(known -> city(event, known)),
                clock.filter(known -> !Phrases.isGmt(known.zone())).flatMap(known -> gmt(event, known)),
                event.date() instanceof FuzzyDate.Lasting lasting && lasting.startsOnExactDay()
                        ? Optional.of(phrases.capitalised(phrases.fuzzy(lasting, Phrases.Style.FULL)))
                        : Optional.empty(),
                clock.isPresent() ? Optional.empty() : order);
    }

    private String hours(WallTime time) {
        String start = Phrases.hour(time.start());
        String about = time.approximate() ? "time.about" : "time";
        return time.end()
                .map(end -> phrases.phrase(about + (time.lasted() ? ".lasted" : ".between"), start, Phrases.hour(end)))
                .orElseGet(() -> time.approximate() ? phrases.phrase("time.about", start) : start);
    }

    /** The city, with the day that it was there where the explainer's clocks showed another. */
    private String city(Event event, Clock clock) {
        String city = phrases.city(clock.zone());
        LocalDate day = event.date().rank();
        return clock.inStory()
                .map(LocalDateTime::toLocalDate)
                .filter(told -> !told.equals(day))
                .map(told -> phrases.day(
                        told.getYear() == day.getYear() ? Phrases.Pattern.DAY_MONTH : Phrases.Pattern.DAY_MONTH_YEAR,
                        day))
                .map(there -> phrases.phrase("time.cityOn", city, there))
                .orElse(city);
    }

    private Optional<String> gmt(Event event, Clock clock) {
        LocalDate first = event.date().rank();
        long days = event.date().latestStart().toEpochDay() - first.toEpochDay() + 1;
        return clock.offset().map(offset -> {
            OffsetDateTime start = first.atTime(clock.time().start()).atOffset(offset);
            return days == 1
                    ? clock.time()
                            .end()
                            .map(end -> span(event, clock, start, end))
                            .orElseGet(() -> context.gmt(start))
                    : phrases.phrase("time.gmtSomeDay", someDay(clock, offset), days);
        });
    }

    /** Both ends in Greenwich; where clocks showed the hour of the end twice, the start alone. */
    private String span(Event event, Clock clock, OffsetDateTime start, LocalTime end) {
        WallTime time = clock.time();
        boolean own = time.lasted() && event.date() instanceof FuzzyDate.Lasting;
        LocalDate next = end.isBefore(time.start()) ? start.toLocalDate().plusDays(1) : start.toLocalDate();
        LocalDate last = own ? event.date().latest() : next;
        return clock.endOffset()
                .map(offset -> between(time, start, last.atTime(end).atOffset(offset)))
                .orElseGet(() -> phrases.phrase("time.gmtFrom", context.gmt(start)));
    }

    private String between(WallTime time, OffsetDateTime start, OffsetDateTime end) {
        OffsetDateTime there = start.withOffsetSameInstant(ZoneOffset.UTC);
        boolean sameDay = there.toLocalDate().equals(start.toLocalDate());
        return phrases.phrase(
                time.lasted() ? "time.lasted" : "time.between",
                sameDay ? Phrases.hour(there.toLocalTime()) : context.gmt(start),
                context.gmt(end));
    }

    private String someDay(Clock clock, ZoneOffset offset) {
        WallTime time = clock.time();
        String start = inGreenwich(time.start(), offset);
        return time.end()
                .map(end ->
                        phrases.phrase(time.lasted() ? "time.lasted" : "time.between", start, inGreenwich(end, offset)))
                .orElse(start);
    }

    private static String inGreenwich(LocalTime hour, ZoneOffset offset) {
        return Phrases.hour(hour.minusSeconds(offset.getTotalSeconds()));
    }
}
