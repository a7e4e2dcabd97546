package org.dateline.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The words of a headline that carry its news.
 *
 * @param words in small → as typed, in the order typed
 * @param starts one bit for each way that a word starts, so that most pairs need no closer look
 */
public record Headline(Map<String, String> words, long starts) {

    /** So much of two headlines' words must be common. */
    private static final double SAME = 0.74;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);

    private static final Pattern BETWEEN = Pattern.compile("['’]s(?![\\p{L}\\p{M}])|[^\\p{L}\\p{M}\\p{N}]+");

    private static final List<String> CARRY_NOTHING = List.of(
            "a", "an", "the", "in", "on", "at", "of", "to", "by", "for", "from", "with", "as", "and", "has", "have",
            "had", "is", "are", "was", "were", "be", "been", "its", "their", "his", "her", "into");

    private static final List<String> NUMBERS = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "last",
            "more",
            "another",
            "again",
            "not");

    public static Headline of(String title) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : BETWEEN.split(title)) {
            String small = word.toLowerCase(Locale.ROOT);
            if (!small.isEmpty() && !CARRY_NOTHING.contains(small)) {
                words.putIfAbsent(small, word);
            }
        }
        long starts = words.keySet().stream()
                .mapToLong(word ->
                        1L << word.substring(0, Math.min(3, word.length())).hashCode())
                .reduce(0, (a, b) -> a | b);
        return new Headline(words, starts);
    }

    private boolean maySayTheSameAs(Headline other) {
        double most = Math.min(words.size(), other.words.size());
        return most / (most + Long.bitCount(starts ^ other.starts)) >= SAME;
    }

    /** Whether two headlines share nearly all words, forms of a word being one, and differ in no number and no name. */
    public boolean saysTheSameAs(Headline other) {
        if (!maySayTheSameAs(other)) {
            return false;
        }
        List<String> mine = new ArrayList<>(words.keySet());
        List<String> theirs = new ArrayList<>(other.words.keySet());
        mine.removeIf(word -> take(word, theirs));
        int common = words.size() - mine.size();
        double all = common + mine.size() + theirs.size();
        boolean otherNumber = Stream.concat(mine.stream(), theirs.stream()).anyMatch(Headline::counts);
        boolean otherName =
                mine.stream().anyMatch(this::isName) && theirs.stream().anyMatch(other::isName);
        return common > 1 && common / all >= SAME && !otherNumber && !otherName;
    }

    private static boolean take(String word, List<String> from) {
        return from.remove(word)
                || from.stream()
                        .filter(other -> sameWord(word, other))
                        .findFirst()
                        .map(from::remove)
                        .orElse(false);
    }

    /** Forms of one word, such as "enter" and "entered": the same but for their ends. */
    private static boolean sameWord(String a, String b) {
        int start = Math.min(Math.min(a.length(), b.length()), 4);
        return start == 4
                && a.regionMatches(0, b, 0, Math.min(a.length(), b.length()) - 1)
                && DISTANCE.apply(a, b) >= 0
                && !counts(a)
                && !counts(b);
    }

    private static boolean counts(String word) {
        return NUMBERS.contains(word) || word.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether a word is written with a capital; that of the first word says nothing. */
    private boolean isName(String word) {
        return Character.isUpperCase(words.getOrDefault(word, word).codePointAt(0))
                && !word.equals(words.keySet().iterator().next());
    }
}
