package org.dateline.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody probably meant to type. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);

    private Nearest() {}

    /** The candidate nearest to a word, at most three and at most half its letters away; ties by alphabet. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String typed = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> within(typed, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(typed, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean “x”?}, or the given words where nothing is near. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates).map(near -> "did you mean “" + near + "”?").orElse(otherwise);
    }

    private static boolean within(String typed, String candidate) {
        int distance = distance(typed, candidate);
        return distance >= 0 && distance <= Math.max(1, typed.length() / 2);
    }

    private static int distance(String typed, String candidate) {
        return DISTANCE.apply(typed, candidate.toLowerCase(Locale.ROOT));
    }
}
