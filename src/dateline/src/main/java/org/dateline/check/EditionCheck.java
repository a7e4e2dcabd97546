package org.dateline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Edition;
import org.dateline.model.Site;
import org.dateline.model.Story;
import org.dateline.model.Translation;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** An explainer that is told in a language is told whole in it. */
final class EditionCheck {

    /** So that a message stays one that is read. */
    private static final int MOST_NAMED = 5;

    private EditionCheck() {}

    static Stream<Problem> check(Site site) {
        return site.stories().stream().flatMap(story -> missing(site, story));
    }

    /** One warning for each language that the explainer is told in. */
    private static Stream<Problem> missing(Site site, Story story) {
        return site.translations().getOrDefault(story.explainer().file(), Map.of()).values().stream()
                .map(Translation::edition)
                .flatMap(edition -> missing(site, story, edition).stream());
    }

    private static Optional<Problem> missing(Site site, Story story, Edition explainer) {
        Set<String> shown = story.files();
        List<String> missing = shown.stream()
                .filter(file -> site.translation(file, explainer.language()).isEmpty())
                .map(EditionCheck::name)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Rule.EDITION_MISSING,
                        Location.of(explainer.file()),
                        "Of " + shown.size() + " files that this explainer shows, " + missing.size() + " "
                                + (missing.size() == 1 ? "has" : "have") + " no edition in “" + explainer.language()
                                + "”: " + named(missing),
                        "make one beside each; until then readers see the words of the original"));
    }

    private static String named(List<String> names) {
        List<String> some = new ArrayList<>(names.subList(0, Math.min(MOST_NAMED, names.size())));
        int more = names.size() - some.size();
        return some.stream().collect(Collectors.joining(", ")) + (more == 0 ? "" : " and " + more + " more");
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
