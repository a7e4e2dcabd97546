package org.dateline.render;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.CalendarDate;
import org.dateline.model.Certainty;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Moment;
import org.dateline.model.Status;
import org.dateline.render.view.DayView;
import org.dateline.render.view.EventView;

/** Parts the chronology into days, and into groups whose day is not known. */
final class DayViews {

    private final Phrases phrases;
    private final Function<ChronologyItem, EventView> views;
    private final Phrases.Style full;
    private final Phrases.Style brief;
    private final boolean oneYear;
    private final Set<String> ids = new HashSet<>();

    /**
     * @param views makes the view of an event
     * @param items all of the story, so that a day has one name on all its pages
     */
    DayViews(Phrases phrases, Function<ChronologyItem, EventView> views, Moment asOf, List<ChronologyItem> items) {
        this.phrases = phrases;
        this.views = views;
        int year = asOf.at().getYear();
        this.oneYear =
                items.stream().allMatch(item -> item.event().date().rank().getYear() == year);
        this.full = oneYear ? Phrases.Style.FULL.in(year) : Phrases.Style.FULL;
        this.brief = oneYear ? Phrases.Style.SHORT.in(year) : Phrases.Style.SHORT;
    }

    /** What a group of events has in common: its date, an exact day in the explainer's zone. */
    static FuzzyDate date(ChronologyItem item) {
        return item.clock()
                .flatMap(Clock::inStory)
                .filter(start -> item.event().date().exactDay().isPresent())
                .<FuzzyDate>map(start -> new FuzzyDate.Single(CalendarDate.of(start.toLocalDate())))
                .orElse(item.event().date());
    }

    /** The day under whose heading an event stands: that on which it began, where that is known. */
    static FuzzyDate heading(ChronologyItem item) {
        FuzzyDate date = item.event().date();
        return date.startsOnExactDay()
                ? new FuzzyDate.Single(CalendarDate.of(item.clock()
                        .flatMap(Clock::inStory)
                        .map(LocalDateTime::toLocalDate)
                        .orElse(date.earliest())))
                : date;
    }

    /**
     * The groups, in the order of the items.
     *
     * @param expected whether these are yet to come
     */
    List<DayView> days(List<ChronologyItem> items, boolean expected) {
        List<DayView> days = new ArrayList<>();
        List<ChronologyItem> group = new ArrayList<>();
        for (ChronologyItem item : items) {
            if (!group.isEmpty() && !heading(group.get(0)).equals(heading(item))) {
                days.add(day(group, expected));
                group = new ArrayList<>();
            }
            group.add(item);
        }
        if (!group.isEmpty()) {
            days.add(day(group, expected));
        }
        return days;
    }

    private DayView day(List<ChronologyItem> group, boolean expected) {
        FuzzyDate date = heading(group.get(0));
        Optional<LocalDate> exact = date.exactDay();
        return new DayView(
                id(date),
                exact.map(this::weekday).orElseGet(() -> uncertain(date)),
                exact.flatMap(DayViews::datetime),
                big(date),
                gloss(group, date, expected),
                date.startsOnExactDay(),
                expected,
                label(date),
                group.stream().map(views).toList());
    }

    /** The day as ISO 8601 for {@code <time>}, which knows no year before 1. */
    static Optional<String> datetime(LocalDate day) {
        return day.getYear() < 1 ? Optional.empty() : Optional.of(day.toString());
    }

    private String id(FuzzyDate date) {
        String first = date.rank().toString();
        String id = date.exactDay().isPresent()
                ? "day_" + first
                : "days_" + first + (date.latest().equals(LocalDate.MAX) ? "" : "_" + date.latest());
        String candidate = id;
        for (int n = 2; !ids.add(candidate); n++) {
            candidate = id + "_" + n;
        }
        return candidate;
    }

    private String weekday(LocalDate day) {
        return oneYear
                ? phrases.weekday(Phrases.Pattern.WEEKDAY_DAY_MONTH, Phrases.Pattern.DAY_MONTH, day)
                : phrases.weekday(Phrases.Pattern.WEEKDAY_DAY_MONTH_YEAR, Phrases.Pattern.DAY_MONTH_YEAR, day);
    }

    private String uncertain(FuzzyDate date) {
        return phrases.capitalised(phrases.fuzzy(date, full));
    }

    private Optional<String> big(FuzzyDate date) {
        if (date.exactDay().isPresent()) {
            return date.exactDay().map(day -> phrases.day(Phrases.Pattern.DAY, day));
        }
        if (date instanceof FuzzyDate.Single single && single.date().isDay() && doubted(single.date())) {
            return Optional.of(phrases.day(Phrases.Pattern.DAY, date.earliest()) + "?");
        }
        boolean withinMonth = date instanceof FuzzyDate.Between between
                && between.from().filter(CalendarDate::isExactDay).isPresent()
                && between.to().filter(CalendarDate::isExactDay).isPresent()
                && date.earliest().withDayOfMonth(1).equals(date.latest().withDayOfMonth(1));
        return withinMonth
                ? Optional.of(phrases.phrase(
                        "date.dash",
                        phrases.day(Phrases.Pattern.DAY, date.earliest()),
                        phrases.day(Phrases.Pattern.DAY, date.latest())))
                : Optional.empty();
    }

    private static boolean doubted(CalendarDate day) {
        return day.certainty() == Certainty.UNCERTAIN || day.certainty() == Certainty.UNCERTAIN_AND_APPROXIMATE;
    }

    private Optional<String> gloss(List<ChronologyItem> group, FuzzyDate date, boolean expected) {
        boolean timed = group.stream().anyMatch(item -> item.clock().isPresent());
        if (expected && group.stream().anyMatch(item -> item.status() == Status.EXPECTED)) {
            return Optional.of(phrases.phrase(timed ? "day.expected" : "day.expectedNoHour"));
        }
        if (date.exactDay().isPresent()) {
            long onThatDay = group.stream()
                    .filter(item -> item.event().date().exactDay().isPresent())
                    .count();
            return timed || onThatDay == 0 ? Optional.empty() : Optional.of(phrases.phrase("day.noHour", onThatDay));
        }
        return date instanceof FuzzyDate.Between
                ? Optional.of(phrases.phrase(timed ? "day.unknown" : "day.unknownNoHour", group.size()))
                : Optional.empty();
    }

    private String label(FuzzyDate date) {
        return date.exactDay()
                .map(this::shortDay)
                .orElseGet(() -> date instanceof FuzzyDate.Between
                        ? phrases.phrase("day.label.unknown", shortSpan(date))
                        : phrases.capitalised(phrases.fuzzy(date, brief)));
    }

    /** "Wed 27 Nov", or with the year where the story spans several. */
    String shortDay(LocalDate day) {
        return oneYear
                ? phrases.weekday(Phrases.Pattern.SHORT_DAY, Phrases.Pattern.SHORT_DAY_MONTH, day)
                : phrases.weekday(Phrases.Pattern.SHORT_DAY_YEAR, Phrases.Pattern.SHORT_DAY_MONTH_YEAR, day);
    }

    /** "27–30 Nov". */
    String shortSpan(FuzzyDate date) {
        return date instanceof FuzzyDate.Between between
                        && between.from().isPresent()
                        && between.to().isPresent()
                ? phrases.span("date.dash", between.from().get(), between.to().get(), brief)
                : phrases.capitalised(phrases.fuzzy(date, brief));
    }
}
