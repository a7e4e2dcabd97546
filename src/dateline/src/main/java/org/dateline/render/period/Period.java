package org.dateline.render.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.ChronologyItem;
import org.dateline.model.FuzzyDate;

/**
 * A stretch of the chronology with an address of its own.
 *
 * @param path of its page, relative to the explainer's; empty for the whole
 * @param items what it holds, its parts' included, in the order of the chronology
 * @param parts shorter periods that tell it, where it outgrew one page; what fits into none comes last
 */
public record Period(String path, Span span, List<ChronologyItem> items, List<Period> parts) {

    /**
     * The chronology, parted until each part fits on one page, or cannot be parted any more.
     *
     * @param date the day or days under which an event stands
     * @param most how many events a page holds
     */
    public static Period of(List<ChronologyItem> items, Function<ChronologyItem, FuzzyDate> date, int most) {
        return parted("", new Span.Whole(), items, date, most);
    }

    private static Period parted(
            String path, Span span, List<ChronologyItem> items, Function<ChronologyItem, FuzzyDate> date, int most) {
        if (items.size() <= most || !span.parts()) {
            return new Period(path, span, items, List.of());
        }
        Map<Span, List<ChronologyItem>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(span.part(date.apply(item)), key -> new ArrayList<>())
                .add(item));
        List<Period> parts = groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Span::first)))
                .map(part -> parted(path + part.getKey().folder(), part.getKey(), part.getValue(), date, most))
                .toList();
        return new Period(path, span, items, parts);
    }

    /** Whether its events stand on its own pages. */
    public boolean tells() {
        return parts.isEmpty();
    }

    /** This and all that it is parted into, each before its parts. */
    public Stream<Period> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Period::all));
    }
}
