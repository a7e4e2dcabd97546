package org.dateline.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Passage;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Links that a slip of the hand leaves as text: {@code [text] (address)}, {@code [text](address}. */
final class LinkTypos {

    private static final String ADDRESS = "(?:https?://|[^\\s()]*\\.md)[^\\s()]*";
    private static final Pattern PARTED = Pattern.compile("\\[[^\\[\\]]+\\]( +)\\(" + ADDRESS + "\\)");
    private static final Pattern OPEN = Pattern.compile("\\[[^\\[\\]]+\\]\\(" + ADDRESS + "(?=\\s|$)");

    private LinkTypos() {}

    static Stream<Problem> in(Line line) {
        String text = line.passage().text();
        if (!line.passage().field().equals(Passage.BODY) || text.indexOf('[') < 0) {
            return Stream.empty();
        }
        return Stream.concat(
                PARTED.matcher(text).results().map(found -> {
                    Problem problem = Problem.of(
                            Rule.LINK_BROKEN,
                            line.at(found.start()),
                            "This is no link yet, and would be printed as it stands",
                            "take out the blank between ] and (");
                    return line.passage().standsSo(found.start(), found.end())
                            ? problem.settledBy(new Edit(line.at(found.start(1) - 1), "]" + found.group(1) + "(", "]("))
                            : problem;
                }),
                OPEN.matcher(text)
                        .results()
                        .map(found -> Problem.of(
                                Rule.LINK_BROKEN,
                                line.at(found.start()),
                                "This link is never closed, and would be printed as it stands",
                                "put ) behind its address")));
    }
}
