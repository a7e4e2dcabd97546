package org.dateline.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Passage;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * Variants that the house spells otherwise, as whole words and in the case given: a bird is no country. The page that
 * lays a spelling down may explain it.
 */
final class HouseSpelling {

    /**
     * A variant to look for.
     *
     * @param file page that lays it down
     * @param house what is written instead
     * @param within house spellings and names that hold the variant, and are right
     * @param capitals whether it is the variant in capitals, which nobody can put right by rule
     */
    private record Variant(
            String file, String word, Pattern pattern, String house, List<Pattern> within, boolean capitals) {}

    private final List<Variant> variants = new ArrayList<>();

    HouseSpelling(Collection<Background> pages) {
        List<String> names = pages.stream()
                .flatMap(page -> Stream.concat(Stream.of(page.title()), page.aka().stream()))
                .toList();
        pages.forEach(page -> page.spelling().forEach((variant, house) -> {
            add(page.file(), variant, house, names, false);
            String first = capitalised(variant);
            if (!first.equals(variant)) {
                add(page.file(), first, capitalised(house), names, false);
            }
            String capitals = variant.toUpperCase(Locale.ROOT);
            if (variant.length() > 3 && !capitals.equals(variant) && !first.equals(capitals)) {
                add(page.file(), capitals, house, names, true);
            }
        }));
    }

    private void add(String file, String variant, String house, List<String> names, boolean capitals) {
        if (!variant.equals(house)) {
            List<Pattern> within = Stream.concat(Stream.of(house), names.stream())
                    .filter(name -> name.length() > variant.length() && name.contains(variant))
                    .distinct()
                    .map(HouseSpelling::word)
                    .toList();
            variants.add(new Variant(file, variant, word(variant), house, within, capitals));
        }
    }

    Stream<Problem> in(String file, Line line) {
        return variants.stream()
                .filter(variant -> !variant.file().equals(file))
                .flatMap(variant -> variant.pattern()
                        .matcher(line.own())
                        .results()
                        .filter(found -> variant.within().stream().noneMatch(name -> covers(name, line.own(), found)))
                        .map(found -> problem(line, variant, found)));
    }

    private static Problem problem(Line line, Variant variant, MatchResult found) {
        Problem problem = Problem.of(
                Rule.SPELLING,
                line.at(found.start()),
                "The house does not spell it “" + found.group() + "”",
                "write “" + variant.house() + "”" + (variant.capitals() ? " in capitals" : ""));
        return edit(line.passage(), variant, found).map(problem::settledBy).orElse(problem);
    }

    /** A heading is left to its editor, since links may lead to its words. */
    private static Optional<Edit> edit(Passage passage, Variant variant, MatchResult found) {
        boolean safe = !variant.capitals()
                && !passage.field().equals(Passage.HEADING)
                && passage.standsSo(found.start(), found.end());
        return safe
                ? Optional.of(new Edit(passage.at(found.start()), found.group(), variant.house()))
                : Optional.empty();
    }

    private static boolean covers(Pattern name, String text, MatchResult found) {
        return name.matcher(text)
                .results()
                .anyMatch(whole -> whole.start() <= found.start() && found.end() <= whole.end());
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** The word as a whole, composed or not, with either apostrophe. */
    private static Pattern word(String word) {
        String composed = letters(Normalizer.normalize(word, Normalizer.Form.NFC));
        String apart = letters(Normalizer.normalize(word, Normalizer.Form.NFD));
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_#@])(?:" + composed
                + (composed.equals(apart) ? "" : "|" + apart) + ")(?![\\p{L}\\p{M}\\p{N}_])");
    }

    private static String letters(String word) {
        StringBuilder pattern = new StringBuilder();
        for (String part : word.strip().split("(?=[\\s'’])|(?<=[\\s'’])")) {
            pattern.append(
                    part.isBlank() ? "\\s+" : part.equals("'") || part.equals("’") ? "['’]" : Pattern.quote(part));
        }
        return pattern.toString();
    }
}
