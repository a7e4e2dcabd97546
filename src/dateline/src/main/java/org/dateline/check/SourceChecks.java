package org.dateline.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Site;
import org.dateline.model.SourceReference;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** What was read must be said, findable, and for what matters most be more than one. */
final class SourceChecks {

    private final Site site;
    private final Map<String, List<SourceReference>> shared;

    private SourceChecks(Site site) {
        this.site = site;
        this.shared = site.copy().entries().stream()
                .filter(Explainer.class::isInstance)
                .collect(Collectors.toMap(Entry::id, entry -> entry.facts().sources(), (a, b) -> a));
    }

    static Stream<Problem> check(Site site) {
        SourceChecks checks = new SourceChecks(site);
        return site.copy().entries().stream()
                .flatMap(entry -> Stream.concat(
                        entry instanceof Event event ? checks.event(event).stream() : Stream.empty(),
                        checks.references(entry)));
    }

    private Optional<Problem> event(Event event) {
        List<SourceReference> read = read(event);
        if (read.isEmpty() && shared.containsKey(event.folder())) {
            return Optional.of(Problem.of(
                    Rule.SOURCE_NONE,
                    at(event, "title"),
                    "Nothing says what was read for this event",
                    "add sources: with the id of a source, or give the explainer exactly one"));
        }
        return event.key() && read.stream().map(SourceChecks::who).distinct().count() == 1
                ? Optional.of(Problem.of(
                        Rule.SOURCE_SINGLE,
                        at(event, "key"),
                        "A key event rests on one source",
                        "add a second one to sources:, or take key out"))
                : Optional.empty();
    }

    /** Its own sources, or the explainer's where it has exactly one. */
    private List<SourceReference> read(Event event) {
        List<SourceReference> all = shared.getOrDefault(event.folder(), List.of());
        return event.facts().sources().isEmpty() && all.size() == 1
                ? all
                : event.facts().sources();
    }

    private static String who(SourceReference source) {
        return source instanceof SourceReference.Registered registered
                ? registered.id()
                : ((SourceReference.Unregistered) source).name();
    }

    private Stream<Problem> references(Entry entry) {
        List<SourceReference> sources = entry.facts().sources();
        return IntStream.range(0, sources.size()).boxed().flatMap(i -> {
            SourceReference source = sources.get(i);
            String path = "sources[" + i + "]";
            return Stream.concat(
                    source instanceof SourceReference.Unregistered unregistered
                                    && !unregistered.name().isEmpty()
                            ? Stream.of(unregistered(at(entry, path + ".name"), unregistered.name()))
                            : Stream.empty(),
                    source.details().url().isPresent()
                                    && source.details().archive().isEmpty()
                            ? Stream.of(unarchived(at(entry, path + ".url")))
                            : Stream.empty());
        });
    }

    private Problem unregistered(Location at, String name) {
        return Problem.of(
                Rule.SOURCE_UNREGISTERED,
                at,
                "“" + name + "” has no page among the background",
                site.background().values().stream()
                        .filter(page -> page.title().equals(name) || page.aka().contains(name))
                        .findFirst()
                        .map(page -> "write id: " + page.id())
                        .orElse("make one with source: and its type, and name it here by id:"));
    }

    private static Problem unarchived(Location at) {
        return Problem.of(
                Rule.SOURCE_ARCHIVE,
                at,
                "Of this source no copy is kept, should its address change",
                "add archive: with the address of a copy");
    }

    private Location at(Entry entry, String field) {
        return site.locations().of(entry.file(), field);
    }
}
