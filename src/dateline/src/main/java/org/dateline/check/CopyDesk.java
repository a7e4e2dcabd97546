package org.dateline.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Entry;
import org.dateline.model.Passage;
import org.dateline.model.Site;
import org.dateline.problem.Problem;

/** Reads every line that the newsroom wrote, drafts included; never what it quotes. */
final class CopyDesk {

    /** Where readers are told when things happened, and who says so. */
    private static final List<String> TOLD =
            List.of(Passage.BODY, Passage.HEADING, "title", "standfirst", "summary", "short");

    private final HouseSpelling spelling;
    private final Anchors anchors;

    private CopyDesk(Site site) {
        this.spelling = new HouseSpelling(site.background().values());
        this.anchors = new Anchors(site);
    }

    static Stream<Problem> check(Site site) {
        CopyDesk desk = new CopyDesk(site);
        Map<String, Entry> entries =
                site.copy().entries().stream().collect(Collectors.toMap(Entry::file, entry -> entry, (a, b) -> a));
        return site.copy().passages().entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .map(Line::of)
                        .flatMap(line -> Stream.concat(
                                desk.everywhere(file.getKey(), line),
                                Stream.ofNullable(entries.get(file.getKey()))
                                        .flatMap(entry -> desk.told(entry, line)))));
    }

    private Stream<Problem> everywhere(String file, Line line) {
        return Stream.of(spelling.in(file, line), Conversions.in(line), LinkTypos.in(line))
                .flatMap(found -> found);
    }

    private Stream<Problem> told(Entry entry, Line line) {
        return TOLD.contains(line.passage().field())
                ? Stream.concat(new RelativeDays(anchors.of(entry)).in(line), PassiveAttributions.in(line))
                : Stream.empty();
    }
}
