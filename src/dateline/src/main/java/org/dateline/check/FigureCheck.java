package org.dateline.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Clock;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Count;
import org.dateline.model.Figure.Measure;
import org.dateline.model.LocalMoment;
import org.dateline.model.Series;
import org.dateline.model.Site;
import org.dateline.model.Speaker;
import org.dateline.model.Story;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What only grows may not fall in the counts of one source, unless it says that it revised an earlier one. */
final class FigureCheck {

    /** A figure in its place, with the moment of its count. */
    private record Counted(Event event, Figure figure, LocalDateTime at, String path, Location place) {

        /** The whole, where no part is named. */
        Optional<Count> of(Optional<String> part) {
            return part.isEmpty()
                    ? Optional.of(figure.count())
                    : Optional.ofNullable(figure.parts().get(part.get()));
        }
    }

    private final Site site;

    private FigureCheck(Site site) {
        this.site = site;
    }

    static Stream<Problem> check(Site site) {
        FigureCheck check = new FigureCheck(site);
        return site.stories().stream()
                .flatMap(story -> story.series().stream().flatMap(series -> check.series(story, series)));
    }

    private Stream<Problem> series(Story story, Series series) {
        List<Counted> counted = story.chronology().stream()
                .filter(item -> !item.event().facts().retracted())
                .flatMap(item -> counted(item, series))
                .sorted(Comparator.comparing(Counted::at))
                .toList();
        return Stream.concat(
                counted.stream().filter(one -> early(one, series)).map(FigureCheck::tooEarly),
                series.cumulative() ? bySource(counted).flatMap(same -> falls(series, same)) : Stream.empty());
    }

    private Stream<Counted> counted(ChronologyItem item, Series series) {
        Event event = item.event();
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < event.facts().figures().size(); i++) {
            Figure figure = event.facts().figures().get(i);
            if (figure.measure().equals(new Measure.OfSeries(series.id()))) {
                String path = "figures[" + i + "]";
                counted.add(new Counted(
                        event, figure, at(figure, item), path, site.locations().of(event.file(), path)));
            }
        }
        return counted.stream();
    }

    /** Whether a figure was certainly counted before its series begins. */
    private static boolean early(Counted one, Series series) {
        LocalDate day = one.figure()
                .asOf()
                .map(at -> at.local().toLocalDate())
                .orElse(one.event().date().latest());
        return series.since().filter(since -> day.isBefore(since.earliest())).isPresent();
    }

    private static Problem tooEarly(Counted one) {
        return Problem.of(
                Rule.FIGURE_FORM,
                one.place(),
                "This was counted before its series begins",
                "correct its date, or since in series.yaml");
    }

    /** The moment of the count; a day without an hour comes after its hours, as in the chronology. */
    private static LocalDateTime at(Figure figure, ChronologyItem item) {
        return figure.asOf()
                .map(LocalMoment::local)
                .or(() -> item.clock().flatMap(Clock::inStory))
                .orElseGet(() -> item.event().date().rank().atTime(LocalTime.MAX));
    }

    /** Figures of nobody are not one source's. */
    private static Stream<List<Counted>> bySource(List<Counted> counted) {
        Map<Speaker, List<Counted>> bySource = new LinkedHashMap<>();
        counted.forEach(one -> one.figure()
                .source()
                .ifPresent(source -> bySource.computeIfAbsent(source, key -> new ArrayList<>())
                        .add(one)));
        return bySource.values().stream();
    }

    /** The whole may not fall, nor any part of it. */
    private Stream<Problem> falls(Series series, List<Counted> counted) {
        return Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        series.parts().stream().map(Optional::of))
                .flatMap(part -> falls(part, counted));
    }

    /** A revision starts the count again. */
    private Stream<Problem> falls(Optional<String> part, List<Counted> counted) {
        List<Problem> falls = new ArrayList<>();
        List<Counted> before = new ArrayList<>();
        for (Counted one : counted) {
            if (one.figure().revises().isPresent()) {
                before.clear();
            }
            before.stream()
                    .filter(earlier -> below(one.of(part), earlier.of(part)))
                    .findFirst()
                    .ifPresent(earlier -> falls.add(fall(part, one, earlier)));
            before.add(one);
        }
        return falls.stream();
    }

    private static boolean below(Optional<Count> later, Optional<Count> earlier) {
        return later.isPresent() && earlier.isPresent() && later.get().below(earlier.get());
    }

    private Problem fall(Optional<String> part, Counted one, Counted earlier) {
        return Problem.of(
                Rule.FIGURE_FALL,
                part.map(name -> site.locations().of(one.event().file(), one.path() + ".parts." + name))
                        .orElse(one.place()),
                part.map(name -> "“" + name + "”").orElse("This") + " is less than the same source counted before, at "
                        + earlier.place(),
                "add revises: " + earlier.event().id() + " with a reason, or correct one of the two");
    }
}
