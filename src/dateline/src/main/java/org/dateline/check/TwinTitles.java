package org.dateline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.Site;
import org.dateline.problem.Headline;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Two events of one day with nearly the same headline: probably one event, entered twice. */
final class TwinTitles {

    private TwinTitles() {}

    static Stream<Problem> check(Site site) {
        Map<String, List<Event>> days = new TreeMap<>();
        site.copy().entries().forEach(entry -> {
            if (entry instanceof Event event) {
                days.computeIfAbsent(event.folder() + " " + event.date(), day -> new ArrayList<>())
                        .add(event);
            }
        });
        Set<String> published = site.stories().stream()
                .flatMap(story -> story.chronology().stream())
                .map(item -> item.event().file())
                .collect(Collectors.toSet());
        return days.values().stream().flatMap(day -> twins(site, published, day));
    }

    /** Told of the later file; of one that is not published, since a report on the other may be. */
    private static Stream<Problem> twins(Site site, Set<String> published, List<Event> day) {
        List<Event> sorted = day.stream()
                .sorted(Comparator.<Event, Boolean>comparing(event -> !published.contains(event.file()))
                        .thenComparing(Event::file))
                .toList();
        List<Headline> headlines =
                sorted.stream().map(event -> Headline.of(event.title())).toList();
        List<Problem> found = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (headlines.get(i).saysTheSameAs(headlines.get(earlier))) {
                    found.add(problem(site, sorted.get(i), sorted.get(earlier)));
                    break;
                }
            }
        }
        return found.stream();
    }

    private static Problem problem(Site site, Event event, Event earlier) {
        return Problem.of(
                Rule.TITLE_TWIN,
                site.locations().of(event.file(), "title"),
                "On the same day “" + earlier.title() + "” says nearly the same (" + earlier.file() + ")",
                "merge the two, or say in the headline what is new");
    }
}
